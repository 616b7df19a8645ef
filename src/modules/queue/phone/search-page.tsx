import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { type HallKey, sayHall } from '../hall/say.ts'
import { ticketSearchUrl } from '../hall/urls.ts'

export type SearchProblem = Extract<HallKey, 'searchEmpty' | 'searchUnknown' | 'searchTooOften'>

export interface SearchPageProps {
  readonly frame: Frame
  readonly typed?: string
  readonly problem?: SearchProblem
}

export const codeField = 'code'

/** Where the code of a ticket is typed; also where a code that opens nothing leads. */
export function SearchPage({ frame, typed = '', problem }: SearchPageProps): VNode {
  const say = sayHall(frame.language)
  const problems = problem ? { [codeField]: say(problem) } : {}
  return (
    <Page {...frame} audience="resident" title={say('searchTitle')} problems={problems}>
      <Form action={ticketSearchUrl} method="get" autocomplete="off">
        <input type="hidden" name="langue" value={frame.language} />
        <TextField
          name={codeField}
          label={say('searchLabel')}
          question
          hint={say('searchHint')}
          value={typed}
          problems={problems}
        />
        <Button>{say('searchButton')}</Button>
      </Form>
    </Page>
  )
}
