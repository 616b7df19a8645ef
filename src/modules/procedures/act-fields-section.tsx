import type { VNode } from 'preact'
import { typedDate } from '#platform/http/typed-day.ts'
import { DateField } from '#platform/ui/date-field.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { SelectField, type SelectOption } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { say, sayAttempt, sayBlocker, sayMode, sayOutcome, sayReason, sayWay } from './say.ts'
import {
  attemptReasons,
  blockers,
  deadlineReasons,
  helpModes,
  outcomeKinds,
  sendingWays,
} from './steps/procedure-step.ts'
import type { Act } from './urls.ts'

export interface FilledForm {
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Problems | undefined
  /** Whom it may be handed over to. */
  readonly colleagues?: readonly SelectOption[] | undefined
}

/** The fields of one act. */
export function ActFields({ act, ...form }: FilledForm & { act: Act }): VNode {
  const Fields = fieldsOf[act]
  return <Fields {...form} />
}

const fieldsOf: Readonly<Record<Act, (form: FilledForm) => VNode>> = {
  sending: SendingFields,
  receipt: ReceiptField,
  deadline: DeadlineFields,
  block: BlockFields,
  callBack: CallBackFields,
  outcome: OutcomeFields,
  title: TitleField,
  attempt: AttemptFields,
  handOver: HandOverFields,
}

function SendingFields(form: FilledForm): VNode {
  return (
    <>
      <Day {...form} label={say('sendingOn')} />
      <Choice {...form} name="way" label={say('sendingWay')} values={sendingWays} sayOne={sayWay} />
      <ModeField {...form} />
      <ReceiptField {...form} optional={say('optional')} />
    </>
  )
}

/** How the agent and the person worked together. */
export function ModeField(form: FilledForm): VNode {
  return (
    <Choice
      {...form}
      name="mode"
      label={say('sendingMode')}
      hint={say('sendingModeHint')}
      optional={say('optional')}
      values={helpModes}
      sayOne={sayMode}
    />
  )
}

function ReceiptField({ typed, problems, optional }: FilledForm & { optional?: string }): VNode {
  return (
    <TextField
      name="receipt"
      label={say('sendingReceipt')}
      hint={say('sendingReceiptHint')}
      optional={optional}
      value={typed['receipt']}
      problems={problems}
      width="half"
      spellcheck={false}
      autocomplete="off"
    />
  )
}

function DeadlineFields(form: FilledForm): VNode {
  return (
    <>
      <Day {...form} label={say('deadlineOn')} />
      <Choice
        {...form}
        name="reason"
        label={say('deadlineReason')}
        values={deadlineReasons}
        sayOne={sayReason}
      />
      <Note {...form} label={say('note')} />
    </>
  )
}

function BlockFields(form: FilledForm): VNode {
  return (
    <>
      <Choice {...form} name="blocker" label={say('blocker')} values={blockers} sayOne={capitalisedBlocker} />
      <Note {...form} label={say('note')} />
    </>
  )
}

function CallBackFields(form: FilledForm): VNode {
  return (
    <>
      <Day {...form} label={say('callOn')} />
      <Note {...form} label={say('callAbout')} />
    </>
  )
}

function OutcomeFields(form: FilledForm): VNode {
  return (
    <>
      <Choice {...form} name="kind" label={say('outcomeKind')} values={outcomeKinds} sayOne={sayOutcome} />
      <Day {...form} label={say('outcomeOn')} hint={say('outcomeOnHint')} />
      <Day {...form} name="remedy" label={say('remedyBefore')} hint={say('remedyBeforeHint')} isOptional />
      <Day {...form} name="right" label={say('rightEndsOn')} hint={say('rightEndsOnHint')} isOptional />
      <Note {...form} label={say('note')} />
    </>
  )
}

function TitleField({ typed, problems }: FilledForm): VNode {
  return <TextField name="title" label={say('titleLabel')} value={typed['title']} problems={problems} />
}

function AttemptFields(form: FilledForm): VNode {
  return (
    <>
      <p>{say('attemptText')}</p>
      <Choice
        {...form}
        name="reason"
        label={say('attemptReason')}
        values={attemptReasons}
        sayOne={sayAttempt}
      />
      <Note {...form} label={say('note')} />
    </>
  )
}

function HandOverFields(form: FilledForm): VNode {
  return (
    <>
      <ColleagueField {...form} name="to" label={say('handOverTo')} />
      <Note {...form} label={say('handOverNote')} hint={say('handOverNoteHint')} />
    </>
  )
}

interface ColleagueProps extends FilledForm {
  readonly name: string
  readonly label: string
}

/** One of the team. */
export function ColleagueField({ name, label, typed, problems, colleagues = [] }: ColleagueProps): VNode {
  return (
    <SelectField {...{ name, label, problems }} options={colleagues} placeholder="" value={typed[name]} />
  )
}

interface DayProps extends FilledForm {
  /** `on` when absent. */
  readonly name?: string
  readonly isOptional?: boolean
  readonly label: string
  readonly hint?: string
}

function Day({ typed, problems, label, hint, name = 'on', isOptional }: DayProps): VNode {
  const parts = { day: say('day'), month: say('month'), year: say('year') }
  return (
    <DateField
      name={name}
      label={label}
      hint={hint}
      optional={isOptional ? say('optional') : undefined}
      parts={parts}
      value={typedDate(typed, name)}
      problems={problems}
    />
  )
}

/** A few words for colleagues. */
export function Note({ typed, problems, label, hint }: FilledForm & { label: string; hint?: string }): VNode {
  return (
    <TextareaField
      name="note"
      label={label}
      hint={hint ?? say('noteHint')}
      optional={say('optional')}
      value={typed['note']}
      problems={problems}
      rows={2}
    />
  )
}

interface ChoiceProps<Value extends string> extends FilledForm {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly optional?: string
  readonly values: readonly Value[]
  readonly sayOne: (value: Value) => string
}

function Choice<Value extends string>(props: ChoiceProps<Value>): VNode {
  const { name, label, hint, optional, values, sayOne, typed, problems } = props
  return (
    <Radios
      {...{ name, label, hint, optional, problems }}
      value={typed[name]}
      choices={values.map((value) => ({ value, label: sayOne(value) }))}
      inline={values.length <= 4}
    />
  )
}

function capitalisedBlocker(blocker: (typeof blockers)[number]): string {
  const words = sayBlocker(blocker)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
