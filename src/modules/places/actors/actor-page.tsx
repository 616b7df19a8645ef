import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import type { ListedPlace } from '../directory/listing.ts'
import { PlaceCard } from '../directory/place-card.tsx'
import { actorsUrl, actorUrl, placeUrl } from '../urls.ts'
import type { Actor } from './actor.ts'
import { sayActors } from './say.ts'

export interface ActorPageProps {
  readonly frame: Frame
  readonly actor: Actor
  readonly places: readonly ListedPlace[]
  readonly page: number
  readonly pages: number
}

/** An organisation and every place that belongs to it. */
export function ActorPage({ frame, actor, places, page, pages }: ActorPageProps): VNode {
  const { language } = frame
  const say = sayActors(language)
  const link = (to: number, key: 'previous' | 'next') =>
    to < 1 || to > pages ? undefined : { href: `${actorUrl(actor.slug)}?page=${to}`, text: say(key) }
  return (
    <Page
      {...frame}
      audience="resident"
      title={actor.name}
      back={{ href: actorsUrl, text: say('backToActors') }}
    >
      <h1>
        <bdi lang="fr">{actor.name}</bdi>
      </h1>
      <p>{say('actorLead')}</p>
      <h2>{say('places', { count: actor.places })}</h2>
      <ol class="place-list">
        {places.map((listed) => (
          <PlaceCard
            key={listed.place.id}
            listed={listed}
            href={placeUrl(listed.place.id)}
            language={language}
          />
        ))}
      </ol>
      {pages < 2 ? null : (
        <Pagination
          label={say('pagesName')}
          position={say('position', { page, pages })}
          previous={link(page - 1, 'previous')}
          next={link(page + 1, 'next')}
        />
      )}
    </Page>
  )
}
