import type { VNode } from 'preact'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { phoneHref } from '#platform/ui/town-look.ts'
import { Tile, Tiles } from '#platform/ui/tile.tsx'
import { kioskListUrl, kioskMattersUrl, kioskPlaceUrl } from '../../urls.ts'
import { foundInWords } from '../directory-page.tsx'
import { nearnessInWords } from '../distance-in-words.ts'
import type { ListedPlace, Listing } from '../listing.ts'
import { doorInWords } from '../door-in-words.ts'
import { sayDirectory } from '../say.ts'
import { distances, type Wish } from '../wish.ts'
import { type AtKiosk, stepUrl } from './at-kiosk.ts'
import { type KioskProps, KioskScreen } from './kiosk-screen.tsx'

export interface FoundPageProps extends KioskProps {
  readonly listing: Listing
}

/** Third screen: the nearest places that fit, a few at a time. */
export function FoundPage({ listing, ...props }: FoundPageProps): VNode {
  const { at } = props
  const { wish, places, pages } = listing
  const say = sayDirectory(at.language)
  const title = foundInWords({ ...listing, start: { kind: 'anywhere' } }, say)
  return (
    <KioskScreen
      {...props}
      title={title}
      backHref={stepUrl(kioskMattersUrl, at, { ...wish, where: '', page: 1 })}
    >
      <h1>{title}</h1>
      {places.length === 0 ? <Nothing {...props} wish={wish} /> : null}
      <Tiles>
        {places.map((listed) => (
          <PlaceTile key={listed.place.id} {...{ listed, at, wish }} />
        ))}
      </Tiles>
      {wish.page < pages ? (
        <ButtonRow>
          <ButtonLink href={stepUrl(kioskListUrl, at, { ...wish, page: wish.page + 1 })} tone="secondary">
            {say('kioskMore')}
          </ButtonLink>
        </ButtonRow>
      ) : null}
    </KioskScreen>
  )
}

interface PlaceTileProps {
  readonly listed: ListedPlace
  readonly at: AtKiosk
  readonly wish: Wish
}

function PlaceTile({ listed, at, wish }: PlaceTileProps): VNode {
  const { place, nearness } = listed
  const { language } = at
  const opening = doorInWords(listed, language)
  const distance = nearness === undefined ? '' : nearnessInWords(sayDirectory(language), nearness, language)
  return (
    <Tile
      href={stepUrl(kioskPlaceUrl(place.id), at, wish)}
      title={
        <span lang="fr" dir="auto">
          {place.facts.name}
        </span>
      }
      text={[opening, distance].filter(Boolean).join(' · ')}
    />
  )
}

/** No dead end: let go of the opening, look further, or be told by somebody. */
function Nothing({ frame, at, wish }: KioskProps & { readonly wish: Wish }): VNode {
  const say = sayDirectory(at.language)
  const further = distances.find((km) => km > wish.withinKm)
  const first = { ...wish, page: 1 }
  return (
    <>
      <p>{say('noneText')}</p>
      <ButtonRow>
        {wish.isOpenNow ? (
          <ButtonLink href={stepUrl(kioskListUrl, at, { ...first, isOpenNow: false })}>
            {say('noneWhenever')}
          </ButtonLink>
        ) : null}
        {further === undefined ? null : (
          <ButtonLink href={stepUrl(kioskListUrl, at, { ...first, withinKm: further })} tone="secondary">
            {say('noneFurther', { km: further })}
          </ButtonLink>
        )}
      </ButtonRow>
      <p>
        {say('noneCall')}{' '}
        <a href={phoneHref(frame.town.phone)}>
          <bdi dir="ltr">{frame.town.phone}</bdi>
        </a>
      </p>
    </>
  )
}
