import type { PageVariant } from '#platform/ui/page-variant.ts'
import { fullListing } from '../directory/page-samples.ts'
import { ActorPage } from './actor-page.tsx'
import { ActorsPage } from './actors-page.tsx'
import { actorsAmong } from './actor.ts'

const actors = actorsAmong([
  { name: 'CCAS d’Alpha', places: 3 },
  { name: 'Communauté du Val', places: 22 },
])
const [first] = actors

export const actorsPages: readonly PageVariant[] = [
  {
    page: 'places: actors',
    variant: 'all',
    audience: 'resident',
    node: (frame) => <ActorsPage {...{ frame, actors }} name="" total={2} />,
  },
  {
    page: 'places: actors',
    variant: 'nobody found',
    audience: 'resident',
    node: (frame) => <ActorsPage frame={frame} name="xyz" actors={[]} total={0} />,
  },
  ...(first
    ? [
        {
          page: 'places: an actor',
          variant: 'its places',
          audience: 'resident',
          node: (frame) => (
            <ActorPage {...{ frame }} actor={first} places={fullListing.places} page={1} pages={2} />
          ),
        } satisfies PageVariant,
      ]
    : []),
]
