/** Marked sentences: `زار [محمد بن سلمان] و[الرياض]` → the text without brackets, and where the brackets were. */
export interface Marked { readonly text: string, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }> }

/** Square brackets mark spans; they do not nest. */
export function parseMarked (marked: string): Marked {
  let text = ''
  let open = -1
  const spans: Array<{ start: number, end: number }> = []
  for (const char of marked) {
    if (char === '[') open = text.length
    else if (char === ']') { spans.push({ start: open, end: text.length }); open = -1 } else text += char
  }
  return { text, spans }
}

/** The inverse, for readable failures. */
export function mark (text: string, spans: ReadonlyArray<{ readonly start: number, readonly end: number }>): string {
  let out = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start) + '[' + text.slice(start, end) + ']'
    at = end
  }
  return out + text.slice(at)
}
