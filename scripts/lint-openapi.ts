/**
 * Lints openapi/openapi.json with Redocly's rules. The library and not the command line, which would ask the network for news
 * and send telemetry; rules stand in redocly.yaml.
 */
import { formatProblems, getTotals, lint, loadConfig } from '@redocly/openapi-core'

const config = await loadConfig({ configPath: 'redocly.yaml' })
const problems = await lint({ ref: 'openapi/openapi.json', config })
const totals = getTotals(problems)
formatProblems(problems, { format: 'codeframe', totals, version: '' })
if (totals.errors + totals.warnings > 0) process.exitCode = 1
