/** What was found, in one line; said to screen readers when typing has paused. */
import { byId } from '../dom.ts'
import { count, inLanguage, list, number, percent, say } from '../say.ts'
import { get, shown, watch, type State } from '../store.ts'
import { TYPE_WORDS } from '../words/messages.ts'

/** Milliseconds: nobody wants to hear every key. */
const QUIET = 900
let timer = 0

/** Has screen readers say it, once it has stood for a while. */
export function announce (words: string, wait = QUIET): void {
  window.clearTimeout(timer)
  timer = window.setTimeout(() => { byId('live').textContent = words }, wait)
}

function summary (state: State): string {
  if (state.text === '') return say('emptyStatus')
  const mentions = shown(state)
  const entities = new Set(mentions.map(({ entity }) => entity)).size
  return list([count('names', mentions.length), count('entities', entities), count('characters', state.text.length)])
}

function selection (state: State): string | undefined {
  const mentions = shown(state)
  const at = mentions.findIndex(({ index }) => index === state.selected)
  const mention = mentions[at]
  if (mention === undefined) return undefined
  return say('position', { text: mention.text, type: inLanguage(TYPE_WORDS[mention.type].one), n: percent(mention.confidence), i: number(at + 1), of: number(mentions.length) })
}

export function startStatus (): void {
  watch(['language', 'text', 'answer', 'mentions', 'hiddenTypes', 'minConfidence', 'busy', 'trouble'], state => {
    const words = summary(state)
    const milliseconds = state.answer?.milliseconds
    byId('status').textContent = state.trouble === undefined ? words : ''
    byId('time').textContent = state.busy ? say('reading') : milliseconds === undefined ? '' : say('engineTime', { n: number(milliseconds, { maximumFractionDigits: 1 }) })
    if (!state.busy && state.trouble === undefined) announce(words)
  })
  watch(['selected'], () => {
    const words = selection(get())
    if (words !== undefined) announce(words, 150)
  })
}
