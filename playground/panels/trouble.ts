/** What went wrong, in friendly words; and the field for a key, if the service asks for one. */
import { byId, h } from '../dom.ts'
import { readSoon } from '../reading.ts'
import { count, inLanguage, number, say } from '../say.ts'
import { get, set, watch, type Trouble } from '../store.ts'
import { PROBLEMS, STATUS_WORDS } from '../words/problems.ts'

const UNAUTHORIZED = 401
/** Seconds, where the service names none. */
const USUAL_WAIT = 2

export function wordsFor ({ status, problem: { code, title, detail, limit, size }, retryAfter }: Trouble): string {
  const both = (code === undefined ? undefined : PROBLEMS[code]) ?? STATUS_WORDS[status]
  if (both === undefined) return [title, detail].filter(part => part !== undefined).join(' — ') || `HTTP ${status}`
  return inLanguage(both, { limit: number(limit ?? 0), size: number(size ?? 0), seconds: count('seconds', retryAfter ?? USUAL_WAIT) })
}

export function startTrouble (): void {
  const place = byId('trouble')
  const form = byId<HTMLFormElement>('key-form')
  const field = byId<HTMLInputElement>('api-key')
  watch(['language', 'trouble'], ({ trouble, apiKey }) => {
    const asks = trouble?.status === UNAUTHORIZED
    form.hidden = !asks
    const words = trouble === undefined ? '' : asks ? apiKey === '' ? '' : say('keyWrong') : wordsFor(trouble)
    place.hidden = words === ''
    const id = trouble?.status === 500 ? trouble.problem.requestId : undefined
    place.replaceChildren(...words === '' ? [] : [h('p', {}, words), ...id === undefined ? [] : [h('code', { dir: 'ltr' }, id)]])
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    set({ apiKey: field.value.trim() })
    if (get().text !== '') readSoon()
  })
}
