import type { Db } from '#platform/db/db.ts'
import { findActor } from '../actors/actor-store.ts'
import type { StartGiven } from '../directory/find-start.ts'
import type { Start } from '../directory/start.ts'
import type { PlacesTables } from '../tables.ts'
import type { AskedCriteria, AskedWrongly } from './asked-criteria.ts'
import { momentAsked, serviceAsked } from './asked-values.ts'
import { readWhere } from './asked-where.ts'
import type { PlaceCriteria } from './criteria.ts'

/** Criteria that were read, where their distances count from, and everything that is wrong with them. */
export interface ReadCriteria {
  readonly criteria: PlaceCriteria
  readonly start: Start
  readonly wrong: readonly AskedWrongly[]
}

/** Reads criteria: for the page, for the command and for other software alike. */
export async function readCriteria(
  db: Db<PlacesTables>,
  asked: AskedCriteria,
  given: StartGiven,
): Promise<ReadCriteria> {
  const wrong: AskedWrongly[] = []
  const lists = readLists(asked, wrong)
  const where = await readWhere(db, asked, { given, wrong })
  const moment = readMoment(asked, wrong)
  const parents = await readActor(db, asked, wrong)
  const criteria = { ...plainCriteria(asked), ...lists, ...where.criteria, ...moment, ...parents }
  return { criteria, start: where.start, wrong }
}

function plainCriteria({ words, isFree, isAccessible, isItinerant }: AskedCriteria): PlaceCriteria {
  return {
    ...(words !== undefined && { words }),
    ...(isFree && { isFree }),
    ...(isAccessible && { isAccessible }),
    ...(isItinerant !== undefined && { isItinerant }),
  }
}

function readLists(asked: AskedCriteria, wrong: AskedWrongly[]): PlaceCriteria {
  const services = readEach(asked.services, serviceAsked, (value) =>
    wrong.push({ criterion: 'service', value }),
  )
  const languages = readEach(asked.languages, languageAsked, (value) =>
    wrong.push({ criterion: 'language', value }),
  )
  return { ...(services.length > 0 && { services }), ...(languages.length > 0 && { languages }) }
}

function readMoment({ openAt: value }: AskedCriteria, wrong: AskedWrongly[]): Pick<PlaceCriteria, 'openAt'> {
  if (value === undefined) return {}
  const openAt = momentAsked(value, 'now')
  if (!openAt) wrong.push({ criterion: 'open-at', value })
  return openAt ? { openAt } : {}
}

async function readActor(
  db: Db<PlacesTables>,
  { actor: value }: AskedCriteria,
  wrong: AskedWrongly[],
): Promise<Pick<PlaceCriteria, 'parents'>> {
  if (value === undefined) return {}
  const actor = await findActor(db, value)
  if (!actor) wrong.push({ criterion: 'actor', value })
  return { parents: actor?.spellings ?? [] }
}

function readEach<Value>(
  texts: readonly string[],
  read: (text: string) => Value | undefined,
  whenWrong: (text: string) => void,
): readonly Value[] {
  return texts.flatMap((text) => {
    const value = read(text)
    if (value === undefined) whenWrong(text)
    return value === undefined ? [] : [value]
  })
}

function languageAsked(text: string): string | undefined {
  return /^[a-z]{2,3}$/.test(text) ? text : undefined
}
