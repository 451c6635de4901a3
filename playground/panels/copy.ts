/** The answer to take away: as the service's JSON, as a command, as its HTML or CoNLL. Asked anew with the filters as they stand. */
import { byId } from '../dom.ts'
import { TYPES } from '../profiles.ts'
import { say } from '../say.ts'
import { extractAs, ServiceError, type Format } from '../service.ts'
import { get, set } from '../store.ts'
import { announce } from './status.ts'

/** Milliseconds that a notice stays. */
const NOTICE = 3500
let timer = 0

export function notice (words: string): void {
  const place = byId('notice')
  place.textContent = words
  place.toggleAttribute('data-shown', true)
  announce(words, 50)
  window.clearTimeout(timer)
  timer = window.setTimeout(() => { place.toggleAttribute('data-shown', false) }, NOTICE)
}

/** The question as the filters stand, without what is the default anyway. */
function question () {
  const { text, hiddenTypes, minConfidence } = get()
  const types = TYPES.filter(type => !hiddenTypes.has(type))
  return { text, ...types.length === TYPES.length || types.length === 0 ? {} : { types }, minConfidence }
}

/** For a POSIX shell: everything between single quotes stands as it is. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`

export function curlCommand (url: string, body: unknown, withKey: boolean): string {
  return [
    `curl -s ${quoted(url)}`,
    ...withKey ? ['-H "x-api-key: $ALAM_API_KEY"'] : [],
    "-H 'content-type: application/json'",
    `--data-binary ${quoted(JSON.stringify(body))}`
  ].join(' \\\n  ')
}

type What = 'json' | 'curl' | 'html' | 'conll'
const LABELS: Readonly<Record<What, string>> = { json: 'JSON', curl: 'curl', html: 'HTML', conll: 'CoNLL' }
const FORMATS: Readonly<Record<Exclude<What, 'curl'>, Format>> = { json: undefined, html: 'html', conll: 'conll' }

async function make (what: What): Promise<string> {
  const { apiKey } = get()
  if (what === 'curl') return curlCommand(new URL('v1/entities', document.baseURI).href, question(), apiKey !== '')
  const made = await extractAs(FORMATS[what], question(), apiKey)
  return what === 'json' ? JSON.stringify(JSON.parse(made), null, 2) : made
}

/** Pages without TLS have no clipboard object: there a selected field is copied the old way. */
async function toClipboard (text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const field = document.createElement('textarea')
    field.value = text
    document.body.append(field)
    field.select()
    const done = document.execCommand('copy')
    field.remove()
    return done
  }
}

/** A format that this service does not know, by the status with which it says so. */
const UNKNOWN_FORMAT = new Set([400, 406])

async function copy (what: What): Promise<void> {
  if (get().text === '') { notice(say('noText')); return }
  try {
    notice(say(await toClipboard(await make(what)) ? 'copied' : 'copyFailed', { what: LABELS[what] }))
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    if (what !== 'json' && UNKNOWN_FORMAT.has(error.trouble.status)) notice(say('noFormat', { what: LABELS[what] }))
    else set({ trouble: error.trouble })
  }
}

export function startCopy (): void {
  for (const button of byId('copy').querySelectorAll('button')) {
    button.addEventListener('click', () => {
      const focused = document.activeElement as HTMLElement | null
      void copy(button.dataset['what'] as What).finally(() => { focused?.focus({ preventScroll: true }) })
    })
  }
}
