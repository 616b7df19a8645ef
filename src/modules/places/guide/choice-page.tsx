import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Button } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { serviceInWords, slugOf } from '../said/services/service-in-words.ts'
import { services } from '../standard/terms.ts'
import { guideUrl, placesUrl } from '../urls.ts'
import { type GuideKey, sayGuide } from './say.ts'

/** What was chosen so far, as it was typed. */
export interface TypedWish {
  readonly commune: string
  readonly withGroup: boolean
  readonly need: string
  readonly isLarge: boolean
}

export interface ChoicePageProps {
  readonly frame: Frame
  readonly typed: TypedWish
  /** Communes to choose from, when the text means several. */
  readonly communes: readonly string[]
  readonly problem?: GuideKey | undefined
  /** Why there is nothing to read just now. */
  readonly notice?: GuideKey | undefined
}

/** What the guide is for: where, what need, what size of letters. Nothing chosen is everything. */
export function ChoicePage({ frame, typed, communes, problem, notice }: ChoicePageProps): VNode {
  const { language } = frame
  const say = sayGuide(language)
  const problems: Problems = problem === undefined ? {} : { commune: say(problem) }
  const isSeveral = communes.length > 0
  return (
    <Page
      {...frame}
      audience="resident"
      title={say('choiceTitle')}
      problems={problems}
      back={{ href: placesUrl, text: say('backToPlaces') }}
    >
      <h1>{say('choiceTitle')}</h1>
      {notice === undefined ? null : (
        <Notice tone="warning">
          <p>{say(notice)}</p>
        </Notice>
      )}
      <p>{say('choiceIntro')}</p>
      <Form action={guideUrl} method="get">
        {isSeveral ? (
          <Radios
            name="commune"
            label={say('whichCommune')}
            choices={communes.map((label) => ({ value: label, label }))}
            problems={problems}
          />
        ) : (
          <TextField
            name="commune"
            label={say('commune')}
            hint={say('communeHint')}
            value={typed.commune}
            autocomplete="address-level2"
            problems={problems}
          />
        )}
        <Checkboxes
          name="epci"
          label={say('around')}
          choices={[{ value: 'oui', label: say('withGroup') }]}
          values={typed.withGroup ? ['oui'] : []}
        />
        <NeedField need={typed.need} language={language} />
        <Checkboxes
          name="grand"
          label={say('letters')}
          choices={[{ value: 'oui', label: say('large') }]}
          values={typed.isLarge ? ['oui'] : []}
        />
        <Button>{say('prepare')}</Button>
      </Form>
    </Page>
  )
}

function NeedField({ need, language }: { readonly need: string; readonly language: Language }): VNode {
  const say = sayGuide(language)
  return (
    <SelectField
      name="besoin"
      label={say('need')}
      placeholder={say('anyNeed')}
      options={services.map((service) => ({
        value: slugOf(service),
        label: serviceInWords(service, language),
      }))}
      value={need}
    />
  )
}
