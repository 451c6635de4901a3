/**
 * Names of rows, and topics of stories, that the engine does not get exactly right at present.
 * The test fails for a row outside of the list that fails, and for a row inside of it that passes: the list can only shrink honestly.
 */
export const KNOWN_FAILURES: ReadonlySet<string> = new Set<string>([])
