import { isId, type PersonId } from '#kernel/ids.ts'
import type { OrganisationsTables } from '#modules/organisations/index.ts'
import {
  askWhy,
  fileUrl,
  findPerson,
  fullName,
  type PeopleTables,
  PersonHeadline,
} from '#modules/people/index.ts'
import { ownPath } from '#platform/http/answer.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { Form } from '#platform/http/form.ts'
import type { Handler } from '#platform/http/routes.ts'
import { findProcedure } from './find-procedure.ts'
import type { ProcedureId } from './procedure.ts'
import type { PersonShown } from './procedure-page.tsx'
import type { ChangeTables } from './steps/take-steps.ts'
import { returnField } from './urls.ts'

/** What the routes of this module touch. */
export type Tables = ChangeTables & PeopleTables & OrganisationsTables

export type Ask = Asked<Tables>

/** The procedure named in the address; anything that is no identifier names none. */
export function procedureIdOf(asked: Ask): ProcedureId | undefined {
  const id = asked.req.param('id') ?? ''
  return isId<'procedure'>(id) ? id : undefined
}

/** A handler about one procedure: whoever does not follow its person says why first. */
export function followed(handle: Handler<Tables>): Handler<Tables> {
  return async (asked) => {
    const id = procedureIdOf(asked)
    const procedure = id && (await findProcedure(asked.var.errand, id))
    const asksWhy = procedure && (await askWhy(asked, procedure.personId))
    return asksWhy || handle(asked)
  }
}

/** Whose procedure it is, shown as `people` shows her; nothing if the asker may not see her. */
export async function personShown(asked: Ask, id: PersonId): Promise<PersonShown | undefined> {
  const { errand } = asked.var
  const person = await findPerson(errand, id)
  if (!person) return undefined
  const fileHref = fileUrl(id)
  const headline = <PersonHeadline person={person} today={errand.today} href={fileHref} />
  return { name: fullName(person.names), fileHref, headline }
}

/** Where the agent came from, when it is one of our pages. */
export function returnOf(form: Form): string | undefined {
  const path = ownPath(form.text(returnField), '')
  return path === '' ? undefined : path
}
