/** Tests run on the sources: swc strips the types, nothing is built but the gazetteer (test/build-gazetteer.ts). */
const swc = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
  module: { type: 'commonjs' },
  sourceMaps: 'inline'
}

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/test/build-gazetteer.ts',
  // .js too: these packages (Fastify's, d3, p-map, github-slugger) are ESM only, and Jest runs CommonJS.
  transform: { '\\.m?[jt]s$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(cookie|content-disposition|github-slugger|d3-[a-z]+|internmap|p-map)/)'],
  maxWorkers: 2,
  // Ends a test that hangs; a slow or busy machine is no failure.
  testTimeout: 120_000
}
