import type { PageVariant } from '#platform/ui/page-variant.ts'
import { fullListing as listing } from '../directory/page-samples.ts'
import { EmbeddedPage } from './embedded-page.tsx'

/** The list in a frame, in the gallery. */
export const embedPages: readonly PageVariant[] = [
  {
    page: 'places: liste intégrée',
    variant: 'deux pages',
    audience: 'resident',
    node: (frame) => <EmbeddedPage frame={frame} listing={{ ...listing, pages: 2 }} />,
  },
  {
    page: 'places: liste intégrée',
    variant: 'adresse mal écrite',
    audience: 'resident',
    node: (frame) => (
      <EmbeddedPage
        frame={frame}
        listing={{
          ...listing,
          start: { kind: 'unknown' },
          wrong: [{ criterion: 'where', value: 'Omega' }],
          wish: { ...listing.wish, where: 'Omega' },
        }}
      />
    ),
  },
]
