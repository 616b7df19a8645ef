import { type Department, listDepartments } from '#platform/communes/department-list.ts'
import type { Errand } from '#platform/db/errand.ts'
import type { Form } from '#platform/http/form.ts'
import type { Territory } from '#platform/territory/territory.ts'
import type { PlacesTables } from '../tables.ts'
import { communesOf } from './communes-of.ts'
import { groupNamed } from './groups.ts'
import { type NeedsForm, readNeedsForm } from './needs-form.ts'
import { listServedDepartments } from './needs-store.ts'
import { type Needs, readNeeds } from './read-needs.ts'

/** What somebody asked of a territory, and the answer. */
export interface AskedNeeds {
  readonly form: NeedsForm
  readonly needs: Needs
}

/** Reads the question and answers it. */
export async function askNeeds(
  errand: Errand<PlacesTables>,
  {
    form,
    department,
    territory,
  }: { readonly form: Form; readonly department: string; readonly territory: Territory },
): Promise<AskedNeeds> {
  const group = groupNamed(form.text('interco'), department)
  const communes = await communesOf(errand.db, { department, group }, territory)
  const read = readNeedsForm(form, { department, group, communes, indicators: territory.indicators() })
  return { form: read, needs: await readNeeds(errand, { question: read.question, communes, territory }) }
}

/** The departments to choose from, and the one asked for: else the one with most places. */
export async function chooseDepartment(
  { db }: Errand<PlacesTables>,
  typed: string,
): Promise<{ readonly departments: readonly Department[]; readonly chosen: string }> {
  const served = await listServedDepartments(db)
  const official = listDepartments()
  const invented = served.filter((code) => !official.some((department) => department.code === code))
  const departments = [...official, ...invented.map((code) => ({ code, name: code }))]
  const asked = departments.find(({ code }) => code === typed.toUpperCase())
  return { departments, chosen: asked?.code ?? served[0] ?? '01' }
}
