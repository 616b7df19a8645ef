import type { Migration } from 'kysely'
import * as foundations from './0001-foundations.ts'

/** Every migration, in the order it runs; a number is never used twice. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-foundations': foundations,
}
