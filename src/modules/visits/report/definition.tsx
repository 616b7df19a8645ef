import type { VNode } from 'preact'
import { Details } from '#platform/ui/details.tsx'
import { say } from './say.ts'

/** What is counted, one click away from the number. */
export function Definition({ name, means }: { name: string; means: string }): VNode {
  const summary = (
    <>
      {say('definition')}
      <span class="visually-hidden">{say('definitionOf', { name })}</span>
    </>
  )
  return <Details summary={summary}>{means}</Details>
}
