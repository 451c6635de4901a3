/**
 * Tesseract: the word list inside a `.traineddata` file (npm @tesseract.js-data/ara, Apache-2.0).
 * The list is a squished DAWG of unichar ids (tesseract, src/dict/dawg.h); ids are lines of the unicharset component.
 */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const LSTM_WORD_DAWG = 19 // component numbers, src/ccutil/tessdatamanager.h
const LSTM_UNICHARSET = 21
const FLAG_BITS = 3n // last edge of a node, backward edge, end of word
const LAST = 1n
const BACKWARD = 2n
const END_OF_WORD = 4n

function component (data: Buffer, wanted: number): Buffer {
  const count = data.readInt32LE(0)
  const starts = Array.from({ length: count }, (_, i) => Number(data.readBigInt64LE(4 + 8 * i)))
  const start = starts[wanted]
  if (start === undefined || start < 0) throw new Error(`traineddata: no component ${wanted}`)
  const end = Math.min(data.length, ...starts.filter((other) => other > start))
  return data.subarray(start, end)
}

/** All words of the list, as it spells them. */
export function readTesseractWords (file: string): string[] {
  const data = gunzipSync(readFileSync(file))
  const letters = component(data, LSTM_UNICHARSET).toString('utf8').split('\n').slice(1).map((line) => line.split(' ')[0] as string)
  const dawg = component(data, LSTM_WORD_DAWG)
  const size = dawg.readInt32LE(2) // after a two-byte magic number
  const edges = new BigUint64Array(dawg.readInt32LE(6))
  for (let i = 0; i < edges.length; i++) edges[i] = dawg.readBigUInt64LE(10 + 8 * i)
  const letterBits = BigInt(Math.ceil(Math.log2(size + 1)))
  const letterMask = (1n << letterBits) - 1n
  const words: string[] = []
  const visit = (node: number, prefix: string): void => {
    for (let at = node; at < edges.length; at++) {
      const edge = edges[at] as bigint
      const flags = (edge >> letterBits) & ((1n << FLAG_BITS) - 1n)
      if ((flags & BACKWARD) === 0n) {
        const word = prefix + (letters[Number(edge & letterMask)] ?? '')
        if ((flags & END_OF_WORD) !== 0n) words.push(word)
        const next = Number(edge >> (letterBits + FLAG_BITS))
        if (next > 0) visit(next, word)
      }
      if ((flags & LAST) !== 0n) return
    }
  }
  visit(0, '')
  return words
}
