/** Places of the text on an outline of the world. A picture for the eyes: the list of entities says the same in words. */
import type { Entity } from '../../src/contract/index.ts'
import { byId, svg } from '../dom.ts'
import { goTo } from '../editor.ts'
import { list, say } from '../say.ts'
import { get, set, shown, watch, type State } from '../store.ts'
import { placeLabels } from './labels.ts'
import type { Outline } from './outline.ts'
import { projection } from './projection.ts'
import { windowOf, WORLD, type Point } from './window.ts'

interface Place extends Point { readonly name: string, readonly index: number, readonly times: number, readonly salience: number }

function places (state: State): Place[] {
  const visible = shown(state)
  const found: readonly Entity[] = state.answer?.response.entities ?? []
  return found.flatMap(({ name: arabic, nameLatin, coordinates, salience }, index) => {
    const times = visible.filter(({ entity }) => entity === index).length
    const point = coordinates === undefined || times === 0 ? null : projection([coordinates.longitude, coordinates.latitude])
    const name = state.language === 'ar' ? arabic : nameLatin ?? arabic
    return point === null ? [] : [{ name, index, times, salience, x: point[0], y: point[1] }]
  }).sort((a, b) => b.salience - a.salience)
}

/** Share of the window's width. */
const DOT = 0.008
const FONT = 0.031

function dot (place: Place, width: number): SVGElement {
  const go = () => {
    const mention = shown(get()).find(({ entity }) => entity === place.index)
    if (mention !== undefined) goTo(mention)
  }
  return svg('circle', {
    class: 'dot', cx: place.x, cy: place.y, r: width * DOT * Math.min(1.8, 1 + (place.times - 1) * 0.2), 'data-entity': place.index,
    click: go, pointerenter: () => { set({ pointed: place.index }) }, pointerleave: () => { set({ pointed: undefined }) }
  }, svg('title', {}, place.name))
}

export function startMap (): void {
  const drawing = byId<HTMLElement & SVGSVGElement>('map-drawing')
  const dots = drawing.appendChild(svg('g', { class: 'dots' }))
  const wider = byId<HTMLButtonElement>('map-wider')
  const empty = byId('map-empty')
  let whole = false
  let asked = false

  const fetchOutline = async () => {
    const { land, borders } = await (await fetch('assets/world.json')).json() as Outline
    drawing.prepend(svg('path', { class: 'land', d: land }), svg('path', { class: 'borders', d: borders }))
  }

  const draw = (state: State) => {
    const found = places(state)
    empty.hidden = found.length > 0
    wider.hidden = found.length === 0
    wider.textContent = say(whole ? 'closer' : 'wholeWorld')
    const { x, y, width, height } = whole ? WORLD : windowOf(found)
    drawing.setAttribute('viewBox', [x, y, width, height].map(value => value.toFixed(1)).join(' '))
    drawing.setAttribute('aria-label', found.length === 0 ? say('mapEmpty') : say('mapLabel', { names: list(found.map(({ name }) => name)) }))
    dots.replaceChildren(
      ...found.map(place => dot(place, width)),
      ...placeLabels(found, { x, y, width, height }, width * FONT).map(({ text, x, y, side }) => svg('text', { x, y, 'data-side': side, 'font-size': width * FONT }, text)))
    if (found.length > 0 && !asked) {
      asked = true
      void fetchOutline()
    }
  }

  wider.addEventListener('click', () => {
    whole = !whole
    draw(get())
  })
  watch(['language', 'answer', 'mentions', 'hiddenTypes', 'minConfidence'], draw)
  watch(['pointed'], ({ pointed }) => {
    for (const each of dots.querySelectorAll<SVGElement>('circle')) each.toggleAttribute('data-pointed', each.dataset['entity'] === String(pointed))
  })
}
