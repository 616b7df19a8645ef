import type { VNode } from 'preact'
import { dayInWords } from '#platform/i18n/format.ts'
import { Panel } from '#platform/ui/panel.tsx'
import { QrCode } from '#platform/ui/qr-code.tsx'
import type { CodePageProps } from './page-props.ts'
import { sayPage } from './say.ts'
import { Words } from './words.tsx'

export type CodeSheetProps = Pick<
  CodePageProps,
  'frame' | 'definition' | 'code' | 'withBirthDate' | 'resumeUrl' | 'resumeLink' | 'openUntil'
>

/** What a person takes with her on paper: her code, large, what to do with it and until when. */
export function CodeSheet(props: CodeSheetProps): VNode {
  const { frame, definition, code, withBirthDate } = props
  const { language } = frame
  const say = sayPage(language)
  return (
    <div class="code-sheet">
      <Panel title={say('codeTitle')} reference={<bdi>{code}</bdi>} referenceLabel={say('codeLabel')}>
        <p>
          <Words text={definition.title} language={language} />
        </p>
      </Panel>
      <p>
        {say('codeKeep')} {withBirthDate ? say('codeWithBirth') : null}
      </p>
      <HowToResume {...props} />
    </div>
  )
}

function HowToResume({ frame, resumeUrl, resumeLink, openUntil }: CodeSheetProps): VNode {
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
