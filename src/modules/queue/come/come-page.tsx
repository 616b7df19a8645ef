import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { leftToRight } from '../hall/left-to-right.ts'
import { OpeningHours } from '../hall/opening-hours.tsx'
import { type SayHall, sayHall, sayWait } from '../hall/say.ts'
import { ticketSearchUrl } from '../hall/urls.ts'
import type { ShownWait } from '../shown-wait.ts'
import type { PlaceNow } from './newcomer-waits.ts'

export interface ComePageProps {
  readonly frame: Frame
  readonly places: readonly PlaceNow[]
}

/** Before leaving home: where, when, and how long one would wait now. */
export function ComePage({ frame, places }: ComePageProps): VNode {
  const { language, town } = frame
  const say = sayHall(language)
  return (
    <Page {...frame} audience="resident" title={say('comeTitle')}>
      <h1>{say('comeTitle')}</h1>
      {places.length === 0 ? (
        <p>{say('comeNone', { phone: leftToRight(town.phone) })}</p>
      ) : (
        <p>{say('comeLead')}</p>
      )}
      {places.map((place) => (
        <Place
          key={place.site.id}
          {...{ place, say, language }}
          address={places.length === 1 ? town.address : []}
        />
      ))}
      {places.length === 0 ? null : (
        <p>
          <a href={`${ticketSearchUrl}?langue=${language}`}>{say('comeCode')}</a>
        </p>
      )}
    </Page>
  )
}

interface PlaceProps {
  readonly place: PlaceNow
  readonly say: SayHall
  readonly language: Language
  /** Of the town, when it has one place only; each place says its own name. */
  readonly address: readonly string[]
}

function Place({ place, say, language, address }: PlaceProps): VNode {
  const { site, isOpen, waiting, services, closedDays } = place
  return (
    <section>
      <h2 lang="fr" dir="auto">
        {site.name}
      </h2>
      {address.length === 0 ? null : (
        <p lang="fr" dir="auto">
          {address.join(', ')}
        </p>
      )}
      <p>
        <Tag tone={isOpen ? 'success' : 'neutral'}>{say(isOpen ? 'comeOpenNow' : 'comeClosedNow')}</Tag>{' '}
        {isOpen ? say('comeWaiting', { count: waiting }) : null}
      </p>
      {services.length === 0 ? null : (
        <>
          <h3>{say('comeWaits')}</h3>
          <SummaryList
            rows={services.map(({ service, wait }) => ({
              label: service.label[language],
              value: waitInShort(say, wait),
            }))}
          />
        </>
      )}
      <h3>{say('comeHours')}</h3>
      <OpeningHours site={site} language={language} />
      {closedDays.length === 0 ? null : (
        <p>
          {say('comeClosedDays', { days: closedDays.map((day) => dayInWords(day, language)).join(', ') })}
        </p>
      )}
    </section>
  )
}

function waitInShort(say: SayHall, wait: ShownWait): string {
  if (wait.kind === 'no-counter') return say('comeNoCounter')
  return wait.kind === 'over-60' ? say('comeOver60') : sayWait(say, wait)
}
