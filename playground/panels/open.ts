/** Texts that come in: examples, a file by button or drop, nothing at all. */
import { byId, h } from '../dom.ts'
import { EXAMPLES } from '../examples.ts'
import { takeText } from '../reading.ts'
import { inLanguage, number, say } from '../say.ts'
import { get, set, watch } from '../store.ts'
import { notice } from './copy.ts'

/** Bytes, until the service has told its own limit. */
let largest = 8 * 1024 * 1024
export function setLargest (bytes: number): void { largest = bytes }

function open (text: string): void {
  set({ selected: undefined })
  takeText(text, 0)
}

async function openFile (file: File): Promise<void> {
  if (file.size > largest) { notice(say('fileTooLarge', { limit: number(largest / 1024, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }) })); return }
  try {
    // A textarea holds line feeds only; what it would make of other line ends is what is read and sent.
    open(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()).replace(/\r\n?/g, '\n'))
    notice(say('fileOpened', { name: file.name }))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    notice(say('fileNotUtf8'))
  }
}

function startDrop (): void {
  const place = byId('editor')
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
  for (const name of ['dragenter', 'dragover'] as const) {
    document.addEventListener(name, event => {
      if (!hasFile(event)) return
      event.preventDefault()
      place.toggleAttribute('data-dropping', true)
    })
  }
  document.addEventListener('dragleave', event => { if (event.relatedTarget === null) place.toggleAttribute('data-dropping', false) })
  document.addEventListener('drop', event => {
    place.toggleAttribute('data-dropping', false)
    const file = event.dataTransfer?.files[0]
    if (file === undefined) return
    event.preventDefault()
    void openFile(file)
  })
}

export function startOpen (): void {
  const examples = EXAMPLES.map(({ title, text }) => ({ title, text, button: h('button', { type: 'button', class: 'example', click: () => { open(text) } }) }))
  byId('examples').append(...examples.map(({ button }) => h('li', {}, button)))
  watch(['language', 'text'], ({ text: current }) => {
    for (const { title, text, button } of examples) {
      button.textContent = inLanguage(title)
      if (text === current) button.setAttribute('aria-current', 'true')
      else button.removeAttribute('aria-current')
    }
    byId<HTMLButtonElement>('clear').disabled = current === ''
  })
  byId('clear').addEventListener('click', () => {
    open('')
    byId('text').focus()
  })
  const picker = byId<HTMLInputElement>('file')
  byId('open-file').addEventListener('click', () => { picker.click() })
  picker.addEventListener('change', () => {
    const file = picker.files?.[0]
    if (file !== undefined) void openFile(file)
    picker.value = ''
  })
  startDrop()
  // The first visit shows what the page does; text that the browser kept over a reload stays.
  const kept = byId<HTMLTextAreaElement>('text').value
  if (get().text === '') open(kept === '' ? EXAMPLES[0]?.text ?? '' : kept)
}
