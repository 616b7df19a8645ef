import type { VNode } from 'preact'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { DateField } from '#platform/ui/date-field.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { sayToResident } from '../say.ts'
import { myPageUrl } from '../urls.ts'
import { languagesOf, type ReceiptContent } from './receipt-content.ts'
import { ReceiptSheet } from './receipt-sheet.tsx'

export interface MyPageDoorProps {
  readonly frame: Frame
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
}

/** The way in from a phone: the code of the sheet, then what only she knows. */
export function MyPageDoor({ frame, typed, problems }: MyPageDoorProps): VNode {
  const say = sayToResident(frame.language)
  return (
    <Page {...frame} audience="resident" title={say('myPageTitle')} problems={problems}>
      <h1>{say('myPageTitle')}</h1>
      <p>{say('myPageIntro')}</p>
      <Form action={myPageUrl} autocomplete="off">
        <TextField
          name="code"
          label={say('code')}
          hint={say('codeHint')}
          value={typed['code']}
          problems={problems}
          width="code"
          spellcheck={false}
        />
        <DateField
          name="birth"
          label={say('birth')}
          hint={say('birthHint')}
          parts={{ day: say('birthDay'), month: say('birthMonth'), year: say('birthYear') }}
          value={birthTyped(typed)}
          problems={problems}
        />
        <TextField
          name="pin"
          label={say('pin')}
          hint={say('pinHint')}
          inputmode="numeric"
          width="year"
          problems={problems}
        />
        <ButtonRow>
          <Button>{say('openMyPage')}</Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}

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

function birthTyped(typed: Readonly<Record<string, string>>) {
  const { birth_day = '', birth_month = '', birth_year = '' } = typed
  return { day: birth_day, month: birth_month, year: birth_year }
}
