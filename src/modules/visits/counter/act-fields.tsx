import type { VNode } from 'preact'
import { type FollowedProcedure, titleOf } from '#modules/procedures/index.ts'
import type { Form } from '#platform/http/form.ts'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { Details } from '#platform/ui/details.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { administrativeThemes, isTerm, modes, type Terms, themes } from '../national-terms.ts'
import { say } from '../say.ts'
import { modeKeys, themeKeys } from './act-keys.ts'

export interface ActFieldsProps {
  readonly number: number
  readonly form: Form
  /** Those of the person that may be named by the act. */
  readonly procedures: readonly FollowedProcedure[]
  readonly problems: Problems
  /** The act being said: open, and reached by keys. */
  readonly isCurrent: boolean
}

/** One act: about what, how, and for which followed procedure; folded into one line once another is begun. */
export function ActFields(props: ActFieldsProps): VNode {
  const { number, form, isCurrent, problems } = props
  const isWrong = Object.keys(problems).some((field) => field.startsWith(`act${number}_`))
  const fields = <Fields {...props} />
  if (isCurrent) return <div class="act">{fields}</div>
  return (
    <Details summary={inOneLine(form, number)} open={isWrong}>
      {fields}
    </Details>
  )
}

function Fields({ number, form, procedures, problems, isCurrent }: ActFieldsProps): VNode {
  const name = (field: string): string => `act${number}_${field}`
  return (
    <>
      <ThemeFields {...{ number, form, problems }} keys={isCurrent ? themeKeys : {}} />
      <Radios
        name={name('mode')}
        label={say('actMode')}
        value={form.text(name('mode'))}
        choices={choicesOf(modes, isCurrent ? modeKeys : {}).map((choice) =>
          choice.value === 'a_la_place_absence' ? { ...choice, hint: say('absenceHint') } : choice,
        )}
        problems={problems}
      />
      <Agreement name={name('agreed')} {...{ form, problems }} />
      <ProcedureField name={name('procedure')} {...{ form, procedures, problems }} />
    </>
  )
}

/** About what: the themes, and the detail of an administrative one. */
export function ThemeFields({
  number,
  form,
  problems,
  keys = {},
}: Pick<ActFieldsProps, 'number' | 'form' | 'problems'> & {
  readonly keys?: Readonly<Record<string, string>>
}): VNode {
  const name = (field: string): string => `act${number}_${field}`
  const details = form.all(name('detail'))
  return (
    <>
      <Checkboxes
        name={name('theme')}
        label={say('actThemes')}
        values={form.all(name('theme'))}
        choices={usualFirst(choicesOf(themes, keys))}
        problems={problems}
      />
      <Details summary={say('actDetails')} open={details.length > 0}>
        <Checkboxes
          name={name('detail')}
          label={say('actDetailsLabel')}
          values={details}
          choices={choicesOf(administrativeThemes, {})}
          problems={problems}
        />
      </Details>
    </>
  )
}

// Seen only beside « Je fais, en présence de la personne »: the stylesheet shows it, without a script.
function Agreement({
  name,
  form,
  problems,
}: Pick<ActFieldsProps, 'form' | 'problems'> & { readonly name: string }): VNode {
  return (
    <div class="act__agreement">
      <Checkboxes
        name={name}
        label={say('agreement')}
        values={form.all(name)}
        choices={[{ value: 'oui', label: say('agreementAsked') }]}
        problems={problems}
      />
    </div>
  )
}

type ProcedureFieldProps = Pick<ActFieldsProps, 'form' | 'procedures' | 'problems'> & {
  readonly name: string
}

function ProcedureField({ name, form, procedures, problems }: ProcedureFieldProps): VNode | null {
  if (procedures.length === 0) return null
  return (
    <SelectField
      name={name}
      label={say('actProcedure')}
      placeholder={say('noProcedure')}
      value={form.text(name)}
      options={procedures.map((one) => ({ value: one.id, label: titleOf(one, 'fr') }))}
      problems={problems}
    />
  )
}

function choicesOf(terms: Terms, keys: Readonly<Record<string, string>>) {
  return Object.entries(terms).map(([value, label]) => ({ value, label, shortcut: keys[value] }))
}

// The most frequent theme is the last of the official list.
function usualFirst(choices: ReturnType<typeof choicesOf>): ReturnType<typeof choicesOf> {
  const usual = 'aide_aux_demarches_administratives'
  return [
    ...choices.filter(({ value }) => value === usual),
    ...choices.filter(({ value }) => value !== usual),
  ]
}

/** « Acte 1 : J’accompagne, E-mail ». */
function inOneLine(form: Form, number: number): string {
  const mode = form.text(`act${number}_mode`)
  const said = form.all(`act${number}_theme`).flatMap((code) => (isTerm(themes, code) ? [themes[code]] : []))
  const parts = [...(isTerm(modes, mode) ? [modes[mode]] : []), ...said]
  return say('actInOneLine', { number, what: parts.join(', ') || say('actNotSaid') })
}
