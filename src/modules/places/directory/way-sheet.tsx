import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { writtenPhone } from '#platform/phone/phone.ts'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { phoneHref } from '#platform/ui/town-look.ts'
import type { LocalMoment } from '../hours/local-clock.ts'
import type { Opening } from '../hours/opening.ts'
import { knownPosition } from '../export/known-position.ts'
import type { KeptPlace } from '../kept-place.ts'
import { termsInWords } from '../said/terms/term-in-words.ts'
import { placeUrl } from '../urls.ts'
import { distanceInWords } from './distance-in-words.ts'
import { HoursSection } from './hours-section.tsx'
import { capital } from './door-in-words.ts'
import { OpeningTag } from './opening-tag.tsx'
import { addressLine } from './place-card.tsx'
import { hereKm, isInCommuneOf, nearestSpot, type Spot } from './nearness.ts'
import { type SayDirectory, sayDirectory } from './say.ts'
import type { Start } from './start.ts'
import { straightLine, walkingMinutes } from './way.ts'

export interface WaySheetProps {
  readonly place: KeptPlace
  readonly opening: Opening
  readonly now: LocalMoment
  readonly start: Start
  readonly language: Language
  /** Without a slash at the end. */
  readonly publicUrl: string
  readonly map?: VNode | undefined
  /** A shared screen opens no telephone and no maps. */
  readonly isAtKiosk?: boolean
}

/** What is printed: where, how far, when, whom to call, and the same on a telephone. */
export function WaySheet(props: WaySheetProps): VNode {
  const { place, opening, now, language, map } = props
  const say = sayDirectory(language)
  const { facts } = place
  return (
    <article class="way">
      <h1>
        <bdi lang="fr">{facts.name}</bdi>
      </h1>
      <p class="way__address" lang="fr" dir="auto">
        {addressLine(place)}
        {facts.addressComplement === undefined ? null : <span>{facts.addressComplement}</span>}
      </p>
      <p class="place-open">
        <OpeningTag {...{ place, opening, now, language }} />
      </p>
      <HowFar {...props} say={say} />
      {map}
      <HoursSection place={place} now={now} language={language} />
      <BeforeGoing place={place} language={language} say={say} />
      <OnThePhone {...props} say={say} />
    </article>
  )
}

type WithWords = WaySheetProps & { readonly say: SayDirectory }

function HowFar({ place, start, language, say }: WithWords): VNode | null {
  const spot = start.kind === 'point' ? nearestSpot(place, start.point) : undefined
  if (!spot && !place.facts.position) return <p>{say('wayApproximate')}</p>
  if (!spot || start.kind !== 'point') return null
  const { position } = spot
  if (position.precision === 'commune') return <AboutHowFar {...{ start, spot, say }} />
  const { km, direction } = straightLine(start.point, position)
  const minutes = walkingMinutes(km)
  return (
    <>
      <p>{say('wayStart', { where: start.label })}</p>
      {km < hereKm ? (
        <p>{say('wayHere')}</p>
      ) : (
        <p>
          {capital(say('wayDistance', { distance: distanceInWords(say, km, language), direction }))}{' '}
          {minutes === undefined || !start.isAddress ? null : say('wayWalk', { minutes })}
        </p>
      )}
    </>
  )
}

interface AboutProps {
  readonly start: Start & { readonly kind: 'point' }
  readonly spot: Spot
  readonly say: SayDirectory
}

// The middle of a commune has no direction and nobody walks there.
function AboutHowFar({ start, spot, say }: AboutProps): VNode {
  const { km } = straightLine(start.point, spot.position)
  return (
    <>
      <p>{say('wayStart', { where: start.label })}</p>
      {isInCommuneOf(start, spot) ? null : <p>{say('wayAbout', { km: Math.max(1, Math.round(km)) })}</p>}
      <p>{say('wayApproximate')}</p>
    </>
  )
}

type BeforeGoingProps = Pick<WithWords, 'place' | 'language' | 'say'>

function BeforeGoing({ place, language, say }: BeforeGoingProps): VNode | null {
  const { facts, local } = place
  const { ways, fees, access } = termsInWords(facts, local, language)
  const lines = [...ways, ...fees, ...access]
  if (lines.length === 0 && facts.phones.length === 0) return null
  return (
    <section>
      <h2>{say('wayBefore')}</h2>
      <ul>
        {facts.phones.slice(0, 1).map((phone) => (
          <li key={phone}>
            {say('call')}{' '}
            <a href={phoneHref(phone)}>
              <bdi dir="ltr">{writtenPhone(phone)}</bdi>
            </a>
          </li>
        ))}
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** The printed address of a place never dies: it leads to the place that stands for it. */
function OnThePhone({ place, publicUrl, say, isAtKiosk }: WithWords): VNode {
  const address = `${publicUrl}${placeUrl(place.id)}`
  const position = knownPosition(place.facts)
  return (
    <section class="way__phone">
      <QrCode text={address} label={say('wayScan')} size={140} />
      <div>
        <p>{say('wayScan')}</p>
        <p class="way__link" dir="ltr">
          {address.replace(/^https?:\/\//, '')}
        </p>
        {position === undefined || isAtKiosk ? null : (
          <p class="no-print">
            <a href={`geo:${position.latitude},${position.longitude}`}>{say('wayPhone')}</a>
          </p>
        )}
      </div>
    </section>
  )
}
