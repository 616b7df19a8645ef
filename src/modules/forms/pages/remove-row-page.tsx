import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { FillingPage } from './filling-page.tsx'
import type { RemoveRowPageProps } from './page-props.ts'
import { sayPage } from './say.ts'

/** Asked before a row and its answers go. */
export function RemoveRowPage(props: RemoveRowPageProps): VNode {
  const { frame, title, action, requestId, keepHref } = props
  const say = sayPage(frame.language)
  const question = say('removeTitle', { title })
  return (
    <FillingPage filling={props} title={question} hasWaysOut={false}>
      <h1>{question}</h1>
      <p>{say('removeText')}</p>
      <Form action={action} requestId={requestId}>
        <ButtonRow>
          <Button tone="danger">{say('removeAction')}</Button>
          <ButtonLink tone="secondary" href={keepHref}>
            {say('keep')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </FillingPage>
  )
}
