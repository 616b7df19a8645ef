import type { VNode } from 'preact'
import { direction } from '#kernel/language.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Pagination } from '#platform/ui/pagination.tsx'
import { townStylesheetUrl } from '#platform/ui/town-look.ts'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import { foundInWords } from '../directory/directory-page.tsx'
import type { Listing } from '../directory/listing.ts'
import { PlaceCard } from '../directory/place-card.tsx'
import { type SayDirectory, sayDirectory } from '../directory/say.ts'
import { type Wish, wishQuery } from '../directory/wish.ts'
import { embeddedUrl, placesUrl, placeUrl } from '../urls.ts'

export interface EmbeddedPageProps {
  readonly frame: Frame
  readonly listing: Listing
}

/** The list alone, in the page of another site: no menu, no script, no cookie; every place opens in a page of its own. */
export function EmbeddedPage({ frame, listing }: EmbeddedPageProps): VNode {
  const { language, town } = frame
  const say = sayDirectory(language)
  const title = say('title')
  return (
    <html lang={language === 'fr-simple' ? 'fr' : language} dir={direction(language)}>
      <Head frame={frame} title={`${title} – ${town.name}`} />
      <body class="resident">
        <main class="container" id="content">
          <h1>{title}</h1>
          <Found frame={frame} listing={listing} say={say} />
          <p>
            <a href={inLanguage(placesUrl, frame)} target="_blank" rel="noopener">
              {say('embedAll')} <VisuallyHidden>{say('embedNewPage')}</VisuallyHidden>
            </a>{' '}
            <bdi>{town.name}</bdi>
          </p>
        </main>
      </body>
    </html>
  )
}

function Head({ frame, title }: { readonly frame: Frame; readonly title: string }): VNode {
  const { town, assetUrl } = frame
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <link rel="stylesheet" href={assetUrl('resident.css')} />
      {town.accent === undefined ? null : <link rel="stylesheet" href={townStylesheetUrl(town.accent)} />}
    </head>
  )
}

interface FoundProps extends EmbeddedPageProps {
  readonly say: SayDirectory
}

function Found({ frame, listing, say }: FoundProps): VNode {
  const { wrong, wish, places } = listing
  // The address of the frame was written by the site that shows it: its readers can only be led to the directory.
  if (wrong.length > 0) {
    const isActor = wrong.some(({ criterion }) => criterion === 'actor')
    return (
      <Notice tone="warning">
        <p>
          {isActor ? say('actorUnknown', { actor: wish.actor }) : say('whereUnknown', { where: wish.where })}
        </p>
      </Notice>
    )
  }
  return (
    <section>
      <h2>{foundInWords(listing, say)}</h2>
      <ol class="place-list">
        {places.map((listed) => (
          <PlaceCard
            key={listed.place.id}
            listed={listed}
            href={inLanguage(placeUrl(listed.place.id), frame)}
            language={frame.language}
            inNewPage
          />
        ))}
      </ol>
      <Pages frame={frame} listing={listing} say={say} />
    </section>
  )
}

function Pages({ frame, listing: { wish, pages }, say }: FoundProps): VNode | null {
  const { page } = wish
  if (pages < 2) return null
  const link = (to: number, key: 'previous' | 'next') =>
    to < 1 || to > pages ? undefined : { href: pageUrl({ ...wish, page: to }, frame), text: say(key) }
  return (
    <Pagination
      label={say('pagesName')}
      position={say('position', { page, pages })}
      previous={link(page - 1, 'previous')}
      next={link(page + 1, 'next')}
    />
  )
}

function pageUrl(wish: Wish, { language }: Frame): string {
  const query = wishQuery(wish)
  if (language !== 'fr') query.set('langue', language)
  return `${embeddedUrl}?${query}`
}

// No cookie carries the language out of a frame.
function inLanguage(path: string, { language }: Frame): string {
  return language === 'fr' ? path : `${path}?langue=${language}`
}
