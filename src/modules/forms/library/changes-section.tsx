import type { VNode } from 'preact'
import type { ChangeClass, Comparison } from '../compare/change.ts'
import { changeClasses } from '../compare/change.ts'
import { graceDays } from '../compare/fate-of-draft.ts'
import { sayChange } from '../compare/say-change.ts'
import { say } from './say.ts'

export interface ChangesSectionProps {
  readonly comparison: Comparison
  /** Drafts under way that it touches. */
  readonly drafts: number
  readonly title: string
}

/** What changes from one version to another, the gravest first, and what drafts under way become. */
export function ChangesSection({ comparison, drafts, title }: ChangesSectionProps): VNode {
  if (comparison.class === 'none')
    return (
      <section>
        <h2>{title}</h2>
        <p>{say('noChange')}</p>
      </section>
    )
  return (
    <section>
      <h2>{title}</h2>
      <p>
        {say('touched', { count: drafts })} {say(`fate-${comparison.class}`, { days: graceDays })}
      </p>
      {changeClasses.toReversed().map((one) => (
        <OfOneClass key={one} {...{ comparison, one }} />
      ))}
    </section>
  )
}

function OfOneClass({
  comparison,
  one,
}: {
  readonly comparison: Comparison
  readonly one: ChangeClass
}): VNode | null {
  const changes = comparison.changes.filter((change) => change.class === one)
  if (changes.length === 0) return null
  return (
    <>
      <h3>{say(`class-${one}`)}</h3>
      <ul>
        {changes.map((change, index) => (
          <li key={index}>{sayChange(change)}</li>
        ))}
      </ul>
    </>
  )
}
