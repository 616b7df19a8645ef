import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Role } from '#kernel/role.ts'
import type { ProcedureId } from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { LettersTable } from './choose/letters-table.tsx'
import { lettersOf, lettersOfProcedure } from './find-letter.ts'
import type { Letter } from './letter.ts'
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

export interface LettersSectionProps {
  readonly letters: readonly Letter[]
  readonly today: Day
  /** Where the next one begins. */
  readonly href: string
}

/** Letters with where each stands, and the way to the next one. */
export function LettersSection({ letters, today, href }: LettersSectionProps): VNode {
  return (
    <section class="letters">
      <h2>{say('letters')}</h2>
      <LettersTable letters={letters} today={today} />
      <ButtonLink href={href} tone="secondary">
        {say('writeLetter')}
      </ButtonLink>
    </section>
  )
}
