import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import { DataTable } from '#platform/ui/data-table.tsx'
import { say, sayBlocker, sayDay, sayDeadline, sayDistance } from '../say.ts'
import type { Blocker, DeadlineReason } from '../steps/procedure-step.ts'
import { handOverOfAllUrl, procedureUrl } from '../urls.ts'
import type { FollowUpReason } from './follow-up.ts'
import type { ToFollow, ToFollowList } from './follow-up-store.ts'

export interface FollowUpTableProps {
  readonly list: ToFollowList
  readonly today: Day
  /** How each person is called, and where her file is; a person left out is shown without a name. */
  readonly people: ReadonlyMap<PersonId, { readonly name: string; readonly href: string }>
}

/** What to look at today, the most pressing first. */
export function FollowUpTable({ list, today, people }: FollowUpTableProps): VNode {
  const { lines, total } = list
  return (
    <>
      <DataTable
        name="to-follow"
        caption={say('toFollow')}
        rows={lines}
        empty={say('toFollowNone')}
        columns={[
          { heading: say('why'), cell: (line) => <Why line={line} today={today} /> },
          { heading: say('person'), cell: ({ personId }) => <PersonLink person={people.get(personId)} /> },
          {
            heading: say('procedure'),
            rowHeading: true,
            cell: ({ procedureId, title, bodyName }) => (
              <>
                <a href={procedureUrl(procedureId)}>{title}</a>
                <p class="procedures__body">{bodyName}</p>
              </>
            ),
          },
        ]}
      />
      <p>
        <a href={handOverOfAllUrl}>{say('allTitle')}</a>
      </p>
      {total > lines.length ? <p>{say('toFollowMore', { shown: lines.length, total })}</p> : null}
    </>
  )
}

function Why({ line, today }: { line: ToFollow; today: Day }): VNode {
  return (
    <>
      {sayFollowUp(line)}
      <p class="hint">{sayDistance(line.dueOn, today)}</p>
    </>
  )
}

function PersonLink({
  person,
}: {
  person: { readonly name: string; readonly href: string } | undefined
}): VNode | null {
  return person === undefined ? null : <a href={person.href}>{person.name}</a>
}

/** Why it is on the list, in a few words. */
export function sayFollowUp(line: Pick<ToFollow, 'reason' | 'dueOn' | 'detail'>): string {
  const { reason, dueOn, detail } = line
  if (reason === 'right-at-risk' || reason === 'answer-due') {
    return sayDeadline((detail ?? 'other') as DeadlineReason, dueOn)
  }
  return tellers[reason](sayDay(dueOn), detail)
}

type Teller = (day: string, detail: string | undefined) => string

const tellers: Readonly<Record<Exclude<FollowUpReason, 'right-at-risk' | 'answer-due'>, Teller>> = {
  'call-back': (day, note) =>
    note === undefined ? say('followCallBack', { day }) : say('followCallBackNote', { day, note }),
  'hand-over': (day, note) =>
    note === undefined ? say('followHandOver', { day }) : say('followHandOverNote', { day, note }),
  'hand-over-declined': () => say('followHandOverDeclined'),
  'to-send-again': (day) => say('followSendAgain', { day }),
  'receipt-missing': (day) => say('followReceipt', { day }),
  blocked: (day, detail) =>
    say('followBlocked', { day, blocker: sayBlocker((detail ?? 'other') as Blocker) }),
}
