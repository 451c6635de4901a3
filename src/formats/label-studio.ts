/**
 * Label Studio: tasks to import, each a text with predictions. `label` and `text` are the names of its own template for named entities.
 * Offsets are those of its page, which counts as JavaScript strings do.
 */
import { spansOf, type Write } from './spans.ts'

export const writeLabelStudio: Write = (text, answer) => {
  const { version, gazetteer } = answer.engine
  const spans = spansOf(text, answer)
  const result = spans.map(({ start, end, text: name, type, confidence, means }, i) => ({
    id: `mention-${i}`,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    score: confidence,
    value: { start, end, text: name, labels: [type] },
    ...(means === undefined ? {} : { meta: { text: [means.id ?? means.name] } })
  }))
  // Label Studio sorts and filters tasks by the score of a prediction: the least sure name is what an annotator should look at.
  const score = Math.min(1, ...spans.map(({ confidence }) => confidence))
  return JSON.stringify([{ data: { text }, predictions: [{ model_version: `alam-${version}+${gazetteer.version}`, score, result }] }])
}
