import { type Result, grant } from '#kernel/result.ts'
import { readNames } from '../../names.ts'
import type { Gender, Names } from '../../person.ts'
import type { Field } from '../columns/field.ts'
import { cellText, isEmpty } from '../sheet/sheet.ts'
import type { CellProblem } from './draft.ts'
import type { LineReader } from './line-reader.ts'
import { readOneName, readWholeName, type WrittenName } from './read-name.ts'

interface KnownAs {
  readonly names: Names
  readonly gender: Gender | undefined
}

/** How she is called by this line, from one column or several; or that nobody can be made of it. */
export function nameOf(
  sheet: LineReader,
  { firstNameFirst }: { readonly firstNameFirst: boolean },
): Result<KnownAs, never> | { readonly ok: false; readonly refusal: CellProblem } {
  const written: WrittenName = {
    ...sheet.read('whole-name', (cell) => readWholeName(cellText(cell), { firstNameFirst })),
    ...sheet.read('usage-name', (cell) => readOneName(cellText(cell), 'usageName')),
    ...sheet.read('birth-name', (cell) => readOneName(cellText(cell), 'birthName')),
    ...sheet.read('first-names', (cell) => readOneName(cellText(cell), 'firstNames')),
  }
  const { firstNames = '', usageName = '', birthName = '', gender } = written
  const names = readNames({ firstNames, usageName, birthName, hasSingleName: false })
  if (names.ok) return grant({ names: names.value, gender })
  return { ok: false, refusal: nobody(sheet) }
}

const looked: readonly Field[] = ['usage-name', 'whole-name', 'first-names', 'birth-name']

function nobody(sheet: LineReader): CellProblem {
  const field = looked.find((each) => !isEmpty(sheet.cell(each))) ?? 'usage-name'
  return { field, fault: 'name-missing', outcome: 'line-left-out', written: sheet.text(field) }
}
