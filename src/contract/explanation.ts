/**
 * Why a mention was made: the answer to `explain: true`.
 * Offsets in it are in the unit of the answer, like those of mentions.
 */
import { z } from 'zod'
import { EntityTypeSchema } from './entity-types.ts'
import { EXAMPLE_EXPLANATION as EXAMPLE, EXAMPLE_RIVAL } from './example.ts'

export const OffsetSchema = z.int().min(0)

const Entry = z.strictObject({
  id: z.string().meta({ description: 'Id of the gazetteer entry or term.', examples: ['per/kassym-jomart-tokayev'] }),
  name: z.string().meta({ description: 'Its canonical name.', examples: ['قاسم جومارت توكايف'] }),
  form: z.string().meta({ description: 'The form that matched: the name or one of its aliases.', examples: ['قاسم جومارت توكاييف'] }),
  ambiguity: z.string().meta({
    description: 'How far the form can be trusted: `free` by itself, `cue` with a cue beside it (it is an ordinary word too), `inside` only within a longer name, `after-full` only after the full name.',
    examples: ['free']
  })
}).meta({ description: 'An entry of the gazetteer.', examples: [EXAMPLE.entries[0]] })

const Rule = z.strictObject({
  id: z.string().meta({ description: 'Stable id of the rule.', examples: [EXAMPLE.rules[0]?.id] }),
  about: z.string().meta({ description: 'What the rule says.', examples: [EXAMPLE.rules[0]?.about] })
}).meta({ description: 'A rule.', examples: [EXAMPLE.rules[0]] })

const Evidence = z.strictObject({
  id: z.string().meta({ description: 'Stable id of the evidence.', examples: [EXAMPLE.evidence[0]?.id] }),
  about: z.string().meta({ description: 'What was looked at.', examples: [EXAMPLE.evidence[0]?.about] }),
  weight: z.number().meta({ description: 'Its weight in log-odds; negative speaks against.', examples: [EXAMPLE.evidence[0]?.weight] })
}).meta({ description: 'A piece of evidence.', examples: [EXAMPLE.evidence[0]] })

const span = {
  text: z.string().meta({ description: 'The candidate as it stands in the text.', examples: ['جومارت'] }),
  type: EntityTypeSchema,
  start: OffsetSchema.meta({ description: 'Where it starts.', examples: [30] }),
  end: OffsetSchema.meta({ description: 'Where it ends.', examples: [36] }),
  score: z.number().meta({ description: 'Its score in log-odds.', examples: [0.3] })
}

const Rival = z.strictObject({
  ...span,
  reason: z.string().meta({ description: 'What it is beside the mention: `shorter`, `longer`, `overlaps`, or `another type` of the same span.', examples: ['shorter'] })
}).meta({ description: 'A candidate that lost.', examples: [EXAMPLE.rivals[0]] })

const RivalSet = z.strictObject({
  spans: z.array(z.strictObject(span).meta({ description: 'A candidate.', examples: [EXAMPLE_RIVAL] })).meta({ description: 'Its spans, as far as they are not in the answer too; empty if there would be no name.', examples: [[EXAMPLE_RIVAL]] }),
  difference: z.number().min(0).meta({ description: 'By how much the sum of its scores is lower, in log-odds.', examples: [EXAMPLE.rivalSet.difference] })
})

export const Explanation = z.strictObject({
  entries: z.array(Entry).meta({ description: 'Gazetteer entries and terms that match.', examples: [EXAMPLE.entries] }),
  rules: z.array(Rule).meta({ description: 'Rules that match.', examples: [EXAMPLE.rules] }),
  folds: z.array(z.string()).meta({
    description: 'What folding changed between text and entry: `hamza`, `alef-maksura`, `teh-marbuta`, `tatweel`, `tashkeel`, `invisible`, `presentation-form`, `persian-letter`, `case-or-width`.',
    examples: [['hamza', 'tatweel']]
  }),
  clitics: z.array(z.string()).meta({ description: 'Clitics that were split off.', examples: [['و']] }),
  evidence: z.array(Evidence).meta({ description: 'What weighed, strongest first; the weights sum up to `score`.', examples: [EXAMPLE.evidence] }),
  score: z.number().meta({ description: 'Score in log-odds; the confidence is made from it.', examples: [3.9] }),
  rivals: z.array(Rival).meta({ description: 'Candidates that overlap the mention and lost, best first.', examples: [EXAMPLE.rivals] }),
  rivalSet: RivalSet.optional().meta({ description: 'The best set of spans without this mention. Not for mentions that others of the text made.', examples: [EXAMPLE.rivalSet] })
}).meta({ id: 'Explanation', description: 'Why the mention was made. Only with `explain: true`.', examples: [EXAMPLE] })
export type Explanation = z.output<typeof Explanation>
