import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { say } from '../say.ts'
import type { Site } from '../site.ts'
import { siteUrl } from '../urls.ts'

/** Where the agent receives today. */
export function SitesPage({ frame, sites }: { frame: Frame; sites: readonly Site[] }): VNode {
  return (
    <Page {...frame} audience="agent" title={say('sitesTitle')}>
      <h1>{say('sitesTitle')}</h1>
      {sites.length === 0 ? (
        <p class="empty">{say('noSite')}</p>
      ) : (
        <>
          <p>{say('sitesIntro')}</p>
          <ul>
            {sites.map(({ id, name }) => (
              <li key={id}>
                <a href={siteUrl(id)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}
