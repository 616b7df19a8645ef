import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import type { ProcedureId } from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { lettersOf, lettersOfProcedure } from './find-letter.ts'
import { LettersSection } from './letters-section.tsx'
import { say } from './say.ts'
import type { LettersTables } from './tables.ts'
import { choiceUrl } from './urls.ts'
import { readers } from './who-may.ts'

/** Her letters, on her file; nothing for a role that does not read them. */
export async function lettersSection(
  errand: Errand<LettersTables>,
  personId: PersonId,
): Promise<VNode | undefined> {
  if (!mayRead(errand)) return undefined
  const letters = await lettersOf(errand, personId)
  return <LettersSection letters={letters} today={errand.today} href={choiceUrl(personId)} />
}

/** The letters written for a followed procedure, on its page. */
export async function lettersOfProcedureSection(
  errand: Errand<LettersTables>,
  { id, personId }: { readonly id: ProcedureId; readonly personId: PersonId },
): Promise<VNode | undefined> {
  if (!mayRead(errand)) return undefined
  const letters = await lettersOfProcedure(errand, id)
  return <LettersSection letters={letters} today={errand.today} href={choiceUrl(personId, id)} />
}

function mayRead({ asker: { role } }: Errand<LettersTables>): boolean {
  return role !== undefined && readers.includes(role)
}

/** The way to the next letter of a person, for those who write. */
export function letterLinks(
  personId: PersonId,
  role: Role,
): readonly { readonly href: string; readonly text: string }[] {
  return readers.includes(role) ? [{ href: choiceUrl(personId), text: say('writeLetter') }] : []
}
