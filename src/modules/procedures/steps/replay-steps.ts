import type { Deadline, FollowedDocument, FollowedProcedure } from '../procedure.ts'
import type { Step } from './procedure-step.ts'

/** A procedure as it was opened, before any step. */
export type OpenedProcedure = Pick<
  FollowedProcedure,
  'id' | 'personId' | 'catalogueCode' | 'title' | 'bodyName' | 'openedAt' | 'openedBy' | 'mode'
> & { readonly checklist: readonly Pick<FollowedDocument, 'code' | 'label' | 'required'>[] }

/** The procedure as its steps have made it, one after the other. */
export function replaySteps(
  { checklist, ...opened }: OpenedProcedure,
  steps: readonly Step[],
): FollowedProcedure {
  const atFirst: FollowedProcedure = {
    ...opened,
    isRenamed: opened.catalogueCode === undefined,
    documents: checklist.map((document) => ({ ...document, standing: 'missing', since: undefined })),
    pastAttempts: [],
    begun: undefined,
    sending: undefined,
    receipt: undefined,
    deadline: undefined,
    deadlineBeforeOutcome: undefined,
    blocked: undefined,
    callBacks: [],
    outcome: undefined,
    heldBy: opened.openedBy,
    handOver: undefined,
    steps: [],
  }
  return afterSteps(atFirst, steps)
}

/** The same procedure once more has happened. */
export function afterSteps(procedure: FollowedProcedure, steps: readonly Step[]): FollowedProcedure {
  return { ...steps.reduce(after, procedure), steps: [...procedure.steps, ...steps] }
}

function after(procedure: FollowedProcedure, step: Step): FollowedProcedure {
  // The table has one entry a kind, so what it finds fits the step; the compiler does not follow that far.
  const change = changes[step.kind] as (
    procedure: FollowedProcedure,
    step: Step,
  ) => Partial<FollowedProcedure>
  // Whoever acts on it holds it, until it is handed over: then only a hand-over gives it to somebody else.
  const heldBy = procedure.handOver ? procedure.heldBy : (step.by ?? procedure.heldBy)
  return { ...procedure, heldBy, ...change(procedure, step) }
}

type StepOf<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>
type Change<Kind extends Step['kind']> = (
  procedure: FollowedProcedure,
  step: StepOf<Kind>,
) => Partial<FollowedProcedure>

const changes: { readonly [Kind in Step['kind']]: Change<Kind> } = {
  'document-ticked': (procedure, step) => ({ documents: withStanding(procedure, step, 'ready') }),
  'document-unticked': (procedure, step) => ({ documents: withStanding(procedure, step, 'missing') }),
  'document-not-needed': (procedure, step) => ({ documents: withStanding(procedure, step, 'not-needed') }),
  sent: (procedure, { on, way, mode }) => ({
    sending: { on, way, mode },
    deadline: deadlineThatOutlives(procedure),
  }),
  'receipt-recorded': (_, { receipt }) => ({ receipt }),
  'deadline-set': (_, { on, reason, note, countedFrom }) => ({
    deadline: { on, reason, note, countedFrom },
  }),
  'deadline-removed': () => ({ deadline: undefined }),
  blocked: (_, { on, blocker, note }) => ({ blocked: { since: on, blocker, note } }),
  unblocked: () => ({ blocked: undefined }),
  'call-back-planned': ({ callBacks }, { seq, on, note, agentId }) => ({
    callBacks: [...callBacks, { seq, on, note, agentId }].toSorted((one, other) =>
      one.on < other.on ? -1 : 1,
    ),
  }),
  'call-back-done': ({ callBacks }, step) => ({
    callBacks: callBacks.filter(({ seq }) => seq !== step.callBack),
  }),
  'outcome-recorded': ({ deadline }, { on, outcome, note }) => ({
    outcome: { kind: outcome, on, note },
    blocked: undefined,
    deadline: undefined,
    deadlineBeforeOutcome: deadline,
  }),
  reopened: ({ deadlineBeforeOutcome }) => ({ outcome: undefined, deadline: deadlineBeforeOutcome }),
  renamed: (_, { title }) => ({ title, isRenamed: true }),
  'attempt-begun': begunAgain,
  'handed-over': (procedure, { seq, at, to, note }) => ({
    heldBy: to,
    handOver: { seq, at, from: procedure.heldBy, to, note, answer: undefined },
    callBacks: procedure.callBacks.map((call) =>
      call.agentId === procedure.heldBy ? { ...call, agentId: to } : call,
    ),
  }),
  'hand-over-answered': ({ heldBy, handOver }, { handOver: seq, answer }) => {
    if (handOver?.seq !== seq) return {}
    return {
      heldBy: answer === 'declined' ? handOver.from : heldBy,
      handOver: { ...handOver, answer },
    }
  },
}

// What was sent and answered stays with its attempt. A remedy keeps its last day until it has gone.
function begunAgain(
  { pastAttempts, begun, sending, receipt, outcome, deadline }: FollowedProcedure,
  { on, reason }: StepOf<'attempt-begun'>,
): Partial<FollowedProcedure> {
  const remedy = deadline?.reason === 'remedy' ? deadline : undefined
  const number = pastAttempts.length + 1
  const past = { number, begun, sending, receipt, outcome, remedyBefore: remedy?.on }
  return {
    pastAttempts: [...pastAttempts, past],
    begun: { on, reason },
    sending: undefined,
    receipt: undefined,
    outcome: undefined,
    blocked: undefined,
    deadline: reason === 'remedy' ? remedy : undefined,
    deadlineBeforeOutcome: undefined,
  }
}

/** Sending ends the wait for sending; a date that was corrected leaves alone the deadline an agent chose. */
export function deadlineThatOutlives({
  sending,
  deadline,
}: Pick<FollowedProcedure, 'sending' | 'deadline'>): Deadline | undefined {
  return sending && deadline && deadline.countedFrom === undefined ? deadline : undefined
}

function withStanding(
  { documents }: FollowedProcedure,
  { at, by, document }: Pick<StepOf<'document-ticked'>, 'at' | 'by' | 'document'>,
  standing: FollowedDocument['standing'],
): readonly FollowedDocument[] {
  return documents.map((one) => (one.code === document ? { ...one, standing, since: { at, by } } : one))
}
