import { argumentName } from '../definition/argument-name.ts'
import type { Family, Fault } from './fault.ts'
import type { Outline, PlacedGroup } from './outline.ts'
import { argumentsIn } from './message-syntax.ts'

const mostRows = 50

/** Groups that repeat: how many rows, and by what name one tells them apart. */
export const groups: Family = (outline) => outline.groups.flatMap((placed) => ofGroup(outline, placed))

function ofGroup(outline: Outline, { group, path }: PlacedGroup): readonly Fault[] {
  const { id, least, most, pages } = group
  const named = argumentsIn(group.rowTitle.fr)
  const asked = outline.questions.filter(({ on }) => on.group?.id === id)
  const isNamed = asked.some(({ question }) => named.has(argumentName(question.id)))
  return [
    ...(least < 0 || most < 1 || least > most
      ? [{ rule: 'group-bounds', path: `${path}/most`, values: { id, least, most } } as const]
      : []),
    ...(most > mostRows
      ? [{ rule: 'too-many-rows', path: `${path}/most`, values: { id, most, limit: mostRows } } as const]
      : []),
    ...(pages.length === 0 ? [{ rule: 'empty-group', path: `${path}/pages`, values: { id } } as const] : []),
    ...(isNamed || pages.length === 0
      ? []
      : [{ rule: 'rows-without-name', path: `${path}/rowTitle`, values: { id } } as const]),
  ]
}
