/** The same phrase at the head of a line. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase('fr') + phrase.slice(1)
}
