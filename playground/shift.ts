/** Mentions moved along with an edit, so that highlights stay on their words until the next answer comes. */

interface Span { readonly start: number, readonly end: number }

/** The one stretch that differs: `before.slice(start, oldEnd)` became `after.slice(start, newEnd)`. */
export function editBetween (before: string, after: string): { readonly start: number, readonly oldEnd: number, readonly newEnd: number } {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (tail < shorter - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++
  return { start, oldEnd: before.length - tail, newEnd: after.length - tail }
}

/** Spans before the edit stay, spans after it move, spans that it touches from inside go. */
export function shiftSpans<Made extends Span> (spans: readonly Made[], before: string, after: string): Made[] {
  const { start, oldEnd, newEnd } = editBetween(before, after)
  const by = newEnd - oldEnd
  return spans.flatMap(span => {
    if (span.end <= start) return [span]
    if (span.start >= oldEnd) return [{ ...span, start: span.start + by, end: span.end + by }]
    return []
  })
}
