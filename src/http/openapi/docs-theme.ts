/** What is added to the page of Swagger UI: its script and style, as they are served. */

/**
 * Examples of lines as lines. Swagger UI takes application/x-ndjson for JSON, as the word holds "json", and would show and send a text of lines as one
 * JSON string.
 */
export const LINES_SCRIPT = `(() => {
  const bundle = window.SwaggerUIBundle
  const lines = () => ({
    afterLoad () {
      const { getSampleSchema } = this.fn
      this.fn.getSampleSchema = (schema, type, ...rest) => {
        const sample = getSampleSchema(schema, type, ...rest)
        return type === 'application/x-ndjson' && sample.startsWith('"') ? JSON.parse(sample) : sample
      }
    }
  })
  window.SwaggerUIBundle = Object.assign(config => bundle({ ...config, plugins: [...config.plugins, lines] }), bundle)
})()
`

/** A line of text runs as its first letter does. */
export const DIRECTION_STYLE = `.swagger-ui textarea, .swagger-ui .highlight-code code, .swagger-ui .example code { unicode-bidi: plaintext; }
`
