import { isId, type PersonId } from '#kernel/ids.ts'
import { type Form, formOf } from '#platform/http/form.ts'
import { ageBands, genders, isTerm, socialStatuses, type Terms, workshopLevels } from '../national-terms.ts'
import { typedVisit } from '../record/typed-visit.ts'
import type { Visit } from '../visit.ts'
import { mostParticipants, type Unnamed, unnamedOf, type Workshop, type WorkshopDraft } from './workshop.ts'

/** The lists that those without a file are counted by, and the beginning of the names of their fields. */
export const tallies = {
  ages: { prefix: 'age', terms: known(ageBands) },
  genders: { prefix: 'gender', terms: known(genders) },
  statuses: { prefix: 'status', terms: known(socialStatuses) },
} as const
export type Tally = keyof typeof tallies

export interface ReadWorkshop {
  readonly workshop: WorkshopDraft
  /** Fields that are no count. */
  readonly notCounts: readonly string[]
}

/** Reads what a workshop has and a visit has not. */
export function readWorkshop(form: Form): ReadWorkshop {
  const level = form.text('level')
  const fields = ['count', ...Object.values(tallies).flatMap(({ prefix, terms }) => codesOf(prefix, terms))]
  return {
    workshop: {
      title: form.text('title').replaceAll(/\s+/g, ' '),
      level: isTerm(workshopLevels, level) ? level : undefined,
      named: namedIn(form),
      unnamed: {
        count: countIn(form, 'count') ?? 0,
        ages: tally(form, 'ages'),
        genders: tally(form, 'genders'),
        statuses: tally(form, 'statuses'),
      },
    },
    notCounts: fields.filter((field) => countIn(form, field) === null),
  }
}

/** The files named so far, each once. */
export function namedIn(form: Form): readonly PersonId[] {
  return [...new Set(form.all('participant').filter((id): id is PersonId => isId<'person'>(id)))]
}

/** The same form with one more named, or one less. */
export function withNamed(form: Form, named: readonly PersonId[]): Form {
  const names = Object.keys(form.typed).filter((name) => !['participant', 'q', 'do'].includes(name))
  return formOf([...names.map((name) => [name, form.all(name)] as const), ['participant', named]])
}

/** A recorded workshop as it would be typed. */
export function typedWorkshop(
  visit: Visit,
  workshop: Workshop,
  notes: string,
): Readonly<Record<string, readonly string[]>> {
  const unnamed = unnamedOf(workshop.participants)
  return {
    ...typedVisit(visit, notes),
    title: [workshop.title],
    level: workshop.level ? [workshop.level] : [],
    participant: workshop.participants.flatMap(({ personId }) => personId ?? []),
    count: [String(unnamed.count)],
    ...typedCounts(unnamed),
  }
}

function typedCounts(unnamed: Unnamed): Readonly<Record<string, readonly string[]>> {
  const names = Object.keys(tallies) as readonly Tally[]
  return Object.fromEntries(
    names.flatMap((name) =>
      Object.entries(unnamed[name]).map(([code, count]) => [
        `${tallies[name].prefix}_${code}`,
        [String(count)],
      ]),
    ),
  )
}

function tally<Name extends Tally>(form: Form, name: Name): Unnamed[Name] {
  const { prefix, terms } = tallies[name]
  return Object.fromEntries(
    Object.keys(terms).flatMap((code) => {
      const count = countIn(form, `${prefix}_${code}`)
      return count ? [[code, count]] : []
    }),
  )
}

/** Undefined when nothing is typed, null when it is no count. */
function countIn(form: Form, field: string): number | undefined | null {
  const typed = form.text(field)
  if (typed === '') return undefined
  const count = /^\d{1,5}$/.test(typed) ? Number(typed) : mostParticipants + 1
  return count <= mostParticipants ? count : null
}

function codesOf(prefix: string, terms: Terms): readonly string[] {
  return Object.keys(terms).map((code) => `${prefix}_${code}`)
}

// What nobody said is the rest of the count: it is not asked.
function known<List extends Terms>(terms: List): Terms {
  return Object.fromEntries(Object.entries(terms).filter(([code]) => code !== 'non_communique'))
}
