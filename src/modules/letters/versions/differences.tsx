import type { VNode } from 'preact'
import { isDay } from '#kernel/day.ts'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import { say, sayDay } from '../say.ts'
import type { Difference } from './compare-texts.ts'

/** What was taken away and what was put in, said and not only coloured. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }): VNode {
  if (differences.every(({ kind }) => kind === 'same')) return <p>{say('noDifference')}</p>
  return (
    <ul class="letter-differences">
      {differences.map((difference, index) => (
        <li key={index} class={`letter-differences__${difference.kind}`}>
          <Sentence {...difference} />
        </li>
      ))}
    </ul>
  )
}

function Sentence({ kind, text }: Difference): VNode {
  const written = isDay(text) ? sayDay(text) : text
  if (kind === 'same') return <>{written}</>
  if (kind === 'removed') {
    return (
      <del>
        <VisuallyHidden>{say('removed')} </VisuallyHidden>
        {written}
      </del>
    )
  }
  return (
    <ins>
      <VisuallyHidden>{say('added')} </VisuallyHidden>
      {written}
    </ins>
  )
}
