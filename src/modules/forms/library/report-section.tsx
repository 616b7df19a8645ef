import type { VNode } from 'preact'
import { Details } from '#platform/ui/details.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import type { Checked } from '../check/check-definition.ts'
import type { Remark } from '../check/remark.ts'
import { say } from './say.ts'

const shownAtMost = 50

/** What the checker says of a document: what keeps it from being published, then what would be better. */
export function ReportSection({ checked: { errors, warnings } }: { readonly checked: Checked }): VNode {
  return (
    <section>
      <h2>{say('report')}</h2>
      {errors.length === 0 ? <Notice tone="success" title={say('ready')} /> : null}
      <Remarks title={say('errorCount', { count: errors.length })} remarks={errors} open />
      <Remarks title={say('warningCount', { count: warnings.length })} remarks={warnings} />
    </section>
  )
}

interface RemarksProps {
  readonly title: string
  readonly remarks: readonly Remark[]
  readonly open?: boolean
}

function Remarks({ title, remarks, open = false }: RemarksProps): VNode {
  if (remarks.length === 0) return <p>{title}</p>
  const left = remarks.length - shownAtMost
  return (
    <Details summary={title} open={open}>
      <ul>
        {remarks.slice(0, shownAtMost).map((remark, index) => (
          <li key={index}>
            {remark.message}. <br />
            {remark.proposal} <br />
            <code>{`${remark.rule} ${remark.path}`}</code>
          </li>
        ))}
      </ul>
      {left > 0 ? <p>{say('remarkMore', { count: left })}</p> : null}
    </Details>
  )
}
