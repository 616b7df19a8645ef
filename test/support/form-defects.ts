import { tidy } from '#kernel/plain-text.ts'
import type { Answer } from './app.ts'
import { type FoundForm, formsOf } from './found-forms.ts'
import type { FilledIn } from './hostile-forms.ts'

/** What no answer may be, whatever was asked. */
export function defectsOf({ status, html }: Answer): readonly string[] {
  const defects: string[] = []
  if (status >= 500) defects.push(`answers ${status}`)
  if (/<script>alert|<b>(?=["<])/.test(html)) defects.push('lets markup through')
  if (/ onfuzz="1"/.test(html)) defects.push('lets an attribute through')
  if (/[\u202A-\u202E]/.test(outsideFields(html))) defects.push('lets a sign through that turns text around')
  if (status === 422 && !says(html)) defects.push('answers 422 without a sentence')
  return defects
}

/** What was typed and does not come back with the form. */
export function lostIn({ status, html }: Answer, form: FoundForm, sent: FilledIn): readonly string[] {
  if (form.method !== 'POST' || (status !== 422 && status !== 409)) return []
  const given = formsOf(html, form.action).flatMap(({ fields }) => fields)
  const isThere = (name: string, text: string): boolean =>
    given.some((field) => field.name === name && tidy(field.value) === text)
  return form.fields
    .filter(({ kind, name }) => kind === 'text' && !isSecret(form, name))
    .map(({ name }) => ({ name, text: tidy(asSent(sent.find(([field]) => field === name)?.[1] ?? '')) }))
    .filter(({ name, text }) => text !== '' && !isThere(name, text))
    .map(({ name }) => `answers ${status} and loses « ${name} »`)
}

function outsideFields(html: string): string {
  return html.replaceAll(/<textarea[^>]*>[^<]*|<[^>]*>/g, '')
}

function says(html: string): boolean {
  const summary = /class="error-summary"[^>]*>[\s\S]*?<a [^>]*>[^<]{4,}</
  return summary.test(html) || /class="notice[^"]*warning/.test(html)
}

// Whoever stands behind must not find them on the screen.
function isSecret({ action }: FoundForm, name: string): boolean {
  return name === 'pin' || (name === 'code' && action.startsWith('/connexion/'))
}

// No browser can send half a sign: it sends the replacement sign.
function asSent(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text))
}
