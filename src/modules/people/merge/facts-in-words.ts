import type { Day } from '#kernel/day.ts'
import { languageName, type SpokenLanguage } from '#kernel/spoken-language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { ageInWords, birthInWords, homeInWords, needsInWords } from '../person-in-words.ts'
import type { ProtectionMeasure } from '../protection-measure.ts'
import { say } from '../say.ts'
import { type ComparedField, type FileFacts, saysSomething } from './file-facts.ts'

/** The name of a fact: « Naissance ». */
export function fieldInWords(field: ComparedField): string {
  return say(labels[field])
}

/** One fact of a file as people read it, or that nothing is known. */
export function factInWords(facts: FileFacts, field: ComparedField, today?: Day): string {
  if (!saysSomething(facts, field)) return say('nothing')
  const words = sayings[field](facts)
  return field === 'birth' && today ? `${words} (${ageInWords(facts.birth, today)})` : words
}

const sayings: Readonly<Record<ComparedField, (facts: FileFacts) => string>> = {
  firstNames: ({ firstNames }) => firstNames ?? '',
  usageName: ({ usageName }) => usageName ?? '',
  birthName: ({ birthName }) => birthName ?? '',
  birth: ({ birth }) => birthInWords(birth),
  gender: ({ gender }) => say(`gender-${gender}`),
  home: ({ home }) => homeInWords(home),
  spoken: ({ spoken }) => namesOf(spoken),
  read: ({ read = [] }) => (read.length > 0 ? namesOf(read) : say('reads-nothing')),
  needs: needsInWords,
  socialStatus: ({ socialStatus }) => (socialStatus ? say(`social-${socialStatus}`) : ''),
  protection: ({ protection }) => protectionInWords(protection),
}

/** « Curatelle simple, UDAF du Nord ». */
export function protectionInWords(measure: ProtectionMeasure | undefined): string {
  if (!measure) return say('no-protection')
  const { kind, endsOn, representative, representativeContact } = measure
  const parts = [
    say(`protection-${kind}`),
    endsOn && say('protection-until', { day: dayInWords(endsOn, 'fr') }),
    representative,
    representativeContact,
  ]
  return parts.filter(Boolean).join(', ')
}

const labels = {
  firstNames: 'field-first-names',
  usageName: 'field-usage-name',
  birthName: 'field-birth-name',
  birth: 'file-row-birth',
  gender: 'file-row-gender',
  home: 'file-row-home',
  spoken: 'merge-spoken',
  read: 'merge-read',
  needs: 'file-row-needs',
  socialStatus: 'file-row-social',
  protection: 'file-row-protection',
} as const satisfies Record<ComparedField, Parameters<typeof say>[0]>

function namesOf(languages: readonly SpokenLanguage[]): string {
  return languages.map(languageName).join(', ')
}
