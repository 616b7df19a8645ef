import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { serviceInWords, slugOf } from '../said/services/service-in-words.ts'
import { spokenName } from '../said/spoken-in-words.ts'
import { services } from '../standard/terms.ts'
import { type SayDirectory, sayDirectory } from './say.ts'
import { distances, type Wish } from './wish.ts'

export interface SearchFormProps {
  readonly wish: Wish
  readonly language: Language
  /** Languages spoken somewhere. */
  readonly spoken: readonly string[]
  readonly action: string
}

/** The question of the directory: what for, where, and what matters; the rest is folded. */
export function SearchForm({ wish, language, spoken, action }: SearchFormProps): VNode {
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
      <MoreChoices {...{ wish, language, spoken, say }} />
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

function MoreChoices({ wish, language, spoken, say }: MoreChoicesProps): VNode {
  const isAsked = wish.words !== '' || wish.language !== undefined
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
        options={distances.map((km) => ({ value: `${km}`, label: say('kilometres', { km }) }))}
      />
    </Details>
  )
}
