import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Link } from '#platform/ui/page-words.ts'
import { helpUrl, homeUrl, signInUrl } from '../urls.ts'
import type { Door } from './door.ts'
import { sayPortal } from './say.ts'

export interface SiteMapPageProps {
  readonly frame: Frame
  readonly doors: readonly Door[]
}

/** Every page a visitor may open, in three lists. */
export function SiteMapPage({ frame, doors }: SiteMapPageProps): VNode {
  const { language, legal } = frame
  const say = sayPortal(language)
  return (
    <Page {...frame} audience="resident" title={say('siteMapTitle')}>
      <h1>{say('siteMapTitle')}</h1>
      <LinkList
        title={say('siteMapDoors')}
        links={[
          { href: homeUrl, text: say('homeTitle') },
          ...doors.map(({ href, title }) => ({ href, text: title[language] })),
        ]}
      />
      <LinkList
        title={say('siteMapAbout')}
        links={[
          { href: helpUrl, text: say('helpTitle') },
          legal.accessibility,
          legal.legalNotice,
          legal.personalData,
          legal.siteMap,
        ]}
      />
      <LinkList title={say('siteMapAgents')} links={[{ href: signInUrl, text: say('agentSpace') }]} />
    </Page>
  )
}

function LinkList({ title, links }: { title: string; links: readonly Link[] }): VNode {
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
