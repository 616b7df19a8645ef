import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { DateField } from '#platform/ui/date-field.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import type { ResumePageProps } from './page-props.ts'
import { sayPage } from './say.ts'

/** Where one comes back with a code. */
export function ResumePage({ frame, action, requestId, typed, problem, carried }: ResumePageProps): VNode {
  const say = sayPage(frame.language)
  const problems = problem === undefined ? undefined : { code: problem }
  return (
    <Page {...frame} audience="resident" title={say('resumeTitle')} problems={problems}>
      <h1>{say('resumeTitle')}</h1>
      {carried.length === 0 ? null : <Notice tone="warning">{say('resumeCarried')}</Notice>}
      <Form action={action} requestId={requestId}>
        {carried.map(([name, value], index) => (
          <input key={`${name}${index}`} type="hidden" name={name} value={value} />
        ))}
        <TextField
          name="code"
          label={say('resumeCode')}
          hint={say('resumeCodeHint')}
          problems={problems}
          value={typed['code']}
          width="code"
          autocomplete="off"
          spellcheck={false}
        />
        <DateField
          name="birth"
          label={say('birthQuestion')}
          hint={say('resumeBirthHint')}
          optional={say('optional')}
          parts={{ day: say('day'), month: say('month'), year: say('year') }}
          value={{
            day: typed['birth_day'] ?? '',
            month: typed['birth_month'] ?? '',
            year: typed['birth_year'] ?? '',
          }}
        />
        <ButtonRow>
          <Button>{say('resumeAction')}</Button>
        </ButtonRow>
      </Form>
      <Details summary={say('resumeLost')}>
        <p>{say('resumeLostText')}</p>
      </Details>
    </Page>
  )
}
