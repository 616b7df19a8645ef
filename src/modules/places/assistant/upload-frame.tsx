import type { ComponentChildren, VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { importsUrl } from '../urls.ts'
import { say } from './say.ts'

export interface UploadFrameProps {
  readonly frame: Frame
  readonly title: string
  readonly problems?: Problems | undefined
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** A page of one file that was sent, with the way back to all of them. */
export function UploadFrame({ frame, children, ...page }: UploadFrameProps): VNode {
  return (
    <Page {...frame} {...page} audience="agent" back={{ href: importsUrl, text: say('back') }}>
      <h1>{page.title}</h1>
      {children}
    </Page>
  )
}
