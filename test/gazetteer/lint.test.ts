/** Lint: every code is provoked by a small table, with its place; what is no fault is left alone. */
import { acceptanceOf, lint, LINT_CODES, type LintFinding } from '../../src/gazetteer/lint/index.ts'
import { parseAccepted } from '../../src/gazetteer/lint/accepted.ts'
import { formatLockedIds, parseLockedIds } from '../../src/gazetteer/lock/ids.ts'
import { formatFinding, readSources } from '../../src/gazetteer/read.ts'
import { ZERO_WIDTH_SPACE } from '../engine/characters.ts'
import { tableFilesOf, withFolder, type SmallTables } from '../engine/match/small-gazetteer.ts'

function found (tables: SmallTables, { locked = '', accepted = '' } = {}): LintFinding[] {
  return lint({ ...withFolder(tableFilesOf(tables), readSources), lockedIds: parseLockedIds(locked), accepted: parseAccepted(accepted) })
}

/** Codes with place and form. */
const shown = (findings: readonly LintFinding[]) => findings.map(({ code, file, line, column }) => `${code} ${file.split('/')[1] ?? file}:${line} ${column}`)

const person = (id: string, name: string, aliases = '', more: { readonly latin?: string, readonly country?: string, readonly role?: string, readonly roleEn?: string, readonly ambiguity?: string } = {}) =>
  [`per/${id}`, name, aliases, more.latin ?? 'Name', 'politician', more.country ?? 'EG', more.role ?? 'وزير', more.roleEn ?? 'Minister', more.ambiguity ?? ''].join(' | ')
const organisation = (id: string, name: string, aliases = '', ambiguity = '') => [`org/${id}`, name, aliases, 'Name', 'company', 'EG', 'شركة', 'Company', ambiguity].join(' | ')
const place = (id: string, name: string, aliases = '', ambiguity = '', subtype = 'town', country = 'EG') => [`loc/${id}`, name, aliases, 'Name', subtype, country, ambiguity].join(' | ')

const CASES: ReadonlyArray<readonly [code: string, what: string, tables: SmallTables, findings: readonly string[]]> = [
  ['row', 'a cell that does not fit', { people: [person('a', 'سمير خليل', '', { country: 'EGY' })] }, ['row people:3 country']],
  ['id-twice', 'an id of two rows', { people: [person('a', 'سمير خليل'), person('a', 'ماهر داود')] }, ['id-twice people:4 id']],
  ['duplicate-entity', 'a name twice, hamza apart', { people: [person('a', 'أسامة خليل'), person('b', 'اسامه خليل', '', { ambiguity: 'cue' })] }, ['duplicate-entity people:4 name']],
  ['duplicate-entity', 'a name twice in two countries is none', { people: [person('a', 'سمير خليل', '', { ambiguity: 'cue' }), person('b', 'سمير خليل', '', { country: 'LB', ambiguity: 'cue' })] }, []],
  ['duplicate-entity', 'a river and a town of one name are none', { places: [place('a', 'الزاب', '', '', 'river'), place('b', 'الزاب', '', '', 'town')] }, []],
  ['duplicate-entity', 'names that a sign tells apart are none', { organisations: [organisation('opec', 'أوبك'), organisation('opec-plus', 'أوبك+', '', 'cue')] }, []],
  ['type-clash', 'a company and a town', { places: [place('a', 'نوكيا')], organisations: [organisation('b', 'نوكيا')] }, ['type-clash organisations:3 name']],
  ['type-clash', 'a long alias of a person and a place', { people: [person('a', 'سمير خليل', 'مبارك الكبير')], places: [place('b', 'مبارك الكبير')] }, ['type-clash people:3 aliases']],
  ['type-clash', 'a form with a mark clashes with nothing', { places: [place('a', 'ميلانو')], organisations: [organisation('b', 'نادي ميلانو', '?ميلانو')] }, []],
  ['shared-form', 'a surname of two', { people: [person('a', 'سمير خلفان', 'خلفان'), person('b', 'ماهر خلفان', 'خلفان')] }, ['shared-form people:4 aliases']],
  ['shared-form', 'places may share a name', { places: [place('a', 'طرابلس', '', '', 'town', 'LB'), place('b', 'طرابلس', '', '', 'town', 'LY')] }, []],
  ['redundant-alias', 'an alias that differs in hamza only', { people: [person('a', 'أسامة خلفان', 'اسامة خلفان')] }, ['redundant-alias people:3 aliases']],
  ['redundant-alias', 'a compound name written together', { people: [person('a', 'عبد الله خلفان', 'عبدالله خلفان')] }, ['redundant-alias people:3 aliases']],
  ['contradictory-mark', 'one form with two marks', { people: [person('a', 'سمير خلفان', '?أوس|اوس')] }, ['contradictory-mark people:3 aliases']],
  ['letters', 'a Cyrillic letter in a Latin name', { people: [person('a', 'سمير خلفان', '', { latin: 'Sаmir' })] }, ['letters people:3 latin']],
  ['letters', 'a Greek letter in an English role', { people: [person('a', 'سمير خلفان', '', { roleEn: 'Μinister' })] }, ['letters people:3 role_en']],
  ['letters', 'a Persian letter in an Arabic role', { people: [person('a', 'سمير خلفان', '', { role: 'ملک' })] }, ['letters people:3 role_ar']],
  ['letters', 'an Arabic-Indic digit', { people: [person('a', 'سمير خلفان', '', { role: 'وزير منذ ٢٠١٩' })] }, ['letters people:3 role_ar']],
  ['letters', 'a presentation form', { people: [person('a', 'سمير خلفان', '', { role: 'وزﻳر' })] }, ['letters people:3 role_ar']],
  ['letters', 'an invisible character', { people: [person('a', 'سمير خلفان', '', { latin: `Sa${ZERO_WIDTH_SPACE}mir` })] }, ['letters people:3 latin']],
  ['letters', 'two alphabets in a word', { people: [person('a', 'سمير خلفاnن')] }, ['letters people:3 name']],
  ['letters', 'marks of transliteration are Latin', { people: [person('a', 'سمير خلفان', '', { latin: 'Saʿmīr Ḫalfān' })] }, []],
  ['ordinary-word', 'a word that is often written', { organisations: [organisation('a', 'شركة النهضة', 'النهضة')], lexicon: ['نهضة | noun | 300'] }, ['ordinary-word organisations:3 aliases']],
  ['ordinary-word', 'a rare word is none', { organisations: [organisation('a', 'شركة النهضة', 'النهضة')], lexicon: ['نهضة | noun | 3'] }, []],
  ['ordinary-word', 'a word of another spelling is none', { organisations: [organisation('a', 'أبل')], lexicon: ['إبل | noun | 300'] }, []],
  ['ordinary-word', 'a country keeps its name', { places: [place('a', 'مصر', '', '', 'country')], lexicon: ['مصر | adj | 300'] }, []],
  ['cue-word', 'a title', { people: [person('a', 'سمير مولوي', 'مولوي')], cues: ['مولوي | title | m'] }, ['cue-word people:3 aliases']],
  ['cue-word', 'a desk of an agency is its own name', { organisations: [organisation('a', 'رويترز')], cues: ['رويترز | byline | '] }, []],
  ['common-name', 'a surname that others bear', {
    people: [person('a', 'غوردون براون', 'براون'), ...['b', 'c', 'd'].map((id, i) => person(id, `${['جيمس', 'جون', 'روبرت'][i]} براون`))],
    names: ['براون | family | | english | ']
  }, ['common-name people:3 aliases']]
]

test.each(CASES)('%s: %s', (_code, _what, tables, findings) => {
  expect(shown(found(tables))).toEqual(findings)
})

describe('ids and their lock', () => {
  const locked = formatLockedIds([{ id: 'per/a', name: 'سمير خلفان' }, { id: 'per/b', name: 'ماهر داود' }], new Map())

  test('as locked, and new ones', () => {
    expect(found({ people: [person('a', 'سمير خلفان'), person('b', 'ماهر داود'), person('c', 'نادر سعدون')] }, { locked })).toEqual([])
  })

  test('id-dropped names the id, and who has its name now', () => {
    const [dropped] = found({ people: [person('a', 'سمير خلفان'), person('c', 'ماهر داود')] }, { locked })
    expect(dropped).toMatchObject({ code: 'id-dropped', file: 'ids.lock', line: 3, severity: 'error', message: 'per/b is gone; per/c at data/entities/people/all.tsv:4 has its name: ids are stable for ever' })
  })

  test('id-renamed, unless only the spelling is other', () => {
    expect(shown(found({ people: [person('a', 'سمير خليفة'), person('b', 'ماهر داوود')] }, { locked }))).toEqual(['id-renamed people:3 id', 'id-renamed people:4 id'])
    expect(found({ people: [person('a', 'سمير خلفان'), person('b', 'ماهر دأود')] }, { locked })).toEqual([])
  })

  test('id-reused', () => {
    const retired = formatLockedIds([{ id: 'per/a', name: 'سمير خلفان' }], parseLockedIds(locked))
    expect(shown(found({ people: [person('a', 'سمير خلفان'), person('b', 'نادر سعدون')] }, { locked: retired }))).toEqual(['id-reused people:4 id'])
  })
})

describe('accepted warnings', () => {
  const tables: SmallTables = { people: [person('a', 'سمير مولوي', 'مولوي')], cues: ['مولوي | title | m'] }

  test('are left out; a line that accepts nothing is told', () => {
    const [warning] = found(tables)
    const line = acceptanceOf(warning as LintFinding)
    expect(found(tables, { accepted: `# reviewed\n${line}\n` })).toEqual([])
    expect(found({}, { accepted: `# reviewed\n${line}\n` })).toMatchObject([{ code: 'stale-acceptance', file: 'lint-accepted.txt', line: 2 }])
  })

  test('errors cannot be accepted', () => {
    const clash: SmallTables = { places: [place('a', 'نوكيا')], organisations: [organisation('b', 'نوكيا')] }
    const accepted = acceptanceOf(found(clash)[0] as LintFinding)
    expect(found(clash, { accepted }).map(({ code }) => code)).toContain('type-clash')
  })
})

test('a finding names file, line and column', () => {
  expect(formatFinding(found({ places: [place('a', 'نوكيا')], organisations: [organisation('b', 'نوكيا')] })[0] as LintFinding))
    .toMatch(/^data\/entities\/organisations\/all\.tsv:3: column name: نوكيا is a free form of loc\/a \(data\/entities\/places\/all\.tsv:3\), org\/b /)
})

test('every code is provoked', () => {
  const provoked = new Set([...CASES.filter(([,,, findings]) => findings.length > 0).map(([code]) => code), 'id-dropped', 'id-renamed', 'id-reused', 'stale-acceptance'])
  expect([...provoked].sort()).toEqual(Object.keys(LINT_CODES).sort())
})
