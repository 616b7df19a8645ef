import type { VNode } from 'preact'
import { typedDate } from '#platform/http/typed-day.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { DateField } from '#platform/ui/date-field.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import type { LetterId } from '../letter.ts'
import type { Layout } from '../model/letter-model.ts'
import type { PersonShown } from '../person-shown.ts'
import type { Hint } from '../plain-language/hints.ts'
import { HintsSection } from '../plain-language/hints-section.tsx'
import { say } from '../say.ts'
import { letterActUrl, letterUrl } from '../urls.ts'
import type { Difference } from '../versions/compare-texts.ts'
import { Differences } from '../versions/differences.tsx'

export interface TextPageProps {
  readonly frame: Frame
  readonly id: LetterId
  readonly layout: Layout
  readonly person: PersonShown
  readonly requestId: string
  readonly typed: Readonly<Record<string, string>>
  /** The version it was written from. */
  readonly basedOn: number
  readonly hints: readonly Hint[]
  readonly problems?: Problems | undefined
  /** Somebody saved meanwhile: who, what, and how it differs from what was typed. */
  readonly meanwhile?:
    | { readonly by: string; readonly seq: number; readonly differences: readonly Difference[] }
    | undefined
}

/** The whole sheet as plain text, with the hints beside it. */
export function TextPage(props: TextPageProps): VNode {
  const { frame, id, person, problems, basedOn, hints, meanwhile } = props
  const title = say('textTitle')
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      problems={problems}
      back={{ href: letterUrl(id), text: say('backToLetter') }}
      wide
    >
      <h1>{title}</h1>
      {person.headline}
      {meanwhile ? (
        <Notice tone="warning" title={say('changedMeanwhile')}>
          <p>{say('changedBy', { name: meanwhile.by, seq: meanwhile.seq })}</p>
          <Differences differences={meanwhile.differences} />
        </Notice>
      ) : null}
      <div class="letter-desk">
        <Form action={letterActUrl(id, 'text')} requestId={props.requestId} autocomplete="off">
          <input type="hidden" name="version" value={basedOn} />
          <Parts {...props} />
          <ButtonRow>
            <Button>{say('save')}</Button>
            <ButtonLink tone="quiet" href={letterUrl(id)}>
              {say('cancel')}
            </ButtonLink>
          </ButtonRow>
        </Form>
        <HintsSection hints={hints} />
      </div>
    </Page>
  )
}

function Parts({ layout, typed, problems }: TextPageProps): VNode {
  const lines = (name: string, label: string, shown: { rows: number; hint?: string }): VNode => (
    <TextareaField key={name} {...{ name, label, problems }} {...shown} value={typed[name]} />
  )
  const line = (name: string, label: string): VNode => (
    <TextField key={name} {...{ name, label, problems }} value={typed[name]} />
  )
  const day = (
    <DateField
      name="written"
      label={say('writtenOnLabel')}
      parts={{ day: say('day'), month: say('month'), year: say('year') }}
      value={typedDate(typed, 'written')}
      problems={problems}
    />
  )
  const isLetter = layout === 'letter'
  return (
    <>
      {line('object', say('objectLabel'))}
      {lines('body', say('body'), { rows: 18, hint: say('bodyHint') })}
      {isLetter ? lines('references', say('references'), { rows: 3 }) : null}
      {layout === 'cv'
        ? null
        : lines('enclosures', say('enclosuresLabel'), { rows: 4, hint: say('enclosuresHint') })}
      {isLetter ? lines('recipient', say('recipient'), { rows: 4, hint: say('recipientHint') }) : null}
      {layout === 'statement' ? null : lines('sender', say('sender'), { rows: 4, hint: say('senderHint') })}
      {layout === 'cv' ? null : line('place', say('place'))}
      {day}
      {layout === 'cv' ? null : line('signature', say('signatureLabel'))}
    </>
  )
}
