import type { Day } from '#kernel/day.ts'
import type { Form } from '#platform/http/form.ts'
import { readDayIfAny } from '#platform/http/typed-day.ts'
import { readEmail } from '../contact/contact-form.ts'
import type { OpenedMailbox } from './change-mailboxes.ts'
import { type Reader, readers, recoveries, type Recovery } from './mailbox.ts'

export type MailboxProblem =
  | 'address-missing'
  | 'address-wrong'
  | 'day-wrong'
  | 'reader-missing'
  | 'reader-name-missing'
  | 'recovery-missing'
  | 'recovery-detail-missing'
  | 'text-too-long'
  | 'mailbox-known'

export type MailboxProblems = Readonly<Record<string, MailboxProblem>>

type ReadMailbox =
  | { readonly ok: true; readonly value: OpenedMailbox }
  | { readonly ok: false; readonly problems: MailboxProblems }

const longest = { opened_with: 120, reader: 120, recovery_detail: 200 }

/** The boxes in which somebody might write a password. */
export const freeBoxes = ['opened_with', 'reader', 'recovery_detail'] as const

/** Reads a mailbox. */
export function readMailbox(form: Form, today: Day): ReadMailbox {
  const read = {
    address: readEmail(form.text('address')),
    openedOn: readDayIn(form, today),
    readBy: readers.find((each) => each === form.text('read_by')),
    recovery: recoveries.find((each) => each === form.text('recovery')),
  }
  const problems = { ...problemsOfChoices(form, read), ...problemsOfTexts(form) }
  const { address, openedOn, readBy, recovery } = read
  const isWhole = address.ok && openedOn && readBy && recovery && Object.keys(problems).length === 0
  if (!isWhole) return { ok: false, problems }
  const mailbox = {
    address: address.value,
    openedOn,
    openedWith: form.text('opened_with') || undefined,
    readBy,
    reader: form.text('reader') || undefined,
    recovery,
    recoveryDetail: form.text('recovery_detail') || undefined,
  }
  return { ok: true, value: { mailbox, reachesHer: form.text('reaches_her') !== '' } }
}

interface Read {
  readonly address: ReturnType<typeof readEmail>
  readonly openedOn: Day | undefined
  readonly readBy: Reader | undefined
  readonly recovery: Recovery | undefined
}

function problemsOfChoices(form: Form, { address, openedOn, readBy, recovery }: Read): MailboxProblems {
  const isEmpty = (box: string): boolean => form.text(box) === ''
  const isSomebodyElse = readBy !== undefined && readBy !== 'self' && readBy !== 'nobody'
  const found: readonly (readonly [string, MailboxProblem, boolean])[] = [
    ['address', isEmpty('address') ? 'address-missing' : 'address-wrong', !address.ok],
    ['opened', 'day-wrong', openedOn === undefined],
    ['read_by', 'reader-missing', readBy === undefined],
    ['reader', 'reader-name-missing', isSomebodyElse && isEmpty('reader')],
    ['recovery', 'recovery-missing', recovery === undefined],
    [
      'recovery_detail',
      'recovery-detail-missing',
      recovery === 'relative-phone' && isEmpty('recovery_detail'),
    ],
  ]
  return Object.fromEntries(found.flatMap(([box, problem, isWrong]) => (isWrong ? [[box, problem]] : [])))
}

function problemsOfTexts(form: Form): Record<string, MailboxProblem> {
  return Object.fromEntries(
    Object.entries(longest).flatMap(([box, most]): [string, MailboxProblem][] => {
      return [...form.text(box)].length > most ? [[box, 'text-too-long']] : []
    }),
  )
}

// Nothing typed is today: the mailbox is usually noted when it is opened.
function readDayIn(form: Form, today: Day): Day | undefined {
  const typed = readDayIfAny(form, 'opened')
  if (!typed.ok) return undefined
  const day = typed.value ?? today
  return day <= today && day >= '1990-01-01' ? day : undefined
}
