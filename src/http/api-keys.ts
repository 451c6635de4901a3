/**
 * API keys: each has a name, which the log may hold, and a digest, which is all that is kept of it.
 * A file of keys holds lines `name:hash`, the hash being SHA-256 in hexadecimal digits; keys are random and long, so that it needs no slow hash (D-086).
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Config } from '../config.ts'

export interface ApiKey { readonly name: string, readonly digest: Buffer }

const NAME = /^[\w.-]{1,64}$/
const HASH = /^[\da-f]{64}$/i

export const isKeyName = (name: string): boolean => NAME.test(name)

export const digestOf = (key: string): Buffer => createHash('sha256').update(key).digest()

/** @throws with file and line if a line is not `name:hash` or a name stands twice, and if no key is there: that would open the service to all. */
function readKeysFile (file: string): ApiKey[] {
  const keys = new Map<string, ApiKey>()
  for (const [i, line] of readFileSync(file, 'utf8').split('\n').map(line => line.trim()).entries()) {
    if (line === '' || line.startsWith('#')) continue
    const [name = '', hash = '', ...rest] = line.split(':')
    if (!isKeyName(name) || !HASH.test(hash) || rest.length > 0) throw new Error(`API_KEYS_FILE: ${file}:${i + 1} is not \`name:hash\`, as \`alam keys hash NAME\` writes it.`)
    if (keys.has(name)) throw new Error(`API_KEYS_FILE: ${file}:${i + 1}: the name ${name} stands twice.`)
    keys.set(name, { name, digest: Buffer.from(hash, 'hex') })
  }
  if (keys.size === 0) throw new Error(`API_KEYS_FILE: ${file} holds no key.`)
  return [...keys.values()]
}

/** All configured keys; those of API_KEYS are named by their place: `key-1`. @throws if the file cannot be read. */
export function apiKeysOf (config: Pick<Config, 'API_KEYS' | 'API_KEYS_FILE'>): ApiKey[] {
  const plain = config.API_KEYS.map((key, i) => ({ name: `key-${i + 1}`, digest: digestOf(key) }))
  return config.API_KEYS_FILE === '' ? plain : [...plain, ...readKeysFile(config.API_KEYS_FILE)]
}

/** The key that was given, or null. Every one is compared, in constant time, so that the time of an answer tells nothing of a key. */
export function findKey (keys: readonly ApiKey[], given: string): ApiKey | null {
  const digest = digestOf(given)
  return keys.filter(key => timingSafeEqual(key.digest, digest)).at(0) ?? null
}
