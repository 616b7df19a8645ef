import type { VNode } from 'preact'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import { say } from '../say.ts'
import type { Difference } from './compare-texts.ts'

/** What was taken away and what was put in, said and not only coloured. */
export function Differences({ differences }: { readonly differences: readonly Difference[] }): VNode {
  if (differences.every(({ kind }) => kind === 'same')) return <p>{say('noDifference')}</p>
  return (
    <ul class="letter-differences">
      {differences.map(({ kind, text }, index) => (
        <li key={index} class={`letter-differences__${kind}`}>
          {kind === 'same' ? text : null}
          {kind === 'removed' ? (
            <del>
              <VisuallyHidden>{say('removed')} </VisuallyHidden>
              {text}
            </del>
          ) : null}
          {kind === 'added' ? (
            <ins>
              <VisuallyHidden>{say('added')} </VisuallyHidden>
              {text}
            </ins>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
