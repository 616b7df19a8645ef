import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { LettersTable } from './choose/letters-table.tsx'
import type { Letter } from './letter.ts'
import { say } from './say.ts'

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
