/** What to show: types with their counts, lowest confidence, profile. All of it filters the answer that is there. */
import type { EntityType } from '../../src/contract/index.ts'
import { byId, h } from '../dom.ts'
import { PROFILE, PROFILE_NAMES, TYPES } from '../profiles.ts'
import { inLanguage, number, percent, say } from '../say.ts'
import { get, set, watch } from '../store.ts'
import { PROFILE_WORDS, TYPE_WORDS } from '../words/messages.ts'

const CUSTOM = 'custom'

function toggle (type: EntityType): void {
  const hidden = new Set(get().hiddenTypes)
  if (!hidden.delete(type)) hidden.add(type)
  set({ hiddenTypes: hidden })
}

function startTypes (): void {
  const buttons = TYPES.map(type => {
    const label = h('span', { class: 'type-name' })
    const amount = h('span', { class: 'count' })
    const button = h('button', { type: 'button', class: 'type-toggle', 'data-type': type, click: () => { toggle(type) } }, label, amount)
    return { type, label, amount, button }
  })
  byId('types').append(...buttons.map(({ button }) => button))
  watch(['language', 'mentions', 'hiddenTypes', 'minConfidence'], ({ mentions, hiddenTypes, minConfidence }) => {
    for (const { type, label, amount, button } of buttons) {
      label.textContent = inLanguage(TYPE_WORDS[type].many)
      amount.textContent = number(mentions.filter(mention => mention.type === type && mention.confidence >= minConfidence).length)
      button.setAttribute('aria-pressed', String(!hiddenTypes.has(type)))
    }
  })
}

export function startFilters (): void {
  startTypes()
  const slider = byId<HTMLInputElement>('confidence')
  const select = byId<HTMLSelectElement>('profile')
  slider.min = String(PROFILE.recall)
  slider.addEventListener('input', () => { set({ minConfidence: Number(slider.value) }) })
  select.addEventListener('change', () => {
    const name = PROFILE_NAMES.find(profile => profile === select.value)
    if (name !== undefined) set({ minConfidence: PROFILE[name] })
  })
  watch(['language', 'minConfidence'], ({ minConfidence }) => {
    const current = PROFILE_NAMES.find(name => PROFILE[name] === minConfidence)
    select.replaceChildren(
      ...PROFILE_NAMES.map(name => h('option', { value: name }, inLanguage(PROFILE_WORDS[name]))),
      ...current === undefined ? [h('option', { value: CUSTOM }, say('custom'))] : [])
    select.value = current ?? CUSTOM
    slider.value = String(minConfidence)
    slider.setAttribute('aria-valuetext', percent(minConfidence))
    byId('confidence-value').textContent = `≥ ${percent(minConfidence)}`
  })
}
