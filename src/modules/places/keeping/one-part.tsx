import type { ComponentChildren, VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import type { KeptPlace } from '../kept-place.ts'
import { correctionUrl } from '../urls.ts'
import type { AnyPart } from './keeping-urls.ts'
import { say } from './say.ts'

export interface OnePartProps {
  readonly frame: Frame
  readonly place: KeptPlace
  readonly part: AnyPart
  readonly problems?: Problems | undefined
  readonly children: ComponentChildren
}

/** The page of one part of a place: its name, and the way back to the whole. */
export function OnePart({ frame, place, part, problems, children }: OnePartProps): VNode {
  const { name } = place.facts
  const title = say('part-title', { part: say(`part-${part}`), name })
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      problems={problems}
      back={{ href: correctionUrl(place.id), text: say('back-to-place', { name }) }}
    >
      <h1>{title}</h1>
      {children}
    </Page>
  )
}
