import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { DateField } from '#platform/ui/date-field.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { ownPageUrl } from '../urls.ts'
import { sayOwnPage } from './say.ts'

export interface DoorPageProps {
  readonly frame: Frame
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
  /** The kiosk to come back to. */
  readonly back?: string | undefined
  /** Her page was open and its time is over. */
  readonly isOver?: boolean | undefined
}

/** The way in: a code she carries, then what only she knows. */
export function DoorPage({ frame, typed, problems, back, isOver }: DoorPageProps): VNode {
  const say = sayOwnPage(frame.language)
  return (
    <Page {...frame} audience="resident" title={say('title')} problems={problems}>
      <h1>{say('title')}</h1>
      {isOver ? (
        <Notice>
          <p>{say('over')}</p>
        </Notice>
      ) : null}
      <p>{say('intro')}</p>
      <Form action={ownPageUrl} autocomplete="off">
        {back === undefined ? null : <input type="hidden" name="retour" value={back} />}
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
          <Button>{say('open')}</Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function birthTyped(typed: Readonly<Record<string, string>>) {
  const { birth_day = '', birth_month = '', birth_year = '' } = typed
  return { day: birth_day, month: birth_month, year: birth_year }
}
