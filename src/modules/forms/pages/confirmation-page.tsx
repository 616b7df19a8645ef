import type { VNode } from 'preact'
import { momentInWords } from '#platform/i18n/format.ts'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Panel } from '#platform/ui/panel.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { FillingPage } from './filling-page.tsx'
import type { ConfirmationPageProps } from './page-props.ts'
import { sayPage } from './say.ts'
import { wordsOf } from './words.tsx'

/** It is sent: the proof, what came of it, and why. Still useful when one comes back to it. */
export function ConfirmationPage(props: ConfirmationPageProps): VNode {
  const { frame, definition, sentAt, resultTitle, resultBody, shown, endHref, atKiosk } = props
  const say = sayPage(frame.language)
  return (
    <FillingPage filling={props} title={say('sentTitle')} hasWaysOut={false}>
      <Panel title={say('sentTitle')}>
        <p>
          {wordsOf(definition.title, frame.language)}
          <br />
          {say('sentAt', { moment: momentInWords(sentAt, frame.language) })}
        </p>
      </Panel>
      {resultTitle === undefined ? null : <h2>{resultTitle}</h2>}
      {resultBody === undefined ? null : <p>{resultBody}</p>}
      {shown.map((one) => (
        <ShownRule key={one.name} {...one} language={frame.language} />
      ))}
      {atKiosk ? null : (
        <ButtonRow>
          <ButtonLink href={endHref ?? frame.town.homeHref}>{say('sentEnd')}</ButtonLink>
          <PrintButton>{say('codePrint')}</PrintButton>
        </ButtonRow>
      )}
    </FillingPage>
  )
}

type ShownRuleProps = ConfirmationPageProps['shown'][number] & {
  readonly language: ConfirmationPageProps['frame']['language']
}

function ShownRule({ name, said, because, language }: ShownRuleProps): VNode {
  const say = sayPage(language)
  return (
    <div class="asked">
      <h3>{name}</h3>
      <p class="asked__known">{said === '' ? say('resultUnknown') : said}</p>
      {because.length === 0 ? null : (
        <Details summary={say('resultWhy')}>
          <ul>
            {because.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  )
}
