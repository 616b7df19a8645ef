import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { LocalText } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { rightsKinds } from '../request/rights-request.ts'
import { ownFileUrl, ownRequestUrl } from '../urls.ts'
import { capital } from '../capital.ts'
import { sayOwnPage } from './say.ts'

export interface OwnRequestPageProps {
  readonly frame: Frame
  readonly requestId: string
  /** What is wrong, when she came from there: a table and what it holds. */
  readonly about: { readonly table: string; readonly holds: LocalText } | undefined
  readonly typed: { readonly kind: string; readonly words: string }
  readonly problems?: Problems | undefined
}

/** One form for all that the law lets her ask; a correction when she came from what is wrong. */
export function OwnRequestPage({ frame, requestId, about, typed, problems }: OwnRequestPageProps): VNode {
  const say = sayOwnPage(frame.language)
  const back = { href: ownFileUrl, text: say('back') }
  return (
    <Page {...frame} audience="resident" title={say('askTitle')} problems={problems} back={back}>
      <h1>{say('askTitle')}</h1>
      {about === undefined ? null : <p>{capital(about.holds[frame.language])}</p>}
      <Form action={ownRequestUrl} requestId={requestId} autocomplete="off">
        {about === undefined ? (
          <Radios
            name="droit"
            label={say('askKind')}
            value={typed.kind === '' ? undefined : typed.kind}
            choices={rightsKinds.map((kind) => ({ value: kind, label: say(`kind_${kind}`) }))}
            problems={problems}
          />
        ) : (
          <>
            <input type="hidden" name="sur" value={about.table} />
            <input type="hidden" name="droit" value="rectification" />
          </>
        )}
        <TextareaField
          name="mots"
          label={say('askWords')}
          hint={say('askWordsHint')}
          value={typed.words}
          problems={problems}
        />
        <ButtonRow>
          <Button>{say('send')}</Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}

/** Her request left; when it is answered at the latest. */
export function OwnRequestSentPage({ frame, dueOn }: { frame: Frame; dueOn: Day }): VNode {
  const say = sayOwnPage(frame.language)
  return (
    <Page {...frame} audience="resident" title={say('sent')}>
      <h1>{say('sent')}</h1>
      <Notice tone="success">
        <p>{say('sentText', { day: dayInWords(dueOn, frame.language) })}</p>
      </Notice>
      <ButtonLink href={ownFileUrl}>{say('back')}</ButtonLink>
    </Page>
  )
}
