import type { VNode } from 'preact'
import { momentInWords } from '#platform/i18n/format.ts'
import { CopyText } from '#platform/ui/copy-text.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { say } from '../agents/say.ts'
import { teamUrl } from '../urls.ts'

export interface LinkPageProps {
  readonly frame: Frame
  readonly name: string
  readonly link: string
  readonly expiresAt: Date
}

/** The link, the only time it is seen. */
export function LinkPage({ frame, name, link, expiresAt }: LinkPageProps): VNode {
  const title = say('linkTitle', { name })
  return (
    <Page {...frame} audience="agent" title={title} back={{ href: teamUrl, text: say('back') }}>
      <h1>{title}</h1>
      <p>{say('linkText', { name, day: momentInWords(expiresAt, 'fr') })}</p>
      <p>
        {say('linkLabel')} <strong>{link}</strong>
      </p>
      <CopyText text={link} copied={say('linkCopied')}>
        {say('linkCopy')}
      </CopyText>
    </Page>
  )
}
