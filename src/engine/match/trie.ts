/** Trie: paths of word ids → typed arrays, built by the compiler and for a request's own terms. */
import { edgeSlot, SLOT_SIZE, type EdgeTable } from '../gazetteer.ts'
import { powerOfTwo } from './keys.ts'

/** What stands at the end of a path in the trie. */
export interface FormPayload { readonly entity: number, readonly flags: number, readonly light: number }

export interface CompiledTrie {
  readonly rootChild: Int32Array
  readonly edges: EdgeTable
  readonly nodeForms: Uint32Array
  readonly formEntity: Uint32Array
  readonly formFlags: Uint8Array
  readonly formLight: Int32Array
  readonly nodeCues: Uint32Array
}

interface Node { readonly children: Map<number, Node>, readonly forms: FormPayload[], cues: number }

/** Collects paths of token ids; node 0 stands for "none", the root is not a node of the arrays. */
export class TrieBuilder {
  private readonly root: Node = { children: new Map(), forms: [], cues: 0 }

  add (path: readonly number[], payload: FormPayload): void {
    const node = this.node(path)
    const twin = node.forms.findIndex(form => form.entity === payload.entity)
    if (twin < 0) node.forms.push(payload)
  }

  addCue (path: readonly number[], cues: number): void {
    const node = this.node(path)
    node.cues = (node.cues | cues) >>> 0
  }

  private node (path: readonly number[]): Node {
    let node = this.root
    for (const token of path) {
      let next = node.children.get(token)
      if (next === undefined) { next = { children: new Map(), forms: [], cues: 0 }; node.children.set(token, next) }
      node = next
    }
    return node
  }

  /** Lays the trie out breadth first, so that short forms lie together. */
  compile (tokens: number): CompiledTrie {
    const rootChild = new Int32Array(Math.max(1, tokens))
    const order: Node[] = []
    const links: Array<readonly [number, number, number]> = []
    for (const [token, node] of this.root.children) { order.push(node); rootChild[token] = order.length }
    for (let i = 0; i < order.length; i++) {
      for (const [token, node] of (order[i] as Node).children) { order.push(node); links.push([i + 1, token, order.length]) }
    }
    const nodeForms = new Uint32Array(order.length + 2)
    const nodeCues = new Uint32Array(order.length + 2)
    const forms: FormPayload[] = []
    order.forEach((node, i) => {
      nodeForms[i + 1] = forms.length
      nodeCues[i + 1] = node.cues
      forms.push(...node.forms)
    })
    nodeForms[order.length + 1] = forms.length
    const size = powerOfTwo(links.length * 2 + 2)
    const mask = size - 1
    const slots = new Int32Array(size * SLOT_SIZE)
    for (const [node, token, to] of links) {
      let slot = edgeSlot(node, token, mask)
      while (slots[slot * SLOT_SIZE + 2] !== 0) slot = (slot + 1) & mask
      slots.set([node, token, to], slot * SLOT_SIZE)
    }
    return {
      rootChild,
      edges: { mask, slots },
      nodeForms,
      nodeCues,
      formEntity: Uint32Array.from(forms, form => form.entity),
      formFlags: Uint8Array.from(forms, form => form.flags),
      formLight: Int32Array.from(forms, form => form.light)
    }
  }
}
