import type { Migration } from 'kysely'
import * as foundations from './0001-foundations.ts'
import * as organisations from './0002-organisations.ts'
import * as people from './0003-people.ts'
import * as queue from './0004-queue.ts'
import * as procedures from './0005-procedures.ts'
import * as visits from './0006-visits.ts'

/** Every migration, in the order it runs; a number is never used twice. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-foundations': foundations,
  '0002-organisations': organisations,
  '0003-people': people,
  '0004-queue': queue,
  '0005-procedures': procedures,
  '0006-visits': visits,
}
