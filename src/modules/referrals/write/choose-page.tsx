import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import { languageName, type SpokenLanguage, spokenLanguages } from '#kernel/spoken-language.ts'
import { placeUrl } from '#modules/places/index.ts'
import { writtenPhone } from '#platform/phone/phone.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import type { PersonShown } from '../asked-referral.tsx'
import { needs, servicesFor } from '../need.ts'
import { say } from '../say.ts'
import { choiceUrl, needField, newReferralUrlFor, unmetUrl } from '../urls.ts'
import {
  addressOf,
  criteriaField,
  type FoundPartner,
  type FoundPartners,
  type PartnerWish,
  reaches,
  reachField,
  whereField,
} from './partner-search.ts'

export interface ChoosePageProps {
  readonly frame: Frame
  readonly shown: PersonShown
  readonly personId: PersonId
  readonly wish: PartnerWish
  readonly found: FoundPartners
  readonly requestId: string
  /** That nobody was found was just noted. */
  readonly isNoted?: boolean
}

/** Which partner: the directory, filtered by what she needs; or a partner it does not know; or nobody. */
export function ChoosePage(props: ChoosePageProps): VNode {
  const { frame, shown, personId, wish } = props
  const title = say('chooseTitle')
  return (
    <Page {...frame} audience="agent" title={title} back={{ href: shown.fileHref, text: say('backToFile') }}>
      <h1>{title}</h1>
      {shown.headline}
      {props.isNoted ? <Notice tone="success" title={say('nobodyNoted')} /> : null}
      <SearchForm {...props} />
      <Results {...props} />
      <p>
        <ButtonLink tone="secondary" href={newReferralUrlFor(personId, { need: wish.need })}>
          {say('otherPartner')}
        </ButtonLink>
      </p>
      <Nobody {...props} />
    </Page>
  )
}

function SearchForm({ personId, wish }: ChoosePageProps): VNode {
  const isNarrow = wish.isFree || wish.isAccessible || wish.isOpen || wish.language !== undefined
  return (
    <Form action={choiceUrl(personId)} method="get" search={say('search')}>
      <SelectField
        name={needField}
        label={say('need')}
        options={needs.map((need) => ({ value: need, label: say(`need-${need}`) }))}
        value={wish.need}
        placeholder={say('choose')}
      />
      <TextField
        name="mots"
        label={say('searchWords')}
        optional={say('optional')}
        value={wish.words}
        width="half"
      />
      <TextField
        name={whereField}
        label={say('around')}
        optional={say('optional')}
        hint={say('aroundHint')}
        value={wish.where}
        width="half"
      />
      <SelectField
        name={reachField}
        label={say('within')}
        options={reaches.map((km) => ({ value: String(km), label: say('km', { km }) }))}
        value={String(wish.withinKm)}
      />
      <Details summary={say('filters')} open={isNarrow}>
        <Filters wish={wish} />
      </Details>
      <Button tone="secondary">{say('search')}</Button>
    </Form>
  )
}

function Filters({ wish }: Pick<ChoosePageProps, 'wish'>): VNode {
  const on = { gratuit: wish.isFree, accessible: wish.isAccessible, ouvert: wish.isOpen }
  return (
    <>
      <Checkboxes
        name={criteriaField}
        label={say('criteria')}
        choices={[
          { value: 'gratuit', label: say('isFree') },
          { value: 'accessible', label: say('isAccessible') },
          { value: 'ouvert', label: say('isOpen') },
        ]}
        values={Object.entries(on).flatMap(([value, isOn]) => (isOn ? [value] : []))}
      />
      <SelectField
        name="parle"
        label={say('speaks')}
        options={spokenLanguages.map((code: SpokenLanguage) => ({ value: code, label: languageName(code) }))}
        value={wish.language}
        placeholder={say('anyLanguage')}
      />
    </>
  )
}

function Results({ personId, wish, found: { total, places, start } }: ChoosePageProps): VNode {
  const isBlind = wish.need !== undefined && servicesFor[wish.need] === undefined
  return (
    <>
      <h2>{say('found', { count: total })}</h2>
      <Whereabouts {...{ wish, start }} />
      {isBlind ? <p class="hint">{say('needNotInDirectory')}</p> : null}
      <ul class="partners">
        {places.map((found) => (
          <li key={found.place.id}>
            <PlaceLine
              found={found}
              href={newReferralUrlFor(personId, { need: wish.need, place: found.place.id })}
            />
          </li>
        ))}
      </ul>
      {places.length < total ? <p class="hint">{say('foundFirst', { shown: places.length })}</p> : null}
    </>
  )
}

/** From where places are told, or why they are told from nowhere. */
function Whereabouts({ wish, start }: { wish: PartnerWish; start: FoundPartners['start'] }): VNode | null {
  switch (start.kind) {
    case 'anywhere':
      return null
    case 'point':
      return <p class="hint">{say('nearestFirst', { label: start.label, km: wish.withinKm })}</p>
    case 'commune':
      return <p class="hint">{say('inCommune', { label: start.label })}</p>
    case 'several':
      return (
        <p class="hint">{say('severalStarts', { where: wish.where, choices: start.choices.join(', ') })}</p>
      )
    case 'unknown':
      return <p class="hint">{say('unknownStart', { where: wish.where })}</p>
  }
}

function PlaceLine({ found, href }: { found: FoundPartner; href: string }): VNode {
  const {
    place: { id, facts, local },
    distanceKm,
  } = found
  return (
    <>
      <p>
        <a href={placeUrl(id)}>{facts.name}</a>
        {local.saturation === 'high' ? (
          <>
            {' '}
            <Tag tone="warning">{say('saturated')}</Tag>
          </>
        ) : null}
        <br />
        {addressOf(facts)}
        {distanceKm === undefined ? null : ` – ${awayInWords(distanceKm)}`}
        {facts.phones[0] === undefined ? null : ` – ${writtenPhone(facts.phones[0])}`}
      </p>
      <ButtonLink tone="secondary" href={href}>
        {say('referHere')}
        <span class="visually-hidden"> {facts.name}</span>
      </ButtonLink>
    </>
  )
}

// No finer than a straight line is worth.
function awayInWords(km: number): string {
  if (km < 1) return say('lessThanOneKm')
  return say('away', { km: km.toLocaleString('fr-FR', { maximumFractionDigits: km < 10 ? 1 : 0 }) })
}

function Nobody({ personId, wish, requestId }: ChoosePageProps): VNode | null {
  if (wish.need === undefined) return null
  return (
    <Form action={unmetUrl(personId)} requestId={requestId}>
      <input type="hidden" name={needField} value={wish.need} />
      <p class="hint">{say('nobodyHint')}</p>
      <Button tone="quiet">{say('nobody')}</Button>
    </Form>
  )
}
