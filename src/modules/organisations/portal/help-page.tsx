import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Territory } from '../territory/territory.ts'
import { sayPortal } from './say.ts'
import { TextSection } from './text-section.tsx'

const sections = ['come', 'phone', 'ticket', 'receipt', 'language', 'larger', 'trouble'] as const

export interface HelpPageProps {
  readonly frame: Frame
  readonly territory: Pick<Territory, 'phone' | 'contactEmail'>
}

/** How to come, call, follow one's turn, change the language, and what to do when something fails. */
export function HelpPage({ frame, territory }: HelpPageProps): VNode {
  const say = sayPortal(frame.language)
  const facts = { phone: territory.phone, email: territory.contactEmail }
  return (
    <Page {...frame} audience="resident" title={say('helpTitle')}>
      <h1>{say('helpTitle')}</h1>
      {sections.map((section) => (
        <TextSection key={section} title={say(`${section}Title`)} text={say(`${section}Text`, facts)} />
      ))}
    </Page>
  )
}
