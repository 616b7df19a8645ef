import { dayIn, type Day } from '#kernel/day.ts'
import type { LocalText } from '#kernel/language.ts'
import { type Definition, type KnownFact, type KnownFacts, listSubmissions } from '#modules/forms/index.ts'
import { findPerson, type Person } from '#modules/people/index.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Tables } from '../entitlements-options.ts'
import { myRights } from '../questions/my-rights.ts'
import { stableAnswers } from './stable-answers.ts'

const fromFile: LocalText = {
  fr: 'votre dossier',
  'fr-simple': 'votre dossier',
  en: 'your file',
  ar: 'ملفك',
}

const fromLast: LocalText = {
  fr: 'votre dernière simulation',
  'fr-simple': 'vos dernières réponses',
  en: 'your last estimate',
  ar: 'آخر تقدير لك',
}

export interface Knowing {
  readonly personId: PersonId
  readonly definition: Definition
}

/** What her file and her last simulation kept say of the questions: not asked again, shown with its date. */
export async function knownFromFile(
  errand: Errand<Tables>,
  { personId, definition }: Knowing,
): Promise<KnownFacts> {
  if (definition.id !== myRights.id) return { answers: [] }
  const person = await findPerson(errand, personId)
  const files = [personId, ...(person?.joined ?? [])]
  const [last] = (await listSubmissions(errand.db, { people: files }))
    .filter(({ formId }) => formId === myRights.id)
    .toSorted((one, other) => other.submittedAt.getTime() - one.submittedAt.getTime())
  const said = last
    ? stableAnswers(last.snapshot.entries, { source: fromLast, on: parisDay(last.submittedAt) })
    : { answers: [] }
  return { ...said, answers: [...(person ? factsOfFile(person, errand.today) : []), ...said.answers] }
}

function factsOfFile({ birth, home: { commune } }: Person, today: Day): readonly KnownFact[] {
  const at = { source: fromFile, on: today }
  const part = (number: number | undefined): readonly string[] =>
    number === undefined ? [] : [String(number)]
  return [
    ...(birth
      ? [
          {
            question: 'birth-date',
            raw: { day: part(birth.day), month: part(birth.month), year: part(birth.year) },
            ...at,
          },
        ]
      : []),
    ...(commune ? [{ question: 'home-commune', raw: { value: [commune.code] }, ...at }] : []),
  ]
}

function parisDay(moment: Date): Day {
  return dayIn(moment, 'Europe/Paris')
}
