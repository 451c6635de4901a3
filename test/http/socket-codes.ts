/** Codes that only a real socket provokes: listening.test.ts does. */
import type { ErrorCode } from '../../src/contract/index.ts'

export const PROVOKED_BY_SOCKET = ['request-timeout', 'headers-too-large'] as const satisfies ErrorCode[]
