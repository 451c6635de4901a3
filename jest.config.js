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
  // .js too: these packages of Fastify's are ESM only, and Jest runs CommonJS.
  transform: { '\\.[jt]s$': ['@swc/jest', swc] },
  transformIgnorePatterns: ['/node_modules/(?!(cookie|content-disposition)/)'],
  maxWorkers: 2
}
