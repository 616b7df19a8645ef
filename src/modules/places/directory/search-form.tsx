import type { VNode } from 'preact'
import { addDays, type Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { weekdayInWords } from '#platform/i18n/format.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { timeInWords } from '../said/opening-in-words.ts'
import { serviceInWords, slugOf } from '../said/services/service-in-words.ts'
import { spokenName } from '../said/spoken-in-words.ts'
import { services } from '../standard/terms.ts'
import { type SayDirectory, sayDirectory } from './say.ts'
import { distances, timeText, usualTime, type Wish } from './wish.ts'

export interface SearchFormProps {
  readonly wish: Wish
  readonly language: Language
  /** Languages spoken somewhere. */
  readonly spoken: readonly string[]
  readonly today: Day
  readonly action: string
}

/** The question of the directory: what for, where, and what matters; the rest is folded. */
export function SearchForm({ wish, language, spoken, today, action }: SearchFormProps): VNode {
  const say = sayDirectory(language)
  return (
    <Form action={action} method="get" search={say('searchName')}>
      <SelectField
        name="besoin"
        label={say('need')}
        value={wish.need}
        placeholder={say('anyNeed')}
        options={services.map((service) => ({
          value: slugOf(service),
          label: serviceInWords(service, language),
        }))}
      />
      <TextField name="ou" label={say('where')} hint={say('whereHint')} value={wish.where} />
      <fieldset class="field">
        <legend class="label">{say('matters')}</legend>
        <div class="choices choices--inline">
          {marks.map(([name, key, field]) => (
            <Mark key={name} name={name} label={say(key)} isTicked={wish[field]} />
          ))}
        </div>
      </fieldset>
      <MoreChoices {...{ wish, language, spoken, today, say }} />
      <ButtonRow>
        <Button pictogram="search">{say('search')}</Button>
      </ButtonRow>
    </Form>
  )
}

const marks = [
  ['ouvert', 'openNow', 'isOpenNow'],
  ['gratuit', 'free', 'isFree'],
  ['accessible', 'accessible', 'isAccessible'],
  ['bus', 'bus', 'isItinerant'],
] as const

interface MarkProps {
  readonly name: string
  readonly label: string
  readonly isTicked: boolean
}

function Mark({ name, label, isTicked }: MarkProps): VNode {
  return (
    <div class="choice">
      <input
        class="choice__input"
        type="checkbox"
        id={`choice-${name}`}
        name={name}
        value="1"
        checked={isTicked}
      />
      <label class="choice__label" for={`choice-${name}`}>
        {label}
      </label>
    </div>
  )
}

type MoreChoicesProps = Omit<SearchFormProps, 'action'> & { readonly say: SayDirectory }

function MoreChoices({ wish, language, spoken, today, say }: MoreChoicesProps): VNode {
  const isAsked =
    wish.words !== '' || wish.actor !== '' || wish.language !== undefined || wish.openAt !== undefined
  const others = spoken
    .filter((code) => code !== 'fr')
    .map((code) => ({ value: code, label: spokenName(code, language) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language))
  return (
    <Details summary={say('more')} open={isAsked}>
      <TextField name="mots" label={say('words')} value={wish.words} />
      <SelectField
        name="parle"
        label={say('speaks')}
        value={wish.language}
        placeholder={say('anyLanguage')}
        options={others}
      />
      <SelectField
        name="rayon"
        label={say('within')}
        value={`${wish.withinKm}`}
        options={among(distances, wish.withinKm).map((km) => ({
          value: `${km}`,
          label: say('kilometres', { km }),
        }))}
      />
      <AnotherMoment {...{ wish, language, today, say }} />
      <TextField name="acteur" label={say('actor')} hint={say('actorHint')} value={wish.actor} />
    </Details>
  )
}

/** How many days ahead somebody may ask about, and from which hour to which. */
const daysAhead = 14
const hours = { first: 7, last: 21 }

type MomentProps = Pick<MoreChoicesProps, 'wish' | 'language' | 'today' | 'say'>

function AnotherMoment({ wish, language, today, say }: MomentProps): VNode {
  const { openAt } = wish
  const soon = Array.from({ length: daysAhead }, (_, ahead) => addDays(today, ahead))
  const offered = Array.from({ length: hours.last - hours.first + 1 }, (_, rank) => (hours.first + rank) * 60)
  const times = openAt ? among(offered, openAt.minute) : offered
  return (
    <>
      <SelectField
        name="jour"
        label={say('openOnDay')}
        value={openAt?.day}
        placeholder={say('anyDay')}
        options={among(soon, openAt?.day ?? today).map((day) => ({
          value: day,
          label: weekdayInWords(day, language),
        }))}
      />
      <SelectField
        name="heure"
        label={say('openAtTime')}
        value={openAt ? timeText(openAt.minute) : usualTime}
        options={times.map((minute) => ({ value: timeText(minute), label: timeInWords(minute, language) }))}
      />
    </>
  )
}

/** What is offered, and what an address asked besides. */
function among<Value extends number | string>(offered: readonly Value[], asked: Value): readonly Value[] {
  if (offered.includes(asked)) return offered
  return [...offered, asked].toSorted((one, other) => (one < other ? -1 : 1))
}
