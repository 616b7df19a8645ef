import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { ModelFacts } from '../choose/model-facts.tsx'
import type { LetterModel } from '../model/letter-model.ts'
import type { PersonShown } from '../person-shown.ts'
import { say } from '../say.ts'
import { FactFields } from './fact-fields.tsx'

export interface FillPageProps {
  readonly frame: Frame
  readonly model: LetterModel
  readonly person: PersonShown
  readonly action: string
  readonly backHref: string
  readonly requestId: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
  /** The followed procedure it is written for. */
  readonly procedure?: { readonly id: string; readonly title: string } | undefined
  /** Of the letter that is written again; absent for a new one. */
  readonly basedOn?: number | undefined
}

/** The few things a model asks, with what the file knows already filled in. */
export function FillPage(props: FillPageProps): VNode {
  const { frame, model, person, problems, typed, procedure, basedOn } = props
  const isAgain = basedOn !== undefined
  const title = isAgain ? say('fillAgainTitle') : say('fillTitle', { title: model.title })
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      problems={problems}
      back={{ href: props.backHref, text: say('back') }}
    >
      <h1>{title}</h1>
      {person.headline}
      {procedure ? <p>{say('forProcedure', { title: procedure.title })}</p> : null}
      {isAgain ? <Notice tone="warning">{say('fillAgainWarning')}</Notice> : <ModelFacts model={model} />}
      <Form action={props.action} requestId={props.requestId} autocomplete="off">
        <input type="hidden" name="modele" value={model.code} />
        {procedure ? <input type="hidden" name="demarche" value={procedure.id} /> : null}
        {isAgain ? <input type="hidden" name="version" value={basedOn} /> : null}
        <FactFields model={model} typed={typed} problems={problems} />
        <SheetFields {...props} isAgain={isAgain} />
        <ButtonRow>
          <Button>{isAgain ? say('composeAgain') : say('compose')}</Button>
          <ButtonLink tone="quiet" href={props.backHref}>
            {say('cancel')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function SheetFields({
  model,
  typed,
  problems,
  isAgain,
}: FillPageProps & { readonly isAgain: boolean }): VNode {
  return (
    <>
      {model.layout === 'letter' ? (
        <TextareaField
          name="recipient"
          label={say('recipient')}
          hint={say('recipientHint')}
          value={typed['recipient']}
          problems={problems}
          rows={4}
        />
      ) : null}
      {isAgain || model.layout === 'statement' ? null : (
        <TextareaField
          name="sender"
          label={say('sender')}
          hint={say('senderHint')}
          value={typed['sender']}
          problems={problems}
          rows={4}
        />
      )}
      {isAgain || model.layout === 'cv' ? null : (
        <TextField
          name="place"
          label={say('place')}
          value={typed['place']}
          problems={problems}
          width="half"
        />
      )}
    </>
  )
}
