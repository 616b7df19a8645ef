import type { VNode } from 'preact'
import { ButtonLink } from '#platform/ui/button.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { Pictogram } from '#platform/ui/pictogram.tsx'
import { pictogramOf } from '../hall/service-pictogram.ts'
import type { Counter, Service, Site } from '../site.ts'
import { counterSettingsUrl, placeUrl, serviceSettingsUrl } from '../urls.ts'
import { PlaceForm, type SettingsFormProps } from './place-fields.tsx'
import { say } from './say.ts'

export interface PlacePageProps extends Omit<SettingsFormProps, 'action'> {
  readonly frame: Frame
  readonly site: Site
  readonly services: readonly Service[]
  readonly counters: readonly Counter[]
  readonly saved?: boolean
}

const directions = {
  ahead: 'directionAhead',
  left: 'directionLeft',
  right: 'directionRight',
  behind: 'directionBehind',
} as const

/** One place: what it says of itself, its services, its counters. */
export function PlacePage({ frame, site, services, counters, saved, ...form }: PlacePageProps): VNode {
  return (
    <Page {...frame} audience="agent" title={site.name} problems={form.problems}>
      <h1>{site.name}</h1>
      {saved ? <Notice tone="success">{say('saved')}</Notice> : null}
      <Services site={site} services={services} />
      <Counters site={site} counters={counters} />
      <h2>{say('placeTitle')}</h2>
      <PlaceForm action={placeUrl(site.id)} {...form} />
    </Page>
  )
}

function Services({ site, services }: Pick<PlacePageProps, 'site' | 'services'>): VNode {
  return (
    <>
      <h2>{say('servicesTitle')}</h2>
      <p>{say('servicesText')}</p>
      <DataTable
        name="services"
        caption={say('servicesTitle')}
        captionHidden
        rows={services}
        empty={say('servicesEmpty')}
        columns={[
          { heading: say('letter'), cell: ({ letter }) => letter },
          {
            heading: say('service'),
            rowHeading: true,
            cell: ({ label, pictogram }) => (
              <>
                <Pictogram name={pictogramOf(pictogram)} /> {label.fr}
              </>
            ),
          },
          {
            heading: say('change'),
            cell: ({ id, label }) => changeLink(serviceSettingsUrl(site.id, id), label.fr),
          },
        ]}
      />
      <ButtonLink tone="secondary" href={serviceSettingsUrl(site.id, 'nouveau')}>
        {say('addService')}
      </ButtonLink>
    </>
  )
}

function Counters({ site, counters }: Pick<PlacePageProps, 'site' | 'counters'>): VNode {
  return (
    <>
      <h2>{say('countersTitle')}</h2>
      <DataTable
        name="counters"
        caption={say('countersTitle')}
        captionHidden
        rows={counters}
        empty={say('countersEmpty')}
        columns={[
          { heading: say('number'), cell: ({ number }) => number, numeric: true },
          { heading: say('counter'), cell: ({ label }) => label, rowHeading: true },
          { heading: say('direction'), cell: ({ direction }) => say(directions[direction]) },
          {
            heading: say('change'),
            cell: ({ id, label }) => changeLink(counterSettingsUrl(site.id, id), label),
          },
        ]}
      />
      <ButtonLink tone="secondary" href={counterSettingsUrl(site.id, 'nouveau')}>
        {say('addCounter')}
      </ButtonLink>
    </>
  )
}

function changeLink(href: string, name: string): VNode {
  return (
    <a href={href} aria-label={say('changeOf', { name })}>
      {say('change')}
    </a>
  )
}
