import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Form as SentForm } from '#platform/http/form.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { Carried } from '../carried.tsx'
import { fullName } from '../person.ts'
import { mergingUrl } from '../tie-urls.ts'
import type { Compared } from './compared.ts'
import { factInWords, fieldInWords } from './facts-in-words.ts'
import { comparedFields, type FileFacts, saysSomething } from './file-facts.ts'
import { HeldTable } from './held-table.tsx'
import { sayMerge } from './say-merge.ts'

export interface RecapPageProps extends Compared {
  readonly frame: Frame
  readonly today: Day
  readonly after: FileFacts
  /** The choices made, carried along. */
  readonly form: SentForm
  readonly requestId: string
}

const decisions = ['confirmed', 'back', 'request_id', 'kept_version', 'merged_version']

/** What the kept file will say and hold, before it is done. */
export function RecapPage(props: RecapPageProps): VNode {
  const { frame, today, kept, merged, after, form, requestId } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={sayMerge('recap-title')}
      back={{ href: mergingUrl(kept.id, merged.id), text: sayMerge('change-choices') }}
    >
      <h1>{sayMerge('recap-title')}</h1>
      <p>{sayMerge('recap-text', { name: fullName(kept.names) })}</p>
      <SummaryList
        rows={comparedFields
          .filter((field) => saysSomething(after, field))
          .map((field) => ({ label: fieldInWords(field), value: factInWords(after, field, today) }))}
      />
      <HeldTable {...props} />
      <p>{sayMerge('recap-undo')}</p>
      <Form action={mergingUrl(kept.id)} requestId={requestId}>
        <Carried form={form} except={decisions} />
        <input type="hidden" name="kept_version" value={kept.version} />
        <input type="hidden" name="merged_version" value={merged.version} />
        <ButtonRow>
          <Button name="confirmed" value="yes">
            {sayMerge('confirm')}
          </Button>
          <Button tone="secondary" name="back" value="yes">
            {sayMerge('change-choices')}
          </Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}
