import type { VNode } from 'preact'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { boardUrl, kioskUrl } from '../hall/urls.ts'
import type { Site } from '../site.ts'
import { placesUrl, placeUrl } from '../urls.ts'
import { PlaceForm, type SettingsFormProps } from './place-fields.tsx'
import { say } from './say.ts'

export interface PlacesPageProps extends Omit<SettingsFormProps, 'action'> {
  readonly frame: Frame
  readonly places: readonly Pick<Site, 'id' | 'name'>[]
}

/** The places of an organisation, and one more. */
export function PlacesPage({ frame, places, ...form }: PlacesPageProps): VNode {
  return (
    <Page {...frame} audience="agent" title={say('placesTitle')} problems={form.problems}>
      <h1>{say('placesTitle')}</h1>
      <p>{say('placesText')}</p>
      <DataTable
        name="places"
        caption={say('placesCaption')}
        rows={places}
        empty={say('placesEmpty')}
        columns={[
          { heading: say('place'), cell: ({ name }) => name, rowHeading: true },
          { heading: say('screens'), cell: (place) => <Screens {...place} /> },
          {
            heading: say('change'),
            cell: ({ id, name }) => (
              <a href={placeUrl(id)} aria-label={say('changeOf', { name })}>
                {say('change')}
              </a>
            ),
          },
        ]}
      />
      <h2>{say('addPlace')}</h2>
      <PlaceForm action={placesUrl} {...form} />
    </Page>
  )
}

function Screens({ id, name }: Pick<Site, 'id' | 'name'>): VNode {
  return (
    <>
      <a href={kioskUrl(id)} aria-label={say('kioskOf', { place: name })}>
        {say('kiosk')}
      </a>{' '}
      <a href={boardUrl(id)} aria-label={say('boardOf', { place: name })}>
        {say('board')}
      </a>
    </>
  )
}
