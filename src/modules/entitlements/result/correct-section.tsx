import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { roundedEuros, sayToResident } from './say.ts'
import type { WhatIf } from './what-if.ts'

/** An answer one may want to correct. */
export interface CorrectableFact {
  readonly label: string
  readonly said: string
  readonly href: string | undefined
  readonly whatIf: WhatIf | undefined
  /** The day of an answer older than three months. */
  readonly oldSince: Day | undefined
  /** Where it was read, and when. */
  readonly known: { readonly source: string; readonly on: Day } | undefined
}

export interface CorrectSectionProps {
  readonly facts: readonly CorrectableFact[]
  readonly checkHref: string
  readonly language: Language
}

/** What she answered that weighs most, what a correction would change, and the way to its question and back. */
export function CorrectSection({ facts, checkHref, language }: CorrectSectionProps): VNode {
  const say = sayToResident(language)
  return (
    <section class="no-print">
      <h2>{say('correctTitle')}</h2>
      <p>{say('correctText')}</p>
      <SummaryList
        rows={facts.map((fact) => ({
          label: fact.label,
          value: <Said fact={fact} language={language} />,
          action:
            fact.href === undefined
              ? undefined
              : { href: fact.href, text: say('correct'), subject: fact.label },
        }))}
      />
      <p>
        <a href={checkHref}>{say('allAnswers')}</a>
      </p>
    </section>
  )
}

function Said({ fact, language }: { readonly fact: CorrectableFact; readonly language: Language }): VNode {
  const say = sayToResident(language)
  const { said, whatIf, oldSince, known } = fact
  const notes = [
    ...(known ? [say('knownFrom', { source: known.source, day: dayInWords(known.on, language) })] : []),
    ...(oldSince ? [say('old', { day: dayInWords(oldSince, language) })] : []),
    ...(whatIf ? [whatIfInWords(whatIf, language)] : []),
  ]
  return (
    <>
      <bdi>{said}</bdi>
      {notes.map((note) => (
        <p class="right__note" key={note}>
          {note}
        </p>
      ))}
    </>
  )
}

function whatIfInWords({ more, changes }: WhatIf, language: Language): string {
  const say = sayToResident(language)
  const values = {
    more: roundedEuros(language, more),
    changes: roundedEuros(language, Math.abs(changes)),
  }
  if (Math.round(changes) === 0) return say('moreSame', values)
  return say(changes > 0 ? 'moreGives' : 'moreTakes', values)
}
