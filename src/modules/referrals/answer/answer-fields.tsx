import type { VNode } from 'preact'
import { typedDate } from '#platform/http/typed-day.ts'
import { DateField } from '#platform/ui/date-field.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { type Referral, solutions, standingSeen } from '../referral.ts'
import { say } from '../say.ts'
import type { SaidMove } from '../urls.ts'
import { asksSolved, reasonsOf, seenField } from './read-answer.ts'

export interface AnswerFieldsProps {
  readonly referral: Referral
  readonly move: SaidMove
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
  /** Somebody answered meanwhile: whoever confirms now has seen it. */
  readonly hasMovedOn?: boolean | undefined
}

/** What is asked with an answer: only what this answer needs. */
export function AnswerFields({ referral, move, typed, problems, hasMovedOn }: AnswerFieldsProps): VNode {
  const reasons = reasonsOf(move)
  const seen = hasMovedOn ? undefined : typed[seenField]
  return (
    <>
      <input type="hidden" name={seenField} value={seen ?? standingSeen(referral)} />
      {move === 'accepted' ? <AppointmentFields {...{ typed, problems }} /> : null}
      {reasons === undefined ? null : (
        <Radios
          name="motif"
          label={say('reason')}
          problems={problems}
          value={typed['motif']}
          choices={reasons.map((reason) => ({ value: reason, label: say(`reason-${reason}`) }))}
        />
      )}
      {asksSolved(move) ? (
        <Radios
          name="resolu"
          label={say('solved')}
          problems={problems}
          value={typed['resolu']}
          choices={solutions.map((solved) => ({ value: solved, label: say(`solved-${solved}`) }))}
        />
      ) : null}
      <TextareaField
        name="mots"
        label={say(wordsLabelOf(move))}
        optional={say('optional')}
        value={typed['mots']}
        problems={problems}
        rows={3}
      />
    </>
  )
}

function AppointmentFields({ typed, problems }: Pick<AnswerFieldsProps, 'typed' | 'problems'>): VNode {
  const parts = { day: say('day'), month: say('month'), year: say('year') }
  return (
    <>
      <DateField
        name="rdv"
        label={say('appointmentDay')}
        hint={say('appointmentDayHint')}
        parts={parts}
        problems={problems}
        value={typedDate(typed, 'rdv')}
      />
      <TextField
        name="heure"
        label={say('appointmentTime')}
        hint={say('timeHint')}
        optional={say('optional')}
        value={typed['heure']}
        problems={problems}
        width="code"
      />
    </>
  )
}

function wordsLabelOf(move: SaidMove): 'where' | 'otherProposal' | 'moreWords' {
  if (move === 'accepted') return 'where'
  return move === 'declined' ? 'otherProposal' : 'moreWords'
}
