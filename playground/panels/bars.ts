/** Evidence as bars: weights for to one side, weights against to the other, with the figure beside them. */
import { h } from '../dom.ts'
import { signed } from '../say.ts'

export interface Bar { readonly label: string, readonly note: string, readonly weight: number }

export function barList (bars: readonly Bar[]): HTMLElement {
  const longest = Math.max(...bars.map(({ weight }) => Math.abs(weight)), 0.001)
  return h('ul', { class: 'bars' }, ...bars.map(({ label, note, weight }) => {
    const fill = h('span', { class: 'bar-fill', 'data-against': weight < 0 })
    // Through the object model: the page's policy allows no style attribute.
    fill.style.setProperty('--share', String(Math.abs(weight) / longest))
    return h('li', {},
      h('span', { class: 'bar-label' }, label, note === '' ? null : h('code', {}, h('bdi', {}, note))),
      h('span', { class: 'bar', 'aria-hidden': 'true' }, fill),
      h('span', { class: 'bar-value', dir: 'ltr' }, signed(weight)))
  }))
}
