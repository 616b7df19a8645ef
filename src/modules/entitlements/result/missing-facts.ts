import { zoneFact } from '../questions/household-of-facts.ts'
import { sayToResident } from './say.ts'
import type { Correcting } from './correctable-facts.ts'

/** Something that is not known and would change the result. */
export interface MissingFact {
  readonly label: string
  /** Euros a year between the best and the worst. */
  readonly atStake: number
  readonly href: string | undefined
}

const mostShown = 6

/** What is not known and weighs most, each with the way to its question. */
export function missingFacts(
  { sitting, rights, voice, changeHref }: Correcting,
  rowsHref: (group: string) => string | undefined,
): readonly MissingFact[] {
  return rights.missing.slice(0, mostShown).map(({ open: { fact, row }, atStake }) => ({
    label: labelOf({ sitting, voice }, fact, row),
    atStake,
    href: changeHref(fact, row) ?? rowsHref(fact),
  }))
}

function labelOf(
  { sitting, voice }: Pick<Correcting, 'sitting' | 'voice'>,
  fact: string,
  row: string | undefined,
): string {
  if (fact === zoneFact) return sayToResident(voice.language)('missingZone')
  for (const step of sitting.definition.sections.flatMap(({ steps }) => steps)) {
    if (step.step === 'group' && step.id === fact) return voice.text(step.title)
    const pages = step.step === 'group' ? step.pages : [step]
    const found = pages
      .flatMap(({ nodes }) => nodes)
      .find((node) => node.node === 'question' && node.id === fact)
    if (found?.node === 'question') return voice.text(found.label, row)
  }
  return fact
}
