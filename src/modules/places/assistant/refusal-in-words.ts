import { importRefusals } from '../apply/messages.fr.ts'

/** Why a file was not imported. */
export function refusalInWords(refusal: string): string {
  const known: Readonly<Record<string, string>> = importRefusals
  return known[refusal] ?? importRefusals['nothing-taken']
}
