/** A thread of `alam extract --jobs`: an answerer of its own, made from what the pool was given. */
import { createAnswerer, type Setup } from './answer.ts'

export default createAnswerer(process.__tinypool_state__.workerData as Setup)
