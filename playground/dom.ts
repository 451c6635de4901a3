/** Elements from a call: `h('p', { class: 'note' }, 'text', child)`. Text goes in as text nodes, never as markup. */

type Child = Node | string | null
type Attributes = Readonly<Record<string, string | number | boolean | ((event: Event) => void) | undefined>>

const SVG = 'http://www.w3.org/2000/svg'

function fill<Made extends Element> (element: Made, attributes: Attributes, children: readonly Child[]): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter(child => child !== null))
  return element
}

/** @param attributes functions become listeners of that event; `false` and undefined are left out. */
export function h<Tag extends keyof HTMLElementTagNameMap> (tag: Tag, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children)
}

export function svg<Tag extends keyof SVGElementTagNameMap> (tag: Tag, attributes: Attributes = {}, ...children: readonly Child[]): SVGElementTagNameMap[Tag] {
  return fill(document.createElementNS(SVG, tag), attributes, children)
}

/** The page's own element of this id. @throws {Error} if index.html has none: a fault of ours. */
export function byId<Made extends HTMLElement = HTMLElement> (id: string): Made {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`index.html has no #${id}`)
  return element as Made
}
