import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { locale } from '#platform/i18n/say.ts'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import type { KeptPlace } from '../kept-place.ts'
import { spokenInWords } from '../said/spoken-in-words.ts'
import { nearnessInWords } from './distance-in-words.ts'
import { isBus } from './is-bus.ts'
import type { ListedPlace } from './listing.ts'
import { OpeningTag } from './opening-tag.tsx'
import { type SayDirectory, sayDirectory } from './say.ts'

export interface PlaceCardProps {
  readonly listed: ListedPlace
  readonly href: string
  readonly language: Language
  /** Opens beside the page it is shown in. */
  readonly inNewPage?: boolean
}

/** A place in a list: its number on the map, its name, whether it is open, how far, where, and for whom. */
export function PlaceCard({ listed, href, language, inNewPage = false }: PlaceCardProps): VNode {
  const { place, rank, nearness } = listed
  const say = sayDirectory(language)
  const marks = marksOf(place, say, language)
  return (
    <li class="place-card">
      <h3 class="place-card__name">
        <span class="place-card__rank">{rank}</span>{' '}
        <a href={href} lang="fr" dir="auto" target={inNewPage ? '_blank' : undefined}>
          {place.facts.name}
          {inNewPage ? <VisuallyHidden> {say('embedNewPage')}</VisuallyHidden> : null}
        </a>
      </h3>
      <p class="place-open">
        <OpeningTag {...listed} language={language} />
        {nearness === undefined ? null : ` ${nearnessInWords(say, nearness, language)}`}
      </p>
      {isBus(place) ? (
        <p>{say('passesBy', { communes: communesOf(place, language) })}</p>
      ) : (
        <p lang="fr" dir="auto">
          {addressLine(place)}
        </p>
      )}
      {marks.length === 0 ? null : <p class="place-card__marks">{marks.join(' · ')}</p>}
    </li>
  )
}

function communesOf({ local }: KeptPlace, language: Language): string {
  const names = [...new Set(local.stops.map(({ commune }) => commune.name))]
  return new Intl.ListFormat(locale(language), { type: 'conjunction' }).format(names)
}

/** « 12 rue du Port, 99000 Alpha ». */
export function addressLine({ facts }: Pick<KeptPlace, 'facts'>): string {
  const { street, commune } = facts
  const town = `${commune.postalCode}\u00A0${commune.name}`
  return street === '' ? town : `${street}, ${town}`
}

/** Whether something is said of its access for disabled people, or of a care for them. */
export function isSaidAccessible({ facts, local }: Pick<KeptPlace, 'facts' | 'local'>): boolean {
  return (
    local.accessDetails.length > 0 ||
    facts.accessibilitySheet !== undefined ||
    facts.specialCares.some((care) => disabilities.has(care))
  )
}

const disabilities: ReadonlySet<string> = new Set([
  'Surdité',
  'Handicaps moteurs',
  'Handicaps mentaux',
  'Déficience visuelle',
])

function marksOf(place: KeptPlace, say: SayDirectory, language: Language): readonly string[] {
  const others = place.local.languages.filter((code) => code !== 'fr')
  return [
    place.facts.fees.includes('Gratuit') ? say('free') : '',
    isSaidAccessible(place) ? say('accessible') : '',
    others.length > 0 ? spokenInWords(others, language) : '',
  ].filter(Boolean)
}
