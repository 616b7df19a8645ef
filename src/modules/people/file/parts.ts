import { HomeFields } from '../commune/home-fields.tsx'
import { homeForm, readHome } from '../commune/home-form.ts'
import type { Person } from '../person.ts'
import { homeLines, identityLines, protectionLines, understandingLines } from '../person-in-words.ts'
import type { PersonFacts } from '../person-store.ts'
import { ProtectionFields } from '../protection/protection-fields.tsx'
import { protectionForm, readProtection } from '../protection/protection-form.ts'
import { recordProtection } from '../protection/record-protection.ts'
import { changeFacts } from './change-facts.ts'
import { IdentityFields } from './identity-fields.tsx'
import { identityForm, readIdentity } from './identity-form.ts'
import { LanguageFields } from './languages-fields.tsx'
import { readUnderstanding, understandingForm } from './languages-form.ts'
import { part } from './part.ts'

/** The parts of a file that have a page of their own, by the last word of its address. */
export const parts = {
  identite: part({
    fields: IdentityFields,
    start: identityForm,
    read: (form, errand) => readIdentity(form, errand.today),
    save: (errand, { value, ...file }) => changeFacts(errand, changeOf(file, value)),
    lines: identityLines,
    of: (person) => person,
  }),
  domicile: part({
    fields: HomeFields,
    start: (person) => homeForm(person.home),
    read: readHome,
    save: (errand, { value, ...file }) => changeFacts(errand, changeOf(file, { home: value })),
    lines: homeLines,
    of: (person) => person.home,
  }),
  langues: part({
    fields: LanguageFields,
    start: understandingForm,
    read: readUnderstanding,
    save: (errand, { value, ...file }) => changeFacts(errand, changeOf(file, value)),
    lines: understandingLines,
    of: (person) => person,
  }),
  protection: part({
    fields: ProtectionFields,
    start: (person) => protectionForm(person.protection),
    read: readProtection,
    save: (errand, { person, version, value }) =>
      recordProtection(errand, { personId: person.id, version, measure: value }),
    lines: protectionLines,
    of: (person) => person.protection,
  }),
} as const

export type PartName = keyof typeof parts

function changeOf(
  { person, version }: { person: Person; version: number },
  change: Partial<PersonFacts>,
): { personId: Person['id']; version: number; change: Partial<PersonFacts> } {
  return { personId: person.id, version, change }
}
