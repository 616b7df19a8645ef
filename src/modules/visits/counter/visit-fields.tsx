import type { VNode } from 'preact'
import { languages } from '#kernel/language.ts'
import { AssentFields, type Forbidden } from '#modules/people/index.ts'
import type { FollowedProcedure } from '#modules/procedures/index.ts'
import type { Form } from '#platform/http/form.ts'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { Details } from '#platform/ui/details.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import {
  ageBands,
  autonomyLevels,
  equipment,
  genders,
  referralStructures,
  socialStatuses,
  type Terms,
} from '../national-terms.ts'
import { actsIn } from '../record/visit-form.ts'
import { say } from '../say.ts'
import type { Tag } from '../tag/tag.ts'
import { ActFields } from './act-fields.tsx'
import { ChannelFields, WhenAndHow } from './channel-fields.tsx'
import { TagsField } from './tags-field.tsx'

export interface VisitFieldsProps {
  /** What was typed so far. */
  readonly form: Form
  readonly problems: Problems
  readonly procedures: readonly FollowedProcedure[]
  /** Without a file, what she was willing to say is asked. */
  readonly hasPerson: boolean
  /** What the queue measures; absent away from the counter. */
  readonly measured: number | undefined
  /** Asked first, away from the counter: when and how. */
  readonly isAway?: boolean | undefined
  readonly tags?: readonly Pick<Tag, 'id' | 'label'>[] | undefined
  /** What was noted is the author's to change. */
  readonly withoutNotes?: boolean | undefined
  /** What a measure of protection forbids her to do alone. */
  readonly forbidden?: readonly Forbidden[] | undefined
}

/** What is said of a visit: its acts first, then what may be left as it is. */
export function VisitFields(props: VisitFieldsProps): VNode {
  const { form, problems, procedures, measured, hasPerson, isAway, withoutNotes, forbidden = [] } = props
  const count = actsIn(form)
  return (
    <>
      {isAway ? <WhenAndHow {...{ form, problems }} /> : null}
      <input type="hidden" name="acts" value={String(count)} />
      {Array.from({ length: count }, (_, index) => (
        <ActFields
          key={index}
          number={index + 1}
          isCurrent={index === count - 1}
          {...{ form, problems, procedures }}
        />
      ))}
      {withoutNotes ? null : (
        <TextareaField
          name="notes"
          label={say('notes')}
          optional={say('optional')}
          value={form.text('notes')}
          rows={2}
          problems={problems}
        />
      )}
      <AssentFields forbidden={forbidden} form={form} problems={problems} />
      <TextField
        name="minutes"
        label={say('duration')}
        hint={measured === undefined ? say('durationHint') : say('durationMeasured', { minutes: measured })}
        value={form.text('minutes')}
        inputmode="numeric"
        width="year"
        problems={problems}
      />
      <MoreFields {...props} />
      {hasPerson ? null : <AnonymousFields {...props} />}
    </>
  )
}

function MoreFields({ form, problems, measured, isAway, tags = [] }: VisitFieldsProps): VNode {
  const said = ['autonomy', 'equipment', 'referral', 'language', 'tag', 'place_name'].some(
    (name) => form.text(name) !== '',
  )
  return (
    <Details
      summary={say('more')}
      open={said || ['equipment', 'place_name'].some((name) => problems[name]) || measured === undefined}
    >
      <Radios
        name="autonomy"
        label={say('autonomy')}
        value={form.text('autonomy')}
        choices={Object.entries(autonomyLevels).map(([value, label]) => ({ value, label }))}
      />
      <Checkboxes
        name="equipment"
        label={say('equipment')}
        inline
        values={form.all('equipment')}
        choices={Object.entries(equipment).map(([value, label]) => ({ value, label }))}
        problems={problems}
      />
      <Choose
        name="referral"
        label={say('referral')}
        none={say('noReferral')}
        terms={referralStructures}
        form={form}
      />
      {isAway ? null : <ChannelFields {...{ form, problems }} />}
      <TagsField {...{ form, tags }} />
      <LanguageField form={form} />
    </Details>
  )
}

function LanguageField({ form }: Pick<VisitFieldsProps, 'form'>): VNode {
  return (
    <SelectField
      name="language"
      label={say('receiptLanguage')}
      placeholder={say('herLanguage')}
      value={form.text('language')}
      options={languages.map((value) => ({ value, label: say(`language_${value}`) }))}
    />
  )
}

function AnonymousFields({ form }: VisitFieldsProps): VNode {
  const said = ['age', 'gender', 'status'].some((name) => form.text(name) !== '')
  const none = say('notSaid')
  return (
    <Details summary={say('withoutFile')} open={said}>
      <Choose name="age" label={say('ageBand')} none={none} terms={ageBands} form={form} />
      <Choose name="gender" label={say('gender')} none={none} terms={genders} form={form} />
      <Choose name="status" label={say('socialStatus')} none={none} terms={socialStatuses} form={form} />
    </Details>
  )
}

interface ChooseProps {
  readonly name: string
  readonly label: string
  readonly none?: string
  readonly terms: Terms
  readonly form: Form
}

function Choose({ name, label, none, terms, form }: ChooseProps): VNode {
  return (
    <SelectField
      name={name}
      label={label}
      placeholder={none}
      value={form.text(name)}
      options={Object.entries(terms).map(([value, text]) => ({ value, label: text }))}
    />
  )
}
