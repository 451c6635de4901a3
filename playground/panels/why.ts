/** Why a mention was made, in words: entries, rules, evidence with its weights, clitics, folds, and what lost. */
import type { Explanation } from '../../src/contract/index.ts'
import { byId, h } from '../dom.ts'
import { reasonsFor } from '../reading.ts'
import { inLanguage, list, number, percent, say } from '../say.ts'
import { ServiceError } from '../service.ts'
import { get, set, watch, type PlacedMention } from '../store.ts'
import { evidenceRow, FAMILIES, type Family } from '../words/evidence.ts'
import { TYPE_WORDS, type Both, type MessageKey } from '../words/messages.ts'
import { AMBIGUITY, FOLDS, LOSSES, SOURCES } from '../words/reasons.ts'
import { RULES } from '../words/rules.ts'
import { barList } from './bars.ts'

const word = (table: Readonly<Record<string, Both>>, value: string): string => {
  const both = table[value]
  return both === undefined ? value : inLanguage(both)
}

const section = (title: MessageKey, ...children: ReadonlyArray<Node | string | null>) => h('section', {}, h('h3', {}, say(title)), ...children)
const chips = (words: readonly string[]) => h('ul', { class: 'chips' }, ...words.map(each => h('li', {}, each)))

function entries ({ entries }: Explanation): HTMLElement | null {
  if (entries.length === 0) return h('p', { class: 'note' }, say('noEntry'))
  return section('entries', h('ul', { class: 'plain' }, ...entries.map(({ id, name, form, ambiguity }) => h('li', {},
    h('bdi', { lang: 'ar', class: 'strong' }, name), form === name ? null : ` ${say('form', { form })}`,
    h('span', { class: 'note' }, ` — ${word(AMBIGUITY, ambiguity)}`), h('code', { class: 'block', dir: 'ltr' }, id)))))
}

function rules ({ rules }: Explanation): HTMLElement | null {
  if (rules.length === 0) return null
  return section('rules', h('ul', { class: 'plain' }, ...rules.map(({ id, about }) => h('li', {},
    get().language === 'ar' ? RULES[id] ?? about : about, h('code', { class: 'block', dir: 'ltr' }, id)))))
}

function evidence ({ evidence, score }: Explanation): HTMLElement | null {
  const told = evidence.map(({ id, about, weight }) => ({ ...evidenceRow(id, about), weight }))
  const sums = new Map<Family, number>()
  for (const { family, weight } of told) sums.set(family, (sums.get(family) ?? 0) + weight)
  const families = [...sums].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).map(([family, weight]) => ({ label: inLanguage(FAMILIES[family]), note: '', weight }))
  const all = told.map(({ phrase, values, weight }) => ({ label: inLanguage(phrase), note: values, weight }))
  return section('evidence',
    barList(families),
    h('p', { class: 'note' }, say('evidenceUnit', { n: number(score, { maximumFractionDigits: 1 }) })),
    h('details', {}, h('summary', {}, say('evidenceAll', { n: number(all.length) })), barList(all)))
}

function spelling ({ clitics, folds }: Explanation): ReadonlyArray<HTMLElement | null> {
  return [
    clitics.length === 0 ? null : section('clitics', chips(clitics.map(clitic => `${clitic}ـ`))),
    folds.length === 0 ? null : section('folds', chips(folds.map(fold => word(FOLDS, fold))))
  ]
}

function rivals ({ rivals, rivalSet }: Explanation): HTMLElement | null {
  const set = rivalSet === undefined
    ? null
    : h('p', { class: 'note' }, rivalSet.spans.length === 0
      ? say('rivalSetNone', { n: number(rivalSet.difference, { maximumFractionDigits: 1 }) })
      : say('rivalSet', { spans: list(rivalSet.spans.map(({ text, type }) => `«${text}» (${inLanguage(TYPE_WORDS[type].one)})`)), n: number(rivalSet.difference, { maximumFractionDigits: 1 }) }))
  if (rivals.length === 0 && set === null) return null
  return section('rivals', set, rivals.length === 0
    ? null
    : h('ul', { class: 'rivals' }, ...rivals.map(({ text, type, score, reason }) => h('li', { 'data-type': type },
      h('span', { class: 'rival-name' }, h('bdi', { lang: 'ar' }, text), h('span', { class: 'note' }, ` ${inLanguage(TYPE_WORDS[type].one)} · ${word(LOSSES, reason)}`)),
      h('span', { class: 'bar-value', dir: 'ltr' }, number(score, { minimumFractionDigits: 1, maximumFractionDigits: 1 }))))))
}

function heading (mention: PlacedMention): HTMLElement {
  const type = inLanguage(TYPE_WORDS[mention.type].one)
  return h('div', { class: 'why-head', 'data-type': mention.type },
    h('p', { class: 'why-name' }, h('bdi', { lang: 'ar' }, mention.text)),
    h('p', { class: 'why-facts' }, h('span', { class: 'badge' }, type), h('span', {}, say('sure', { n: percent(mention.confidence) }))),
    h('p', {}, inLanguage(SOURCES[mention.source])))
}

const body = (explanation: Explanation): ReadonlyArray<HTMLElement | null> =>
  [entries(explanation), rules(explanation), ...spelling(explanation), evidence(explanation), rivals(explanation)]

async function show (place: HTMLElement, mention: PlacedMention): Promise<void> {
  place.replaceChildren(heading(mention), h('p', { class: 'note' }, say('whyWait')))
  try {
    const explanation = await reasonsFor(mention.index)
    if (explanation === undefined || get().selected !== mention.index) return
    place.replaceChildren(heading(mention), ...body(explanation).filter(part => part !== null))
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    set({ trouble: error.trouble, selected: undefined })
  }
}

export function startWhy (): void {
  const panel = byId('why')
  const place = byId('why-body')
  const close = byId('why-close')
  close.addEventListener('click', () => {
    set({ selected: undefined })
    byId('text').focus({ preventScroll: true })
  })
  document.addEventListener('keydown', event => { if (event.key === 'Escape' && get().selected !== undefined) set({ selected: undefined }) })
  watch(['language', 'answer', 'selected'], ({ selected, mentions }) => {
    const mention = mentions.find(({ index }) => index === selected)
    panel.toggleAttribute('data-open', mention !== undefined)
    close.hidden = mention === undefined
    if (mention === undefined) place.replaceChildren(h('p', { class: 'note' }, say('whyHint')))
    else void show(place, mention)
  })
}
