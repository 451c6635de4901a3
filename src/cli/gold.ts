/** Gold: annotated texts as the command line names them. */
import { readFileSync } from 'node:fs'
import { parseAnnotated } from '../evaluate/annotated.ts'
import { parseConll, type GoldDocument } from '../evaluate/conll.ts'

/**
 * Reads `FILE` or `FILE:SENTENCES`: names in brackets where it ends in .txt, else CoNLL, with so many sentences a document where the file marks none.
 * @throws if it is faulty, naming file and line
 */
export function readGold (argument: string, context?: number): GoldDocument[] {
  const [, file = argument, sentences] = /^(.*?)(?::(\d+))?$/.exec(argument) ?? []
  const content = readFileSync(file, 'utf8')
  if (!file.endsWith('.txt')) return parseConll(content, sentences === undefined ? context : Number(sentences))
  const { documents, faults } = parseAnnotated(content)
  const [fault] = faults
  if (fault !== undefined) throw new Error(`${file}:${fault.line}: ${fault.message}`)
  return documents
}
