import type { VNode } from 'preact'
import type { Replay } from '#platform/http/replay.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { grounds } from './restriction.ts'
import { groundField, resendField } from './resend.ts'
import { sayRestriction as say } from './say-restriction.ts'

export interface RestrictedPageProps {
  readonly frame: Frame
  /** The page of the restriction. */
  readonly href: string
  /** What was sent, whole; nothing when it was no form. */
  readonly replay: Replay | undefined
  readonly problems?: Problems | undefined
}

/** She asked that her file be kept without being used: nothing is written yet, and nothing that was typed is lost. */
export function RestrictedPage({ frame, href, replay, problems }: RestrictedPageProps): VNode {
  const title = say('refusedTitle')
  return (
    <Page {...frame} audience="agent" title={title} problems={problems}>
      <h1>{title}</h1>
      <p>{say('refusedText')}</p>
      {replay ? (
        <Again {...{ href, replay, problems }} />
      ) : (
        <p>
          <a href={href}>{say('manage')}</a>
        </p>
      )}
    </Page>
  )
}

function Again({
  href,
  replay,
  problems,
}: {
  readonly href: string
  readonly replay: Replay
  readonly problems: Problems | undefined
}): VNode {
  const typed = typedIn(replay)
  return (
    <>
      {typed.length === 0 ? null : (
        <Notice title={say('refusedKept')}>
          {typed.map((text) => (
            <p class="person-note__text" dir="auto" key={text}>
              {text}
            </p>
          ))}
        </Notice>
      )}
      <Form action={href}>
        <input type="hidden" name={resendField} value={replay.action} />
        {replay.fields.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <Radios
          name={groundField}
          label={say('useGround')}
          hint={say('useIntro')}
          choices={grounds.map((ground) => ({ value: ground, label: say(`ground-${ground}`) }))}
          problems={problems}
        />
        <ButtonRow>
          <Button>{say('refusedSend')}</Button>
          <ButtonLink tone="quiet" href={href}>
            {say('manage')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}

// What a person wrote, and not the choices, numbers and keys that go with it.
function typedIn({ fields }: Replay): readonly string[] {
  return [...new Set(fields.map(([, value]) => value.trim()).filter((value) => /\p{L}\S*\s+\S/u.test(value)))]
}
