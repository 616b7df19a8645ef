/** A phone number in a sentence: its groups of digits would change places in an Arabic one. */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`
}
