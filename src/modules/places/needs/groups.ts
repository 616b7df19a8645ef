import { listCommunes } from '#platform/communes/commune-list.ts'
import { type Intercommunality, intercommunalityOf } from '#platform/communes/intercommunality.ts'
import { departmentOf } from '../hours/local-clock.ts'

/** The intercommunalities with a commune in a department, in the order of the alphabet. */
export function groupsIn(department: string): readonly Intercommunality[] {
  const groups = listCommunes()
    .filter(({ code, nowIn }) => nowIn === undefined && departmentOf(code) === department)
    .flatMap(({ code }) => intercommunalityOf(code) ?? [])
  return [...new Set(groups)].toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))
}

/** The one of those that a SIREN names; none where it is of elsewhere. */
export function groupNamed(siren: string, department: string): Intercommunality | undefined {
  return siren === '' ? undefined : groupsIn(department).find(({ code }) => code === siren)
}
