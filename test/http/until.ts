/** Waits for what comes by itself, without a figure of how long that takes. */
const TRIES = 3000

/** What `get` gives as soon as `good` says yes. @throws if that does not happen in about a minute */
export async function until<T> (get: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  for (let tries = 0; tries < TRIES; tries++) {
    const value = await get()
    if (good(value)) return value
    await new Promise(resolve => { setTimeout(resolve, 20) })
  }
  throw new Error('It did not happen.')
}
