import { aroundSecret, findSecrets, hideSecrets } from '#kernel/found-secrets.ts'
import { secretInWords } from '../i18n/secret-in-words.ts'
import { type Form, formOf } from './form.ts'

/** A form in which secrets were typed: what is wrong by field, in French, and the form to give back without them. */
export interface SecretsInForm {
  readonly problems: Readonly<Record<string, string>>
  /** Every secret hidden under dots, everything else as it was typed. */
  readonly form: Form
}

/** Looks for passwords and numbers that may not be kept in these fields; nothing when there are none. */
export function secretsInForm(form: Form, fields: readonly string[]): SecretsInForm | undefined {
  const wrong = fields.flatMap((field) => {
    const text = form.all(field).find((value) => findSecrets(value).length > 0)
    return text === undefined ? [] : [[field, sentenceOf(text)] as const]
  })
  if (wrong.length === 0) return undefined
  return { problems: Object.fromEntries(wrong), form: hidden(form, fields) }
}

function sentenceOf(text: string): string {
  const [first] = findSecrets(text)
  return first ? secretInWords(first.kind, aroundSecret(text, first)) : ''
}

function hidden(form: Form, fields: readonly string[]): Form {
  return formOf(
    Object.keys(form.typed).map((name) => {
      const values = form.all(name)
      return [name, fields.includes(name) ? values.map((value) => hideSecrets(value)) : values]
    }),
  )
}
