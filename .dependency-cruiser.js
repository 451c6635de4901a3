/**
 * Who may import whom. Each rule says, to the person who broke it, why it stands.
 * Steps of the engine in order: a step sees only the steps before it.
 */
const STEPS = ['normalise', 'tokenise', 'match', 'rules', 'score', 'resolve', 'link']

/** One rule per step: itself, what all steps share, and the steps before it. */
const stepRules = STEPS.map((step, i) => ({
  name: `engine-step-${step}`,
  severity: 'error',
  comment: `Text goes one way through the engine (${STEPS.join(' → ')}). ${step} may use ` +
    `${['itself', 'types.ts', 'chars.ts', 'letters.ts', 'gazetteer.ts', ...STEPS.slice(0, i)].join(', ')}. What two steps share goes into types.ts or the earlier one.`,
  from: { path: `^src/engine/${step}/` },
  to: {
    path: '^src/',
    pathNot: ['^src/engine/(types|chars|gazetteer|letters)\\.ts$', ...STEPS.slice(0, i + 1).map(earlier => `^src/engine/${earlier}/`)]
  }
}))

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that import each other are one file in two places: move what both need into a third, lower one.',
      from: {},
      to: { circular: true }
    },
    {
      name: 'not-resolvable',
      severity: 'error',
      comment: 'The import leads nowhere: a file was moved, or a package is missing from package.json.',
      from: {},
      // A package of types alone resolves for the compiler only, which checks it.
      to: { couldNotResolve: true, pathNot: '^topojson-specification$' }
    },
    {
      name: 'no-dev-packages-in-src',
      severity: 'error',
      comment: 'The image holds production packages only: what src imports at run time belongs to `dependencies`.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'src-knows-no-tests',
      severity: 'error',
      comment: 'The product runs without test/ and scripts/: they are not in the image.',
      from: { path: '^src/' },
      to: { path: '^(test|scripts)/' }
    },
    {
      name: 'contract-knows-nobody',
      severity: 'error',
      comment: 'The contract is the words of the API, in zod, and nothing else. If it needs the engine, http should translate instead.',
      from: { path: '^src/contract/' },
      to: { pathNot: ['^src/contract/', '^node_modules/zod/'] }
    },
    {
      name: 'engine-is-pure',
      severity: 'error',
      comment: 'The engine has no HTTP, disk, clock, environment or logger, so that it gives the same answer everywhere: pass it what it needs.',
      from: { path: '^src/engine/' },
      to: { pathNot: '^src/engine/' }
    },
    {
      name: 'gazetteer-shares-only-keys',
      severity: 'error',
      comment: 'The compiler folds, tokenises and builds tries as the engine does for terms, and reads weights by the names of its evidence; it needs nothing else.',
      from: { path: '^src/gazetteer/' },
      to: { path: '^src/', pathNot: ['^src/gazetteer/', '^src/engine/(types|chars|letters|gazetteer)\\.ts$', '^src/engine/(normalise|tokenise)/', '^src/engine/match/(keys|trie|builder)\\.ts$', '^src/engine/score/index\\.ts$'] }
    },
    {
      name: 'http-sees-the-engine-from-outside',
      severity: 'error',
      comment: 'HTTP translates between the contract and the engine\'s types. It is handed an engine and never reaches into a step.',
      from: { path: '^src/(http|app\\.ts|errors\\.ts)' },
      to: { path: '^src/(engine|gazetteer|formats|cli|evaluate|fit|server\\.ts)', pathNot: ['^src/engine/types\\.ts$', '^src/formats/'] }
    },
    {
      name: 'formats-are-pure',
      severity: 'error',
      comment: 'A format is written from a text and its answer, as the contract has it: no engine, no HTTP, so that the library and any client can write it.',
      from: { path: '^src/formats/' },
      to: { path: '^src/', pathNot: '^src/(formats|contract)/' }
    },
    {
      name: 'routes-do-not-know-each-other',
      severity: 'error',
      comment: 'A route parses, calls, presents. What two routes share is presenting (http/present/) or a plugin (http/plugins/).',
      from: { path: '^src/http/routes/([^/]+)\\.ts$', pathNot: '^src/http/routes/index\\.ts$' },
      to: { path: '^src/http/routes/', pathNot: '^src/http/routes/$1\\.ts$' }
    },
    {
      name: 'plugins-do-not-know-each-other',
      severity: 'error',
      comment: 'One concern a file, in the order that app.ts lists: a plugin that imports another hides that order.',
      from: { path: '^src/http/plugins/([^/]+)\\.ts$' },
      to: { path: '^src/http/(plugins|routes)/', pathNot: '^src/http/plugins/$1\\.ts$' }
    },
    {
      name: 'config-is-read-at-the-edge',
      severity: 'error',
      comment: 'Only the programs (server.ts, cli/) and the library read the configuration and hand it on as a value; others take its type.',
      from: { path: '^src/', pathNot: ['^src/(server|app|config|library)\\.ts$', '^src/cli/'] },
      to: { path: '^src/config\\.ts$', dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'playground-takes-types-only',
      severity: 'error',
      comment: 'The page runs in a browser: of the service it takes the contract\'s types, which leave nothing behind; all else it asks over HTTP.',
      from: { path: '^playground/' },
      to: { path: '^(src|test|scripts)/', dependencyTypesNot: ['type-only'] }
    },
    {
      name: 'playground-knows-the-contract-only',
      severity: 'error',
      comment: 'The page sees what every caller sees: types of the contract, not of the engine or of http.',
      from: { path: '^playground/' },
      to: { path: '^src/', pathNot: '^src/contract/' }
    },
    {
      name: 'src-knows-no-playground',
      severity: 'error',
      comment: 'The service serves the built page as files and imports nothing of it.',
      from: { path: '^src/' },
      to: { path: '^playground/' }
    },
    ...stepRules
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.js', '.json'] }
  }
}
