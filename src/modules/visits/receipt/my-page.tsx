import type { VNode } from 'preact'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { sayToResident } from '../say.ts'
import { myPageUrl } from '../urls.ts'
import { languagesOf, type ReceiptContent } from './receipt-content.ts'
import { ReceiptSheet } from './receipt-sheet.tsx'

/** What was done and what comes next, on her phone, as it stands today. */
export function MyPage({ frame, content }: { frame: Frame; content: ReceiptContent }): VNode {
  const say = sayToResident(frame.language)
  return (
    <Page {...frame} audience="resident" title={say('myPageTitle')}>
      {languagesOf(frame.language).map((language, index) => (
        <ReceiptSheet key={language} content={content} language={language} isFirst={index === 0} />
      ))}
      <p class="no-print">{say('shownToNobodyElse')}</p>
      <ButtonRow>
        <PrintButton>{say('print')}</PrintButton>
        <ButtonLink href={myPageUrl} tone="secondary">
          {say('closeMyPage')}
        </ButtonLink>
      </ButtonRow>
    </Page>
  )
}
