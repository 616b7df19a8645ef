import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { CodeSheet } from './code-sheet.tsx'
import { FillingPage } from './filling-page.tsx'
import type { CodePageProps } from './page-props.ts'
import { sayPage } from './say.ts'

/** The code to come back with, on a sheet to print, and the way on. */
export function CodePage(props: CodePageProps): VNode {
  const { frame, continueHref } = props
  const say = sayPage(frame.language)
  return (
    <FillingPage filling={props} title={say('codeTitle')} hasWaysOut={false}>
      <CodeSheet {...props} />
      <ButtonRow>
        <ButtonLink href={continueHref}>{say('codeGoOn')}</ButtonLink>
        <PrintButton>{say('codePrint')}</PrintButton>
      </ButtonRow>
      {props.renewAction === undefined ? null : (
        <Form action={props.renewAction} requestId={props.requestId}>
          <p class="hint">{say('codeRenewText')}</p>
          <Button tone="secondary">{say('codeRenew')}</Button>
        </Form>
      )}
    </FillingPage>
  )
}
