/** Numbers of options. */
import { InvalidArgumentError } from 'commander'

/** A whole number from 1 on. @throws {InvalidArgumentError} which commander tells with the option. */
export function whole (value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('must be a whole number from 1 on')
  return number
}
