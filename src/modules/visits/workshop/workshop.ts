import { findSecrets } from '#kernel/found-secrets.ts'
import type { PersonId } from '#kernel/ids.ts'
import { grant, type Result, refuse } from '#kernel/result.ts'
import type { AgeBand, Gender, SocialStatus, WorkshopLevel } from '../national-terms.ts'
import type { AnonymousPerson } from '../visit.ts'

/** How many of each among those who have no file; the rest of the count is « non communiqué ». */
export interface Unnamed {
  readonly count: number
  readonly ages: Readonly<Partial<Record<AgeBand, number>>>
  readonly genders: Readonly<Partial<Record<Gender, number>>>
  readonly statuses: Readonly<Partial<Record<SocialStatus, number>>>
}

/** What a workshop has and a visit has not. */
export interface WorkshopDraft {
  readonly title: string
  readonly level: WorkshopLevel | undefined
  /** Those who have a file. */
  readonly named: readonly PersonId[]
  readonly unnamed: Unnamed
}

/** Who came, as the report counts her: one line each. */
export interface Participant extends AnonymousPerson {
  /** From 1. */
  readonly rank: number
  readonly personId: PersonId | undefined
}

export interface Workshop {
  readonly title: string
  readonly level: WorkshopLevel | undefined
  readonly participants: readonly Participant[]
}

export type WorkshopRefusal =
  | 'title-missing'
  | 'title-too-long'
  | 'secret-in-title'
  | 'nobody-came'
  | 'too-many-participants'
  | 'ages-exceed'
  | 'genders-exceed'
  | 'statuses-exceed'

const longestTitle = 200
/** As in the national tool. */
export const mostParticipants = 10_000

/** Whether a workshop may be recorded as it is said: each sum holds in the count of those who came. */
export function mayHold(draft: WorkshopDraft): Result<WorkshopDraft, WorkshopRefusal> {
  const { title, named, unnamed } = draft
  if (title === '') return refuse('title-missing')
  if ([...title].length > longestTitle) return refuse('title-too-long')
  if (findSecrets(title).length > 0) return refuse('secret-in-title')
  const problem = sumProblem(unnamed)
  if (problem) return refuse(problem)
  const came = new Set(named).size + unnamed.count
  if (came === 0) return refuse('nobody-came')
  return came > mostParticipants ? refuse('too-many-participants') : grant(draft)
}

/** Which of the three sums is more than those who came. */
export function sumProblem({ count, ages, genders, statuses }: Unnamed): WorkshopRefusal | null {
  if (sum(ages) > count) return 'ages-exceed'
  if (sum(genders) > count) return 'genders-exceed'
  return sum(statuses) > count ? 'statuses-exceed' : null
}

/**
 * Those without a file, one by one. Only the totals are known: who is of which age, gender and status together is drawn,
 * as the national tool does, so that no link appears which nobody observed. `draw` answers from 0 to 1, 1 left out.
 */
export function oneByOne(
  { count, ages, genders, statuses }: Unnamed,
  draw: () => number,
): readonly AnonymousPerson[] {
  const bands = shuffled(spread(ages, count), draw)
  const sexes = shuffled(spread(genders, count), draw)
  const conditions = shuffled(spread(statuses, count), draw)
  return Array.from({ length: count }, (_, index) => ({
    ageBand: bands[index] ?? 'non_communique',
    gender: sexes[index] ?? 'non_communique',
    socialStatus: conditions[index] ?? 'non_communique',
  }))
}

/** The totals of those who came without a file. */
export function unnamedOf(participants: readonly Participant[]): Unnamed {
  const people = participants.filter(({ personId }) => personId === undefined)
  return {
    count: people.length,
    ages: counted(people.map(({ ageBand }) => ageBand)),
    genders: counted(people.map(({ gender }) => gender)),
    statuses: counted(people.map(({ socialStatus }) => socialStatus)),
  }
}

function sum(counts: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0)
}

function spread<Code extends string>(
  counts: Readonly<Partial<Record<Code, number>>>,
  length: number,
): (Code | 'non_communique')[] {
  const said = Object.entries<number | undefined>(counts).flatMap(([code, count]) =>
    Array.from({ length: count ?? 0 }, () => code as Code),
  )
  return [...said, ...Array.from({ length: length - said.length }, () => 'non_communique' as const)]
}

function shuffled<Value>(values: readonly Value[], draw: () => number): readonly Value[] {
  const left = [...values]
  return values.flatMap(() => left.splice(Math.floor(draw() * left.length), 1))
}

function counted<Code extends string>(codes: readonly Code[]): Readonly<Partial<Record<Code, number>>> {
  const counts: Partial<Record<Code, number>> = {}
  for (const code of codes) if (code !== 'non_communique') counts[code] = (counts[code] ?? 0) + 1
  return counts
}
