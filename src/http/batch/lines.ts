/**
 * Lines of a stream of bytes, one at a time and no faster than they are taken.
 * Why not split2 or readline: they decode (bad bytes become U+FFFD, which hides names), and a line over the limit ends or vanishes;
 * here it is told, and the next one is read. A byte of a longer UTF-8 character is never LF, so that chunks may end anywhere.
 */

const LF = 0x0a
const BLANK: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d])
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

export interface Line {
  /** From 1; blank lines count. */
  readonly number: number
  /** Without its LF (a CR before it is blank to JSON); undefined for a line over the limit. */
  readonly bytes: Buffer | undefined
}

/** Skips blank lines and a byte order mark at the start. @param limit bytes of a line; no more are kept */
export async function * splitLines (source: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  const open = new OpenLine(limit)
  let number = 0
  const close = (last: Buffer): Line | undefined => {
    number++
    const bytes = withoutMark(open.take(last), number)
    return bytes !== undefined && isBlank(bytes) ? undefined : { number, bytes }
  }
  for await (const chunk of source) {
    let from = 0
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      const line = close(chunk.subarray(from, end))
      if (line !== undefined) yield line
      from = end + 1
    }
    open.add(chunk.subarray(from))
  }
  const line = close(NOTHING)
  if (line !== undefined) yield line
}

const NOTHING = Buffer.alloc(0)

/**
 * The beginning of a line whose end has not come. Over the limit, what came is let go, and what comes is not kept.
 * One buffer that doubles: a list of parts would let a sender of single bytes take a hundred times the limit.
 */
class OpenLine {
  private buffer = NOTHING
  private size = 0
  private over = false

  constructor (private readonly limit: number) {}

  add (part: Buffer): void {
    this.over ||= this.size + part.length > this.limit
    if (this.over) { this.buffer = NOTHING; this.size = 0; return }
    if (this.size + part.length > this.buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.size + part.length, Math.min(this.limit, this.buffer.length * 2)))
      this.buffer.copy(larger, 0, 0, this.size)
      this.buffer = larger
    }
    part.copy(this.buffer, this.size)
    this.size += part.length
  }

  /** The line that ends with `last`, undefined if it is too long; the next one is open. */
  take (last: Buffer): Buffer | undefined {
    const whole = this.size === 0 && !this.over && last.length <= this.limit
    if (!whole) this.add(last)
    const bytes = this.over ? undefined : whole ? last : this.buffer.subarray(0, this.size)
    this.buffer = NOTHING
    this.size = 0
    this.over = false
    return bytes
  }
}

function withoutMark (bytes: Buffer | undefined, number: number): Buffer | undefined {
  return number === 1 && bytes?.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) === true ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes
}

const isBlank = (bytes: Buffer): boolean => bytes.every(byte => BLANK.has(byte))
