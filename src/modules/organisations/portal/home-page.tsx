import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Tile, Tiles } from '#platform/ui/tile.tsx'
import { helpUrl, signInUrl } from '../urls.ts'
import type { Door } from './door.ts'
import { sayPortal } from './say.ts'

export interface HomePageProps {
  readonly frame: Frame
  readonly doors: readonly Door[]
}

/** Where I am, then the doors that open today. */
export function HomePage({ frame, doors }: HomePageProps): VNode {
  const { language, town } = frame
  const say = sayPortal(language)
  return (
    <Page {...frame} audience="resident" title={say('homeTitle')}>
      <h1>{say('homeLine', { town: town.name })}</h1>
      {doors.length === 0 ? <p>{say('homeNoDoor')}</p> : null}
      <Tiles>
        {doors.map(({ href, pictogram, title, text }) => (
          <Tile key={href} href={href} pictogram={pictogram} title={title[language]} text={text[language]} />
        ))}
      </Tiles>
      <p>
        <a href={helpUrl}>{say('homeHelp')}</a>
      </p>
      <p>
        <a href={signInUrl}>{say('homeAgents')}</a>
      </p>
    </Page>
  )
}
