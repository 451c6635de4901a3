import neostandard from 'neostandard'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'openapi/', 'src/client/schema.ts'] },
  ...neostandard({ ts: true }),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unnecessary-condition': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A zod schema and the type that it makes carry one name.
      '@typescript-eslint/no-redeclare': 'off',
      // Rows of a table in code are packed as a table's are.
      '@stylistic/object-property-newline': 'off',
      camelcase: ['error', { properties: 'never', allow: ['OpenAPIV3_1'] }],
      'no-void': ['error', { allowAsStatement: true }],
      // Fastify wants `async` handlers and plugins whether they wait for something or not.
      '@typescript-eslint/require-await': 'off'
    }
  },
  {
    // Answers of the service are `any` in tests: the assertions are the check.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off'
    }
  }
)
