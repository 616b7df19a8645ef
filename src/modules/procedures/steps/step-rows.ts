import { type Day, toDay } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import type { ProcedureStepRow } from '../tables.ts'
import type {
  AboutDocument,
  AttemptReason,
  Blocker,
  DeadlineReason,
  HandOverAnswer,
  Happening,
  HelpMode,
  OutcomeKind,
  SendingWay,
  Step,
  Told,
  WithNote,
} from './procedure-step.ts'

/** The columns that tell what happened; those of no use to its kind are null. */
export type Facts = Omit<
  ProcedureStepRow,
  'organisation_id' | 'person_id' | 'procedure_id' | 'seq' | 'at' | 'agent_id' | 'kind' | 'secrecy'
>

const nothing: Facts = {
  document_code: null,
  choice: null,
  on_day: null,
  counted_from: null,
  mode: null,
  text: null,
  call_back_seq: null,
  for_agent_id: null,
  answers_seq: null,
}

/** The columns of what happened. */
export function factsOf(happening: Happening): Facts {
  const { write } = shapes[happening.kind] as Shape<Happening>
  return { ...nothing, ...write(happening) }
}

/** The step a row tells; a row that its kind does not allow is a bug of the database's checks, and throws. */
export function stepOf(row: Omit<ProcedureStepRow, 'secrecy'>): Step {
  const kind = row.kind as Happening['kind']
  const told = (shapes[kind] as Shape<Happening>).read(row)
  return { ...told, seq: row.seq, at: row.at, by: (row.agent_id as AgentId | null) ?? undefined }
}

interface Shape<One> {
  write(happening: One): Partial<Facts>
  read(row: Facts): One
}

const shapes: { readonly [Kind in Happening['kind']]: Shape<Told<Kind>> } = {
  'document-ticked': documentShape('document-ticked'),
  'document-unticked': documentShape('document-unticked'),
  'document-not-needed': documentShape('document-not-needed'),
  sent: {
    write: ({ on, way, mode }) => ({ on_day: on, choice: way, mode: mode ?? null }),
    read: (row) => ({
      kind: 'sent',
      on: dayOf(row),
      way: present(row.choice) as SendingWay,
      mode: (row.mode as HelpMode | null) ?? undefined,
    }),
  },
  'receipt-recorded': {
    write: ({ receipt }) => ({ text: receipt }),
    read: (row) => ({ kind: 'receipt-recorded', receipt: present(row.text) }),
  },
  'deadline-set': {
    write: ({ on, reason, note, countedFrom }) => ({
      on_day: on,
      choice: reason,
      text: note ?? null,
      counted_from: countedFrom ?? null,
    }),
    read: (row) => ({
      kind: 'deadline-set',
      on: dayOf(row),
      reason: present(row.choice) as DeadlineReason,
      note: noteOf(row),
      countedFrom: row.counted_from === null ? undefined : toDay(row.counted_from),
    }),
  },
  'deadline-removed': { write: () => nothing, read: () => ({ kind: 'deadline-removed' }) },
  blocked: {
    write: ({ on, blocker, note }) => ({ on_day: on, choice: blocker, text: note ?? null }),
    read: (row) => ({
      kind: 'blocked',
      on: dayOf(row),
      blocker: present(row.choice) as Blocker,
      note: noteOf(row),
    }),
  },
  unblocked: noteShape('unblocked'),
  'call-back-planned': {
    write: ({ on, note, agentId }) => ({ on_day: on, text: note ?? null, for_agent_id: agentId ?? null }),
    read: (row) => ({
      kind: 'call-back-planned',
      on: dayOf(row),
      note: noteOf(row),
      agentId: (row.for_agent_id as AgentId | null) ?? undefined,
    }),
  },
  'call-back-done': {
    write: ({ callBack, note }) => ({ call_back_seq: callBack, text: note ?? null }),
    read: (row) => ({ kind: 'call-back-done', callBack: present(row.call_back_seq), note: noteOf(row) }),
  },
  'outcome-recorded': {
    write: ({ on, outcome, note }) => ({ on_day: on, choice: outcome, text: note ?? null }),
    read: (row) => ({
      kind: 'outcome-recorded',
      on: dayOf(row),
      outcome: present(row.choice) as OutcomeKind,
      note: noteOf(row),
    }),
  },
  reopened: noteShape('reopened'),
  renamed: {
    write: ({ title }) => ({ text: title }),
    read: (row) => ({ kind: 'renamed', title: present(row.text) }),
  },
  'attempt-begun': {
    write: ({ on, reason, note }) => ({ on_day: on, choice: reason, text: note ?? null }),
    read: (row) => ({
      kind: 'attempt-begun',
      on: dayOf(row),
      reason: present(row.choice) as AttemptReason,
      note: noteOf(row),
    }),
  },
  'handed-over': {
    write: ({ to, note }) => ({ for_agent_id: to, text: note ?? null }),
    read: (row) => ({ kind: 'handed-over', to: present(row.for_agent_id) as AgentId, note: noteOf(row) }),
  },
  'hand-over-answered': {
    write: ({ handOver, answer, note }) => ({ answers_seq: handOver, choice: answer, text: note ?? null }),
    read: (row) => ({
      kind: 'hand-over-answered',
      handOver: present(row.answers_seq),
      answer: present(row.choice) as HandOverAnswer,
      note: noteOf(row),
    }),
  },
}

function documentShape<Kind extends string>(kind: Kind): Shape<AboutDocument<Kind>> {
  return {
    write: ({ document }) => ({ document_code: document }),
    read: (row) => ({ kind, document: present(row.document_code) }),
  }
}

function noteShape<Kind extends string>(kind: Kind): Shape<WithNote<Kind>> {
  return {
    write: ({ note }) => ({ text: note ?? null }),
    read: (row) => ({ kind, note: noteOf(row) }),
  }
}

function dayOf({ on_day }: Facts): Day {
  return toDay(present(on_day))
}

function noteOf({ text }: Facts): string | undefined {
  return text ?? undefined
}

function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a step without what its kind must tell')
  return value
}
