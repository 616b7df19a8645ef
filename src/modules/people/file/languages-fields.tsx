import type { VNode } from 'preact'
import { languageName, spokenLanguages } from '#kernel/spoken-language.ts'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { SelectField } from '#platform/ui/select-field.tsx'
import { needs } from '../person.ts'
import { say } from '../say.ts'
import type { FieldsProps } from './identity-fields.tsx'
import { readBoxes, readsNothing, spokenBoxes } from './languages-form.ts'

const languageOptions = spokenLanguages.map((code) => ({ value: code, label: languageName(code) }))
const readOptions = [{ value: readsNothing, label: say('reads-nothing') }, ...languageOptions]

/** The language she speaks best. */
export function FirstLanguageField({ form, problems }: FieldsProps): VNode {
  return (
    <SelectField
      name={spokenBoxes[0]}
      label={say('field-spoken-first')}
      optional={say('optional')}
      placeholder={say('not-asked')}
      options={languageOptions}
      value={form.typed[spokenBoxes[0]]}
      problems={problems}
    />
  )
}

/** What she needs to be received well. */
export function NeedsField({ form, problems }: FieldsProps): VNode {
  return (
    <Checkboxes
      name="needs"
      label={say('field-needs')}
      choices={needs.map((need) => ({ value: need, label: say(`need-${need}`) }))}
      values={form.all('needs')}
      problems={problems}
    />
  )
}

/** Languages spoken and read, needs. */
export function LanguageFields(props: FieldsProps): VNode {
  const { form, problems } = props
  return (
    <>
      <FirstLanguageField {...props} />
      {spokenBoxes.slice(1).map((box) => (
        <SelectField
          key={box}
          name={box}
          label={say('field-spoken-other')}
          optional={say('optional')}
          placeholder={say('none')}
          options={languageOptions}
          value={form.typed[box]}
          problems={problems}
        />
      ))}
      {readBoxes.map((box, index) => (
        <SelectField
          key={box}
          name={box}
          label={say(index === 0 ? 'field-read-first' : 'field-read-other')}
          optional={say('optional')}
          placeholder={say(index === 0 ? 'not-asked' : 'none')}
          options={index === 0 ? readOptions : languageOptions}
          value={form.typed[box]}
          problems={problems}
        />
      ))}
      <NeedsField {...props} />
    </>
  )
}
