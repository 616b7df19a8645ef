import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { SummaryList, type SummaryRow } from '#platform/ui/summary-list.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import type { KeptPlace, PlaceField, PlaceStatus } from '../kept-place.ts'
import type { PlaceReport } from '../reports/report.ts'
import { keepingUrl, placeUrl } from '../urls.ts'
import { ShutToday } from './closures/shut-today.tsx'
import { fieldInWords } from './field-in-words.ts'
import type { GivingBack } from './give-back.ts'
import { type AnyPart, partUrl, verificationUrl } from './keeping-urls.ts'
import { LocksSection } from './locks-section.tsx'
import { partNames, parts } from './parts/parts.ts'
import { ReportsSection } from './reports/reports-section.tsx'
import { say } from './say.ts'
import { StatusSection } from './status-section.tsx'

export interface CorrectionPageProps {
  readonly frame: Frame
  readonly place: KeptPlace
  readonly today: Day
  /** Who verified it last, as far as the reader may know. */
  readonly verifier?: string | undefined
  readonly isSaved?: boolean
  /** What people reported of it, and nobody answered. */
  readonly reports?: readonly PlaceReport[]
  /** What its corrected lines would say if they followed its producers again. */
  readonly givings?: readonly GivingBack[]
}

/** Everything a place says, with the way to put each part right. */
export function CorrectionPage(props: CorrectionPageProps): VNode {
  const { frame, place, today, verifier, isSaved, reports = [], givings = [] } = props
  const { name } = place.facts
  const title = say('correct-title', { name })
  const isShown = place.status === 'published' || place.status === 'closed'
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={{ href: keepingUrl, text: say('back-to-directory') }}
      banner={isSaved ? <Notice tone="success">{say(isShown ? 'saved' : 'saved-hidden')}</Notice> : undefined}
    >
      <h1>{title}</h1>
      <Standing place={place} verifier={verifier} />
      {isShown ? (
        <p>
          <a href={placeUrl(place.id)}>{say('see-sheet')}</a>
        </p>
      ) : null}
      <ReportsSection reports={reports} isOfOnePlace />
      {partNames.map((part) => (
        <Part key={part} part={part} says={parts[part].says} place={place} today={today} />
      ))}
      <Part part="fermetures" says={['closures']} place={place} today={today} />
      <ShutToday {...{ place, today }} />
      <Part part="arrets" says={['stops']} place={place} today={today} />
      <LocksSection {...{ place, givings, today }} />
      <StatusSection place={place} />
    </Page>
  )
}

const standings = {
  draft: 'draft-text',
  hidden: 'hidden-text',
  closed: 'closed-text',
  published: undefined,
  merged: undefined,
} as const satisfies Record<PlaceStatus, string | undefined>

function Standing({ place, verifier }: Pick<CorrectionPageProps, 'place' | 'verifier'>): VNode {
  const told = standings[place.status]
  return (
    <>
      {told === undefined ? null : <Notice tone="info">{say(told)}</Notice>}
      <p>{verifiedInWords(place, verifier)}</p>
      <Form action={verificationUrl(place.id)}>
        <p class="hint">{say('verify-hint')}</p>
        <ButtonRow>
          <Button tone="secondary" pictogram="check">
            {say('verify')}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function verifiedInWords({ verifiedOn }: KeptPlace, verifier: string | undefined): string {
  if (!verifiedOn) return say('verified-never')
  const day = dayInWords(verifiedOn, 'fr')
  return verifier === undefined
    ? say('verified-by-nobody', { day })
    : say('verified', { day, name: verifier })
}

interface PartProps {
  readonly part: AnyPart
  readonly says: readonly PlaceField[]
  readonly place: KeptPlace
  readonly today: Day
}

function Part({ part, says, place, today }: PartProps): VNode {
  return (
    <section class="keeping-part" aria-labelledby={`part-${part}`}>
      <div class="keeping-part__head">
        <h2 id={`part-${part}`}>{say(`part-${part}`)}</h2>
        <a href={partUrl(place.id, part)}>
          {say('change')}
          <VisuallyHidden> {say('change-part', { part: say(`part-${part}`) })}</VisuallyHidden>
        </a>
      </div>
      <SummaryList rows={says.map((field) => rowOf(place, field, today))} />
      {part === 'horaires' && place.facts.hours && place.hours.length === 0 ? (
        <Notice tone="info">{say('hours-unread')}</Notice>
      ) : null}
    </section>
  )
}

function rowOf(place: KeptPlace, field: PlaceField, today: Day): SummaryRow {
  const text = fieldInWords(place, field, today)
  const origin = place.provenance[field]
  return {
    label: say(`field-${field}`),
    value: (
      <>
        <span class={text === '' ? 'keeping-unknown' : 'keeping-lines'}>{text || say('unknown')}</span>
        {origin ? (
          <span class="keeping-origin">
            {say('origin', { source: origin.source, day: dayInWords(origin.on, 'fr') })}
            {place.locks.includes(field) ? (
              <>
                {' '}
                <Tag tone="accent">{say('locked')}</Tag>
              </>
            ) : null}
          </span>
        ) : null}
      </>
    ),
  }
}
