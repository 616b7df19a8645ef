import { isId, type PersonId } from '#kernel/ids.ts'
import { fileUrl, findPerson, fullName, type Person, PersonHeadline } from '#modules/people/index.ts'
import type { LetterId } from './letter.ts'
import type { Ask } from './letters-options.ts'
import type { PersonShown } from './person-shown.ts'

/** The letter named in the address; anything that is no identifier names none. */
export function letterIdOf(asked: Ask): LetterId | undefined {
  const id = asked.req.param('id') ?? ''
  return isId<'letter'>(id) ? id : undefined
}

export function personIdOf(asked: Ask): PersonId | undefined {
  const id = asked.req.param('personId') ?? ''
  return isId<'person'>(id) ? id : undefined
}

/** Whose letter it is; nothing if the asker may not see her. */
export async function personShown(
  asked: Ask,
  id: PersonId,
): Promise<(PersonShown & { readonly person: Person }) | undefined> {
  const { errand } = asked.var
  const person = await findPerson(errand, id)
  if (!person) return undefined
  const fileHref = fileUrl(person.id)
  const headline = <PersonHeadline person={person} today={errand.today} href={fileHref} />
  return { person, name: fullName(person.names), fileHref, headline }
}
