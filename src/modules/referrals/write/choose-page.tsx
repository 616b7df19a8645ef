import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import { languageName, type SpokenLanguage, spokenLanguages } from '#kernel/spoken-language.ts'
import { type KeptPlace, placeUrl } from '#modules/places/index.ts'
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
import { addressOf, criteriaField, type FoundPartners, type PartnerWish } from './partner-search.ts'

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

function Results({ personId, wish, found: { total, places } }: ChoosePageProps): VNode {
  const isBlind = wish.need !== undefined && servicesFor[wish.need] === undefined
  return (
    <>
      <h2>{say('found', { count: total })}</h2>
      {isBlind ? <p class="hint">{say('needNotInDirectory')}</p> : null}
      <ul class="partners">
        {places.map((place) => (
          <li key={place.id}>
            <PlaceLine
              place={place}
              href={newReferralUrlFor(personId, { need: wish.need, place: place.id })}
            />
          </li>
        ))}
      </ul>
      {places.length < total ? <p class="hint">{say('foundFirst', { shown: places.length })}</p> : null}
    </>
  )
}

function PlaceLine({ place: { id, facts, local }, href }: { place: KeptPlace; href: string }): VNode {
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
        {facts.phones[0] === undefined ? null : ` – ${facts.phones[0]}`}
      </p>
      <ButtonLink tone="secondary" href={href}>
        {say('referHere')}
        <span class="visually-hidden"> {facts.name}</span>
      </ButtonLink>
    </>
  )
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
