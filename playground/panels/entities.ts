/** Who and what is meant: one row an entity, the most salient first. A row's button goes from mention to mention. */
import type { Entity } from '../../src/contract/index.ts'
import { byId, h } from '../dom.ts'
import { goTo } from '../editor.ts'
import { count, inLanguage, list, number, say } from '../say.ts'
import { get, set, shown, watch, type PlacedMention } from '../store.ts'
import { TYPE_WORDS } from '../words/messages.ts'

interface Row { readonly entity: Entity, readonly index: number, readonly mentions: readonly PlacedMention[] }

function rows (): Row[] {
  const state = get()
  const visible = shown(state)
  return (state.answer?.response.entities ?? [])
    .map((entity, index) => ({ entity, index, mentions: visible.filter(mention => mention.entity === index) }))
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => b.entity.salience - a.entity.salience || a.index - b.index)
}

/** The mention after the selected one, if that one is of this entity too. */
function goToNext (index: number): void {
  const mentions = shown(get()).filter(({ entity }) => entity === index)
  const at = mentions.findIndex(mention => mention.index === get().selected)
  const next = mentions[(at + 1) % mentions.length]
  if (next !== undefined) goTo(next)
}

function identifiers ({ id, country, links }: Entity): HTMLElement | null {
  const parts = [
    ...id === undefined ? [] : [id],
    ...links.geonames === undefined ? [] : [`GeoNames ${links.geonames}`],
    ...links.iso3166 === undefined ? [] : [`ISO ${links.iso3166}`],
    ...country === undefined || country === links.iso3166 ? [] : [country]
  ]
  return parts.length === 0 ? null : h('p', { class: 'identifiers', dir: 'ltr' }, ...parts.map(part => h('code', {}, part)))
}

function row ({ entity, index, mentions }: Row): HTMLElement {
  const { name, nameLatin, role, type } = entity
  const others = [...new Set(mentions.map(({ text }) => text))].filter(text => text !== name)
  const button = h('button', { type: 'button', class: 'entity-name', 'data-entity': index, title: say('stepHint'), click: () => { goToNext(index) } },
    h('bdi', { lang: 'ar' }, name), h('span', { class: 'unseen' }, ` (${inLanguage(TYPE_WORDS[type].one)})`))
  return h('li', {
    class: 'entity', 'data-type': type, 'data-entity': index,
    pointerenter: () => { set({ pointed: index }) }, pointerleave: () => { set({ pointed: undefined }) },
    focusin: () => { set({ pointed: index }) }, focusout: () => { set({ pointed: undefined }) }
  },
  h('div', { class: 'entity-head' },
    button,
    h('span', { class: 'count' }, h('span', { 'aria-hidden': 'true', dir: 'ltr' }, `×${number(mentions.length)}`), h('span', { class: 'unseen' }, count('mentions', mentions.length)))),
  nameLatin === undefined ? null : h('p', { class: 'latin', lang: 'en', dir: 'ltr' }, nameLatin),
  role === undefined ? null : h('p', { class: 'role' }, inLanguage(role)),
  others.length === 0 ? null : h('p', { class: 'others' }, say('also', { names: list(others) })),
  identifiers(entity))
}

export function startEntities (): void {
  const place = byId('entity-list')
  const empty = byId('entities-empty')
  watch(['language', 'answer', 'mentions', 'hiddenTypes', 'minConfidence'], state => {
    const found = rows()
    place.replaceChildren(...found.map(row))
    place.hidden = found.length === 0
    empty.hidden = found.length > 0
    empty.textContent = say(state.answer === undefined ? 'entitiesEmpty' : 'nothingFound')
    byId('entity-count').textContent = found.length === 0 ? '' : number(found.length)
  })
  watch(['selected', 'mentions'], ({ selected, mentions }) => {
    const entity = mentions.find(({ index }) => index === selected)?.entity
    for (const button of place.querySelectorAll('button')) {
      if (button.dataset['entity'] === String(entity)) button.setAttribute('aria-current', 'true')
      else button.removeAttribute('aria-current')
    }
  })
}
