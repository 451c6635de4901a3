/** What the browser keeps between visits: language and colour scheme. Never the text, never the key. */

export type Remembered = 'theme' | 'language'

/** Storage can be forbidden (private windows, policies): then nothing is remembered, and nothing else suffers. */
export function remembered (name: Remembered): string | null {
  try {
    return localStorage.getItem(`alam.${name}`)
  } catch {
    return null
  }
}

export function remember (name: Remembered, value: string): void {
  try {
    localStorage.setItem(`alam.${name}`, value)
  } catch { /* as above */ }
}
