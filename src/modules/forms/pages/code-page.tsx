import type { VNode } from 'preact'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { Panel } from '#platform/ui/panel.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { FillingPage } from './filling-page.tsx'
import type { CodePageProps } from './page-props.ts'
import { sayPage } from './say.ts'
import { Words } from './words.tsx'

/** The code to come back with, and its sheet on paper: large, with what to do and until when. */
export function CodePage(props: CodePageProps): VNode {
  const { frame, definition, code, continueHref } = props
  const { language } = frame
  const say = sayPage(language)
  return (
    <FillingPage filling={props} title={say('codeTitle')} hasWaysOut={false}>
      <div class="code-sheet">
        <Panel title={say('codeTitle')} reference={<bdi>{code}</bdi>} referenceLabel={say('codeLabel')}>
          <p>
            <Words text={definition.title} language={language} />
          </p>
        </Panel>
        <p>
          {say('codeKeep')} {props.withBirthDate ? say('codeWithBirth') : null}
        </p>
        <HowToResume {...props} />
      </div>
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

function HowToResume({ frame, resumeUrl, resumeLink, openUntil }: CodePageProps): VNode {
  const say = sayPage(frame.language)
  return (
    <>
      <h2>{say('codeHow')}</h2>
      <ol>
        <li>
          {say('codeAddress')}
          <bdi class="code-sheet__address">{resumeUrl}</bdi>
        </li>
        <li>
          {say('codeQr')}
          <div>
            <QrCode text={resumeLink} label={say('codeQrLabel')} size={150} />
          </div>
        </li>
        <li>{say('codeCounter')}</li>
      </ol>
      <p>
        <strong>{say('codeUntil', { day: dayInWords(openUntil, frame.language) })}</strong> {say('codeAfter')}
      </p>
    </>
  )
}
