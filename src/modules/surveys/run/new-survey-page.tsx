import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { DateField } from '#platform/ui/date-field.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { SelectField, type SelectOption } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { typedDate } from '#platform/http/typed-day.ts'
import { say } from '../say.ts'
import { ways } from '../survey.ts'
import { newSurveyUrl, surveysUrl } from '../urls.ts'

export interface NewSurveyPageProps {
  readonly frame: Frame
  readonly requestId: string
  /** Published forms that ask nobody who they are. */
  readonly forms: readonly SelectOption[]
  readonly typed: Readonly<Record<string, string>>
  readonly waysTyped: readonly string[]
  readonly problems?: Problems | undefined
}

/** What to ask, where, from when to when. */
export function NewSurveyPage(props: NewSurveyPageProps): VNode {
  const { frame, requestId, forms, typed, waysTyped, problems } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={say('open')}
      problems={problems}
      back={{ href: surveysUrl, text: say('back') }}
    >
      <h1>{say('open')}</h1>
      {forms.length === 0 ? <Notice>{say('noForm')}</Notice> : null}
      <Form action={newSurveyUrl} requestId={requestId}>
        <SelectField
          name="formulaire"
          label={say('form')}
          options={forms}
          placeholder={say('formChoose')}
          value={typed['formulaire']}
          problems={problems}
        />
        <TextField
          name="titre"
          label={say('title')}
          hint={say('titleHint')}
          value={typed['titre']}
          problems={problems}
        />
        <Dates typed={typed} problems={problems} />
        <Checkboxes
          name="par"
          label={say('ways')}
          values={waysTyped}
          problems={problems}
          choices={ways.map((way) => ({ value: way, label: say(`way-${way}`) }))}
        />
        <TextareaField
          name="lieux"
          label={say('places')}
          optional={say('mayBeEmpty')}
          hint={say('placesHint')}
          rows={3}
          value={typed['lieux']}
          problems={problems}
        />
        <Button>{say('openIt')}</Button>
      </Form>
    </Page>
  )
}

function Dates({ typed, problems }: Pick<NewSurveyPageProps, 'typed' | 'problems'>): VNode {
  const parts = { day: say('day'), month: say('month'), year: say('year') }
  return (
    <>
      <DateField
        name="debut"
        label={say('opensOn')}
        parts={parts}
        value={typedDate(typed, 'debut')}
        problems={problems}
      />
      <DateField
        name="fin"
        label={say('closesOn')}
        optional={say('mayBeEmpty')}
        parts={parts}
        value={typedDate(typed, 'fin')}
        problems={problems}
      />
    </>
  )
}
