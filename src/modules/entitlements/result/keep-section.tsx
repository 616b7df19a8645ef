import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { AtTheResult } from '#modules/forms/index.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { sayToResident } from './say.ts'

export interface KeepSectionProps {
  readonly resume: AtTheResult['resume']
  /** The page to print; absent at a kiosk. */
  readonly sheetHref: string | undefined
  readonly sendAction: string
  readonly requestId: string
  readonly language: Language
}

/** How she comes back to it: the sheet to print, the code, and keeping the answers as they are. */
export function KeepSection({ resume, sheetHref, sendAction, requestId, language }: KeepSectionProps): VNode {
  const say = sayToResident(language)
  return (
    <section class="no-print">
      <h2>{say('keepTitle')}</h2>
      {sheetHref === undefined ? null : (
        <p>
          <ButtonLink href={sheetHref} tone="secondary" pictogram="printer">
            {say('print')}
          </ButtonLink>
        </p>
      )}
      {resume === undefined ? null : <ResumeByCode resume={resume} language={language} />}
      <Form action={sendAction} requestId={requestId}>
        <p>{say('sendText')}</p>
        <ButtonRow>
          <Button tone="secondary">{say('send')}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}

interface ResumeByCodeProps {
  readonly resume: NonNullable<AtTheResult['resume']>
  readonly language: Language
}

/** The code that opens the answers again, to photograph or to type. */
export function ResumeByCode({ resume, language }: ResumeByCodeProps): VNode {
  const say = sayToResident(language)
  return (
    <div class="rights__resume">
      <QrCode text={resume.link} label={say('qrLabel')} size={116} />
      <div>
        <p>
          {say('keepText')} {resume.withBirthDate ? say('keepBirth') : null}
        </p>
        <p>
          {say('yourCode')}&nbsp;: <strong dir="ltr">{resume.code}</strong>
          <br />
          <bdi dir="ltr">{resume.url}</bdi>
        </p>
      </div>
    </div>
  )
}
