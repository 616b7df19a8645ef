import type { VNode } from 'preact'
import { AssentFields, type Forbidden } from '#modules/people/index.ts'
import { type Form as TypedForm, formOf } from '#platform/http/form.ts'
import { typedDate } from '#platform/http/typed-day.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { DateField } from '#platform/ui/date-field.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { answerResults, type Letter, sendingWays } from '../letter.ts'
import type { PersonShown } from '../person-shown.ts'
import { say } from '../say.ts'
import { letterActUrl, letterUrl } from '../urls.ts'

export interface FollowPageProps {
  readonly frame: Frame
  readonly act: 'sending' | 'answer'
  readonly letter: Letter
  readonly person: PersonShown
  readonly requestId: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
  /** What her measure of protection forbids her to send alone. */
  readonly forbidden?: Forbidden | undefined
}

/** How the letter went, or what came back. */
export function FollowPage(props: FollowPageProps): VNode {
  const { frame, act, letter, person, problems, requestId } = props
  const title = say(act === 'sending' ? 'sendingTitle' : 'answerTitle')
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      problems={problems}
      back={{ href: letterUrl(letter.id), text: say('backToLetter') }}
    >
      <h1>{title}</h1>
      {person.headline}
      <p>{letter.version.text.object}</p>
      <Form action={letterActUrl(letter.id, act)} requestId={requestId}>
        {act === 'sending' ? <SendingFields {...props} /> : <AnswerFields {...props} />}
        <ButtonRow>
          <Button>{say('save')}</Button>
          <ButtonLink tone="quiet" href={letterUrl(letter.id)}>
            {say('cancel')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function SendingFields({ typed, problems, forbidden }: FollowPageProps): VNode {
  return (
    <>
      <Day name="on" label={say('sentOnLabel')} typed={typed} problems={problems} />
      <Radios
        name="way"
        label={say('way')}
        problems={problems}
        value={typed['way']}
        choices={sendingWays.map((way) => ({ value: way, label: say(`way-${way}`) }))}
      />
      <TextField
        name="number"
        label={say('number')}
        hint={say('numberHint')}
        optional={say('optional')}
        value={typed['number']}
        problems={problems}
        width="half"
      />
      <Day
        name="before"
        label={say('answerBeforeLabel')}
        hint={say('answerBeforeHint')}
        typed={typed}
        problems={problems}
      />
      <AssentFields forbidden={forbidden ? [forbidden] : []} form={filled(typed)} problems={problems} />
    </>
  )
}

function filled(typed: FollowPageProps['typed']): TypedForm {
  return formOf(Object.entries(typed).map(([name, value]) => [name, [value]]))
}

function AnswerFields({ typed, problems }: FollowPageProps): VNode {
  return (
    <>
      <Day name="on" label={say('receivedOnLabel')} typed={typed} problems={problems} />
      <Radios
        name="result"
        label={say('result')}
        problems={problems}
        value={typed['result']}
        choices={answerResults.map((result) => ({ value: result, label: say(`result-${result}`) }))}
      />
      <TextareaField
        name="words"
        label={say('words')}
        optional={say('optional')}
        value={typed['words']}
        problems={problems}
        rows={3}
      />
    </>
  )
}

interface DayProps extends Pick<FollowPageProps, 'typed' | 'problems'> {
  readonly name: string
  readonly label: string
  readonly hint?: string
}

function Day({ name, label, hint, typed, problems }: DayProps): VNode {
  const parts = { day: say('day'), month: say('month'), year: say('year') }
  return <DateField {...{ name, label, hint, parts, problems }} value={typedDate(typed, name)} />
}
