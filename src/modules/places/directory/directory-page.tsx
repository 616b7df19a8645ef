import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { fold } from '#kernel/plain-text.ts'
import { weekdayInWords } from '#platform/i18n/format.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { phoneHref } from '#platform/ui/town-look.ts'
import { sayActors } from '../actors/say.ts'
import { timeInWords } from '../said/opening-in-words.ts'
import { actorsUrl, apiDocumentUrl, guideUrl, placesUrl } from '../urls.ts'
import type { Listing } from './listing.ts'
import { PlaceCard } from './place-card.tsx'
import { sheetFrom } from './sheet-from.ts'
import { type SayDirectory, sayDirectory } from './say.ts'
import { SearchForm } from './search-form.tsx'
import { anyWish, distances, listUrl, type Wish } from './wish.ts'

export interface DirectoryPageProps {
  readonly frame: Frame
  readonly listing: Listing
  /** Languages spoken somewhere. */
  readonly spoken: readonly string[]
  readonly today: Day
  /** The same places on a map; absent when none has a point. */
  readonly map?: VNode | undefined
}

/** The directory: the question, the list, and the map of that same list. */
export function DirectoryPage({ frame, listing, spoken, today, map }: DirectoryPageProps): VNode {
  const { language } = frame
  const say = sayDirectory(language)
  return (
    <Page {...frame} audience="resident" title={say('title')}>
      <h1>{say('title')}</h1>
      <p>{say('lead')}</p>
      <SearchForm wish={listing.wish} {...{ language, spoken, today }} action={placesUrl} />
      <div class={map === undefined ? undefined : 'place-found'}>
        <Answer {...{ frame, listing, say }} />
        {map === undefined ? null : (
          <section class="place-found__map">
            <h2>{say('map')}</h2>
            {map}
          </section>
        )}
      </div>
      <p>
        <a href={guideUrl}>{say('guide')}</a>
      </p>
      <p>
        <a href={apiDocumentUrl}>{say('reuse')}</a>
      </p>
      <p>
        <a href={actorsUrl}>{sayActors(language)('link')}</a>
      </p>
    </Page>
  )
}

interface AnswerProps extends Pick<DirectoryPageProps, 'frame' | 'listing'> {
  readonly say: SayDirectory
}

function Answer(props: AnswerProps): VNode {
  const { frame, listing, say } = props
  const { start, wish } = listing
  if (start.kind === 'unknown')
    return (
      <Notice tone="warning">
        <p>{say('whereUnknown', { where: wish.where })}</p>
      </Notice>
    )
  if (listing.wrong.length > 0 && start.kind !== 'several')
    return (
      <Notice tone="warning">
        <p>{say('actorUnknown', { actor: wish.actor })}</p>
        <p>
          <a href={actorsUrl}>{sayActors(frame.language)('link')}</a>
        </p>
      </Notice>
    )
  if (start.kind === 'several') return <WhichCommune {...{ wish, say }} choices={start.choices} />
  return (
    <section>
      <h2>{foundInWords(listing, say)}</h2>
      <AskedMoment {...props} />
      {listing.total === 0 ? <Nothing {...props} /> : null}
      <ol class="place-list">
        {listing.places.map((listed) => (
          <PlaceCard
            key={listed.place.id}
            listed={listed}
            href={sheetFrom(listed.place.id, wish.where)}
            language={frame.language}
          />
        ))}
      </ol>
      <Pages {...{ listing, say }} />
    </section>
  )
}

function AskedMoment({ frame: { language }, listing: { wish }, say }: AnswerProps): VNode | null {
  const { openAt } = wish
  if (!openAt) return null
  const [day, time] = [weekdayInWords(openAt.day, language), timeInWords(openAt.minute, language)]
  return <p>{say('openThen', { day, time })}</p>
}

/** « 4 lieux autour de Alpha (99000) ». */
export function foundInWords({ total, start }: Listing, say: SayDirectory): string {
  const found = say('found', { count: total })
  if (start.kind === 'point')
    return say('foundAround', { found, where: start.label, elided: isElided(start.label) })
  return start.kind === 'commune' ? say('foundIn', { found, where: start.label }) : found
}

// « autour d’Alpha »; of an h nobody is sure.
function isElided(name: string): 'yes' | 'no' {
  return /^[aeiouy]/.test(fold(name)) ? 'yes' : 'no'
}

interface WhichCommuneProps {
  readonly wish: Listing['wish']
  readonly say: SayDirectory
  readonly choices: readonly string[]
}

function WhichCommune({ wish, say, choices }: WhichCommuneProps): VNode {
  return (
    <section>
      <h2>{say('whereSeveral')}</h2>
      <ul>
        {choices.map((where) => (
          <li key={where}>
            <a href={listUrl({ ...wish, where, page: 1 })}>{where}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** No dead end: what to let go of, or whom to call. */
function Nothing({ frame, listing, say }: AnswerProps): VNode {
  const { wish, start } = listing
  const further = distances.find((km) => km > wish.withinKm)
  const first = { ...wish, page: 1 }
  return (
    <>
      <p>{say('noneText')}</p>
      <ul>
        {wish.isOpenNow || wish.openAt ? (
          <li>
            <a href={listUrl(whenever(first))}>{say(wish.isOpenNow ? 'noneWhenever' : 'noneOtherDays')}</a>
          </li>
        ) : null}
        {start.kind === 'point' && further !== undefined ? (
          <li>
            <a href={listUrl({ ...first, withinKm: further })}>{say('noneFurther', { km: further })}</a>
          </li>
        ) : null}
        <li>
          <a href={listUrl(anyWish)}>{say('noneAll')}</a>
        </li>
        <li>
          {say('noneCall')}{' '}
          <a href={phoneHref(frame.town.phone)}>
            <bdi dir="ltr">{frame.town.phone}</bdi>
          </a>
        </li>
      </ul>
    </>
  )
}

function whenever({ openAt: _moment, ...wish }: Wish): Wish {
  return { ...wish, isOpenNow: false }
}

function Pages({ listing, say }: Omit<AnswerProps, 'frame'>): VNode | null {
  const { wish, pages } = listing
  const { page } = wish
  if (pages < 2) return null
  const link = (to: number, key: 'previous' | 'next') =>
    to < 1 || to > pages ? undefined : { href: listUrl({ ...wish, page: to }), text: say(key) }
  return (
    <Pagination
      label={say('pagesName')}
      position={say('position', { page, pages })}
      previous={link(page - 1, 'previous')}
      next={link(page + 1, 'next')}
    />
  )
}
