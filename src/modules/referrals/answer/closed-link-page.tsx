import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { say } from '../say.ts'
import { answerDoorUrl, askLinkUrl, codeField } from '../urls.ts'

/** A link that is too old, or was replaced: the way to another. */
export function OldLinkPage({
  frame,
  code,
  isAsked,
}: {
  frame: Frame
  code: string
  isAsked: boolean
}): VNode {
  const title = say(isAsked ? 'linkAsked' : 'closedTitle')
  return (
    <Page {...frame} audience="agent" languages={[]} title={title}>
      <h1>{title}</h1>
      {isAsked ? (
        <p>{say('linkAskedText')}</p>
      ) : (
        <>
          <p>{say('oldLinkText', { organisation: frame.town.name })}</p>
          <Form action={askLinkUrl(code)}>
            <Button>{say('askLink')}</Button>
          </Form>
        </>
      )}
    </Page>
  )
}

export interface CodePageProps {
  readonly frame: Frame
  readonly typed: string
  readonly problems?: Problems | undefined
}

/** The code of a sheet, typed by a partner that cannot photograph it. */
export function CodePage({ frame, typed, problems }: CodePageProps): VNode {
  const title = say('codeTitle')
  return (
    <Page {...frame} audience="agent" languages={[]} title={title} problems={problems}>
      <h1>{title}</h1>
      <Form action={answerDoorUrl} method="get">
        <TextField
          name={codeField}
          label={say('code')}
          hint={say('codeHint')}
          value={typed}
          problems={problems}
          width="half"
          spellcheck={false}
        />
        <Button>{say('openIt')}</Button>
      </Form>
    </Page>
  )
}
