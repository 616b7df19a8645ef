import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Tile, Tiles } from '#platform/ui/tile.tsx'
import { sayHall } from './say.ts'

export interface PlacePageProps {
  readonly frame: Frame
  readonly places: readonly { readonly name: string; readonly href: string }[]
}

/** In which place this screen stands. */
export function PlacePage({ frame, places }: PlacePageProps): VNode {
  const say = sayHall(frame.language)
  return (
    <Page {...frame} audience="resident" title={say('placeQuestion')}>
      <h1>{say('placeQuestion')}</h1>
      {places.length === 0 ? <p>{say('placeNone')}</p> : null}
      <Tiles>
        {places.map(({ name, href }) => (
          <Tile key={href} href={href} pictogram="pin" title={name} lang="fr" />
        ))}
      </Tiles>
    </Page>
  )
}
