/**
 * The editor: a textarea, and behind it a backdrop with the same text in transparent letters, whose marks shine through.
 * Why: the text stays the browser's own (undo, input methods, screen readers) and is never rewritten to show a highlight;
 * both layers have the same font, width and wrapping, and the backdrop's height is the textarea's, so that nothing scrolls apart (D-090).
 */
import { byId, h } from './dom.ts'
import { get, set, shown, watch, type PlacedMention } from './store.ts'
import { takeText } from './reading.ts'

/** Below it a mark is paler: the engine is in doubt. */
const DOUBTFUL = 0.7

const input = byId<HTMLTextAreaElement>('text')
const backdrop = byId('backdrop')
let marks: HTMLElement[] = []

function draw (): void {
  const state = get()
  const pieces: Array<Node | string> = []
  marks = []
  let at = 0
  for (const mention of shown(state)) {
    const mark = h('mark', { 'data-type': mention.type, 'data-index': mention.index, 'data-entity': mention.entity, 'data-doubtful': mention.confidence < DOUBTFUL },
      state.text.slice(mention.start, mention.end))
    pieces.push(state.text.slice(at, mention.start), mark)
    marks.push(mark)
    at = mention.end
  }
  // The last line break of a block is not drawn: one more keeps an empty last line as high as the textarea's.
  backdrop.replaceChildren(...pieces, `${state.text.slice(at)}\n`)
  emphasise()
}

function emphasise (): void {
  const { selected, pointed } = get()
  backdrop.toggleAttribute('data-pointing', pointed !== undefined)
  for (const mark of marks) {
    mark.toggleAttribute('data-selected', mark.dataset['index'] === String(selected))
    mark.toggleAttribute('data-pointed', mark.dataset['entity'] === String(pointed))
  }
}

const markAt = (x: number, y: number): HTMLElement | undefined => document.elementsFromPoint(x, y).find(element => element.tagName === 'MARK') as HTMLElement | undefined
const atCaret = (): PlacedMention | undefined => shown(get()).find(({ start, end }) => start <= input.selectionStart && input.selectionStart <= end)

/** Brings the selected mention into view; where the reasons lie over the page's lower half, the whole editor into the upper one. */
function reveal (): void {
  marks.find(mark => mark.hasAttribute('data-selected'))?.scrollIntoView({ block: 'nearest' })
  if (matchMedia('(max-width: 63.99rem)').matches) byId('editor').scrollIntoView({ block: 'start' })
}

/** Selects a mention, in the text too. */
export function goTo (mention: PlacedMention): void {
  input.setSelectionRange(mention.start, mention.end)
  set({ selected: mention.index })
  reveal()
}

/** The next mention after the caret, or the last one before it; round at the ends. */
function step (forwards: boolean): void {
  const mentions = shown(get())
  const next = forwards
    ? mentions.find(({ start }) => start >= input.selectionEnd) ?? mentions[0]
    : mentions.findLast(({ end }) => end <= input.selectionStart) ?? mentions.at(-1)
  if (next !== undefined) goTo(next)
}

const MOVES = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])

export function startEditor (): void {
  watch(['text', 'mentions', 'hiddenTypes', 'minConfidence'], draw)
  watch(['selected', 'pointed'], emphasise)
  watch(['text'], ({ text }) => { if (input.value !== text) input.value = text })

  input.addEventListener('input', () => { takeText(input.value) })
  // The layers scroll together, as one; alone the textarea never does.
  input.addEventListener('scroll', () => { input.scrollTop = 0 })
  input.addEventListener('click', event => {
    const mark = markAt(event.clientX, event.clientY)
    set({ selected: mark === undefined ? undefined : Number(mark.dataset['index']) })
    // On a touch screen the keyboard would cover the reasons; a touch beside the names brings it up.
    if (mark !== undefined && matchMedia('(pointer: coarse)').matches) input.blur()
    if (mark !== undefined) reveal()
  })
  input.addEventListener('pointermove', event => {
    const mark = event.buttons === 0 ? markAt(event.clientX, event.clientY) : undefined
    input.toggleAttribute('data-over-name', mark !== undefined)
  })
  input.addEventListener('keydown', event => {
    if (!event.altKey || event.ctrlKey || event.metaKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    step(event.key === 'ArrowDown')
  })
  input.addEventListener('keyup', event => {
    if (MOVES.has(event.key) && !event.altKey) set({ selected: atCaret()?.index })
  })
}
