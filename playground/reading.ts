/** Reads names out of the text as it is typed: waits for a pause, asks, drops what is stale. Reasons are asked for when somebody wants them. */
import type { Explanation } from '../src/contract/index.ts'
import { PROFILE_NAMES } from './profiles.ts'
import { extract, Latest, ServiceError, wasCutOff } from './service.ts'
import { shiftSpans } from './shift.ts'
import { get, set } from './store.ts'

/** Milliseconds without a key before the service is asked; long texts cost more and wait longer. */
const PAUSE = 180
const LONG_TEXT = 50_000
const LONG_PAUSE = 700

/** All that the engine found: the slider filters on the page, so that moving it asks nothing. */
const WIDEST = PROFILE_NAMES[2] as string

const reading = new Latest()
const explaining = new Latest()
let timer = 0

/** Takes a new text in; highlights move along at once, the answer follows. */
export function takeText (text: string, pause = text.length > LONG_TEXT ? LONG_PAUSE : PAUSE): void {
  const { text: before, mentions } = get()
  if (text === before) return
  set({ text, mentions: shiftSpans(mentions, before, text) })
  readSoon(pause)
}

export function readSoon (pause = 0): void {
  window.clearTimeout(timer)
  const signal = reading.next()
  explaining.next()
  reasons = undefined
  if (get().text === '') {
    set({ answer: undefined, mentions: [], selected: undefined, pointed: undefined, busy: false, trouble: undefined })
    return
  }
  set({ busy: true })
  timer = window.setTimeout(() => { void read(signal) }, pause)
}

async function read (signal: AbortSignal): Promise<void> {
  const { text, apiKey, selected, mentions } = get()
  const before = mentions.find(({ index }) => index === selected)
  try {
    const { response, milliseconds } = await extract({ text, profile: WIDEST }, apiKey, signal)
    const placed = response.mentions.map((mention, index) => ({ ...mention, index }))
    const same = placed.find(({ start, end }) => start === before?.start && end === before.end)
    set({ answer: { text, response, milliseconds }, mentions: placed, selected: same?.index, pointed: undefined, busy: false, trouble: undefined })
  } catch (error) {
    if (wasCutOff(error)) return
    if (!(error instanceof ServiceError)) throw error
    set({ busy: false, trouble: error.trouble, answer: undefined, mentions: [], selected: undefined })
  }
}

let reasons: Promise<ReadonlyArray<Explanation | undefined>> | undefined

async function askReasons (text: string): Promise<ReadonlyArray<Explanation | undefined>> {
  const { response } = await extract({ text, profile: WIDEST, explain: true }, get().apiKey, explaining.next())
  return response.mentions.map(({ explanation }) => explanation)
}

/** Why a mention of the present answer was made; undefined if the text has moved on. @throws {ServiceError} */
export async function reasonsFor (index: number): Promise<Explanation | undefined> {
  const { answer } = get()
  if (answer === undefined) return undefined
  reasons ??= askReasons(answer.text)
  try {
    return (await reasons)[index]
  } catch (error) {
    reasons = undefined
    if (wasCutOff(error)) return undefined
    throw error
  }
}
