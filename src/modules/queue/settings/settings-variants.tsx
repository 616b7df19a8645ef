import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { courrier, counters, site } from '../counters/counter-samples.ts'
import { CounterSettingsPage } from './counter-settings-page.tsx'
import { typedCounter, typedPlace, typedService } from './place-forms.ts'
import { PlacePage } from './place-page.tsx'
import { PlacesPage } from './places-page.tsx'
import { inSentences } from './say.ts'
import { ServicePage } from './service-page.tsx'

const requestId = '0190d0c0-0000-7000-8000-000000000001'
const service = courrier
const services = [courrier]
const [counter] = counters

/** The pages of those who set up the hall. */
export const settingsPages: readonly PageVariant[] = [
  settings('lieux à régler', 'aucun', (frame) => (
    <PlacesPage frame={frame} places={[]} requestId={requestId} typed={typedPlace({ ...site, name: '' })} />
  )),
  settings('lieux à régler', 'un, avec erreurs', (frame) => (
    <PlacesPage
      frame={frame}
      places={[site]}
      requestId={requestId}
      typed={{ ...typedPlace(site), nom: '', lundi: 'le matin', fermetures: '31/02/2026' }}
      problems={inSentences({
        nom: 'name-missing',
        lundi: 'hours-unreadable',
        fermetures: 'day-unreadable',
      })}
    />
  )),
  settings('lieu à régler', 'services et guichets', (frame) => (
    <PlacePage {...{ frame, site, services, counters, requestId }} typed={typedPlace(site)} saved />
  )),
  settings('lieu à régler', 'vide', (frame) => (
    <PlacePage {...{ frame, site, requestId }} services={[]} counters={[]} typed={typedPlace(site)} />
  )),
  settings('service à régler', 'nouveau, lettre prise', (frame) => (
    <ServicePage
      {...{ frame, site, requestId }}
      serviceId={undefined}
      typed={{ lettre: 'A', nom_fr: 'Retrait de carte', duree: '15', attente: '60', rang: '5' }}
      problems={inSentences({ lettre: 'letter-taken' })}
    />
  )),
  settings('service à régler', 'connu', (frame) => (
    <ServicePage
      {...{ frame, site, requestId }}
      serviceId={service.id}
      typed={typedService({ ...service, position: 0 })}
    />
  )),
  settings('guichet à régler', 'connu', (frame) => (
    <CounterSettingsPage
      {...{ frame, site, requestId }}
      counterId={counter?.id}
      typed={counter ? typedCounter(counter) : {}}
    />
  )),
  settings('guichet à régler', 'occupé', (frame) => (
    <CounterSettingsPage
      {...{ frame, site, requestId }}
      counterId={counter?.id}
      typed={counter ? typedCounter(counter) : {}}
      problems={inSentences({ numero: 'counter-occupied' })}
    />
  )),
]

function settings(page: string, variant: string, node: (frame: Frame) => VNode): PageVariant {
  return { page: `queue: ${page}`, variant, audience: 'agent', node }
}
