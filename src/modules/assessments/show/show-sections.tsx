import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import { findPeople, fullName, type PeopleTables, peopleById } from '#modules/people/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { listAssessmentsOf } from '../keep/assessment-store.ts'
import { listToLearn } from '../learning/learning-store.ts'
import type { AssessmentsTables } from '../tables.ts'
import { assessmentsOfUrl } from '../urls.ts'
import { readers } from '../who-may.ts'
import { AssessmentsSection } from './assessments-section.tsx'
import { ToLearnSection } from './to-learn-section.tsx'

/** Her assessments, on her file; nothing for a role that does not read them. */
export async function assessmentsSection(
  errand: Errand<AssessmentsTables>,
  personId: PersonId,
): Promise<VNode | undefined> {
  if (!mayRead(errand)) return undefined
  const all = await listAssessmentsOf(errand.db, personId)
  return <AssessmentsSection last={all.at(-1)} href={assessmentsOfUrl(personId)} />
}

const mostShown = 50

/** On the list of what to follow: what people plan to learn; nothing when there is none. */
export async function learningToFollow(
  errand: Errand<AssessmentsTables & PeopleTables>,
): Promise<VNode | undefined> {
  if (!mayRead(errand)) return undefined
  const planned = await listToLearn(errand.db, mostShown)
  if (planned.length === 0) return undefined
  const people = await findPeople(errand, [...new Set(planned.map(({ personId }) => personId))])
  const names = new Map([...peopleById(people)].map(([id, person]) => [id, fullName(person.names)]))
  return <ToLearnSection planned={planned} names={names} />
}

function mayRead({ asker: { role } }: Errand<unknown>): boolean {
  return role !== undefined && readers.includes(role)
}
