import type { ComponentChildren, VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { phoneHref } from '#platform/ui/town-look.ts'
import { ActorLine } from '../actors/actor-line.tsx'
import { serviceInWords } from '../said/services/service-in-words.ts'
import { spokenInWords } from '../said/spoken-in-words.ts'
import { termsInWords } from '../said/terms/term-in-words.ts'
import { correctionUrl, placesUrl, reportUrl } from '../urls.ts'
import { sayReport } from '../reports/say.ts'
import type { LocalMoment } from '../hours/local-clock.ts'
import type { Opening } from '../hours/opening.ts'
import type { KeptPlace } from '../kept-place.ts'
import { HoursSection } from './hours-section.tsx'
import { OpeningTag } from './opening-tag.tsx'
import { isBus } from './is-bus.ts'
import { Elsewhere, ReachSection } from './reach-section.tsx'
import { type SayDirectory, sayDirectory } from './say.ts'

export interface PlacePageProps {
  readonly frame: Frame
  readonly place: KeptPlace
  readonly opening: Opening
  readonly now: LocalMoment
  /** Where she starts from, as typed. */
  readonly where: string
  /** Whether whoever looks may correct it. */
  readonly mayCorrect?: boolean
  readonly map?: VNode | undefined
  /** She has just told an error. */
  readonly isTold?: boolean
}

/** The sheet of a place: is it open, where, for what, how one comes, and who says so. */
export function PlacePage(props: PlacePageProps): VNode {
  const { frame, place, opening, now, where, map, isTold } = props
  const say = sayDirectory(frame.language)
  const { name } = place.facts
  return (
    <Page
      {...frame}
      audience="resident"
      title={name}
      back={{
        href: `${placesUrl}${where === '' ? '' : `?ou=${encodeURIComponent(where)}`}`,
        text: say('back'),
      }}
      banner={isTold ? <Notice tone="success">{sayReport(frame.language)('thanks')}</Notice> : undefined}
    >
      <h1>
        <bdi lang="fr">{name}</bdi>
      </h1>
      {place.status === 'closed' ? (
        <ClosedForGood say={say} />
      ) : (
        <p class="place-open">
          <OpeningTag {...{ place, opening, now }} language={frame.language} />
        </p>
      )}
      <Introduction place={place} />
      <ActorLine place={place} language={frame.language} />
      {isBus(place) ? <HoursSection place={place} now={now} language={frame.language} /> : null}
      <ReachSection place={place} say={say} where={where} />
      <Offer place={place} language={frame.language} say={say} />
      {isBus(place) ? null : <HoursSection place={place} now={now} language={frame.language} />}
      <Welcome place={place} language={frame.language} say={say} />
      {map === undefined ? null : (
        <section>
          <h2>{say('map')}</h2>
          {map}
        </section>
      )}
      <WhoSays {...props} say={say} />
    </Page>
  )
}

interface PartProps {
  readonly place: KeptPlace
  readonly say: SayDirectory
}

type SpokenPartProps = PartProps & { readonly language: Language }

function ClosedForGood({ say }: { readonly say: SayDirectory }): VNode {
  return (
    <Notice tone="warning" title={say('closedForGood')}>
      <p>{say('closedForGoodText')}</p>
    </Notice>
  )
}

function Introduction({ place }: { readonly place: KeptPlace }): VNode | null {
  const { summary, description } = place.facts
  const text = summary ?? description
  return text === undefined ? null : (
    <p lang="fr" dir="auto">
      {text}
    </p>
  )
}

function Offer({ place, language, say }: SpokenPartProps): VNode {
  const { fees, audiences, support } = termsInWords(place.facts, place.local, language)
  return (
    <>
      <Told
        title={say('servicesTitle')}
        lines={place.facts.services.map((service) => serviceInWords(service, language))}
      />
      <Told title={say('priceTitle')} lines={fees} />
      <Told title={say('audiencesTitle')} lines={audiences} />
      <Told title={say('comingTitle')} lines={[...comingLines(place, language), ...support]} />
    </>
  )
}

function comingLines(place: KeptPlace, language: Language): readonly string[] {
  const { ways, crowd } = termsInWords(place.facts, place.local, language)
  return [...ways, ...crowd]
}

function Welcome({ place, language, say }: SpokenPartProps): VNode {
  const { access } = termsInWords(place.facts, place.local, language)
  const { languages } = place.local
  const { accessibilitySheet } = place.facts
  return (
    <>
      <Told title={say('accessTitle')} lines={access}>
        {accessibilitySheet === undefined ? null : (
          <Elsewhere href={accessibilitySheet} label={say('accessSheet')} />
        )}
      </Told>
      <Told
        title={say('languagesTitle')}
        lines={languages.length === 0 ? [] : [spokenInWords(languages, language)]}
      />
    </>
  )
}

interface ToldProps {
  readonly title: string
  readonly lines: readonly string[]
  readonly children?: ComponentChildren
}

function Told({ title, lines, children = null }: ToldProps): VNode | null {
  if (lines.length === 0 && children === null) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {children}
      </ul>
    </section>
  )
}

function WhoSays({ frame, place, say, mayCorrect }: PlacePageProps & PartProps): VNode {
  const { language, town } = frame
  const on = (day: Day): { readonly day: string } => ({ day: dayInWords(day, language) })
  const sources = sourcesOf(place)
  return (
    <section class="place-said">
      <h2>{say('saidTitle')}</h2>
      <p>
        {place.verifiedOn === undefined
          ? say('updated', on(place.facts.updatedOn))
          : say('verified', on(place.verifiedOn))}{' '}
        {sources.length === 0 ? null : say('toldBy', { sources: sources.join(', ') })}
      </p>
      <p>
        <a href={reportUrl(place.id)}>{sayReport(language)('ask')}</a> {sayReport(language)('orCall')}{' '}
        <a href={phoneHref(town.phone)}>
          <bdi dir="ltr">{town.phone}</bdi>
        </a>
      </p>
      {mayCorrect ? (
        <p>
          <a href={correctionUrl(place.id)}>{say('correct')}</a>
        </p>
      ) : null}
    </section>
  )
}

/** Whoever told something of it, each once. */
function sourcesOf({ provenance, facts }: KeptPlace): readonly string[] {
  const told = Object.values(provenance).map(({ source }) => source)
  return told.length > 0 ? [...new Set(told)] : [facts.collectedBy ?? ''].filter(Boolean)
}
