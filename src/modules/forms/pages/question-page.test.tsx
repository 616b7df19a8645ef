import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { formOf } from '#platform/http/form.ts'
import type { Language } from '#kernel/language.ts'
import { arabicFrame, frenchFrame } from '#platform/ui/sample-frames.ts'
import type { FieldType } from '../definition/question.ts'
import { askedOf, type ExampleState, questionPageOf } from './example-filling.ts'
import { exampleQuestions } from './example-questions.ts'
import { rawFrom } from './form-names.ts'
import type { AskedQuestion, QuestionPageProps } from './page-props.ts'
import { QuestionPage } from './question-page.tsx'

const frameIn = (language: Language): typeof frenchFrame =>
  language === 'ar' ? arabicFrame : { ...frenchFrame, language }

function htmlOf(asked: readonly AskedQuestion[], changes: Partial<QuestionPageProps> = {}): string {
  return render(<QuestionPage {...questionPageOf(frenchFrame, asked, changes)} />)
}

function drawn(type: FieldType, state: ExampleState): string {
  return htmlOf([askedOf(type, state, frenchFrame)])
}

test.each(exampleQuestions.map(({ question }) => [question.field.type, question] as const))(
  'what was typed in %s comes back to the letter, and is sent back as it was',
  (type, question) => {
    const asked = askedOf(type, 'filled', frenchFrame)
    const [sent] = rawFrom(formOf(sentBy(htmlOf([asked]))), [question])
    expect(sent?.revision).toBe(2)
    expect(withoutBlanks(sent?.raw ?? {})).toEqual(withoutBlanks(asked.raw))
  },
)

test('nothing is chosen, ticked or written beforehand', () => {
  for (const { question } of exampleQuestions) {
    const [sent] = rawFrom(formOf(sentBy(drawn(question.field.type, 'empty'))), [question])
    const { on: _, language: __, ...boxes } = withoutBlanks(sent?.raw ?? {})
    expect(boxes, question.field.type).toEqual({})
  }
})

test('the only question of a page is its title, and stands once in it', () => {
  const html = drawn('amount', 'empty')
  expect(html.match(/<h1/g)).toHaveLength(1)
  expect(html).toMatch(/<h1 class="question"><label[^>]*>Quel est votre loyer \?/)
  expect(html).toContain('<title>Quel est votre loyer ? – CCAS d’Alpha</title>')
})

test('a problem is told by the title, on top and beside the field', () => {
  const html = drawn('amount', 'wrong')
  expect(html).toMatch(/<title>Erreur\s: /)
  expect(html.match(/Ce n’est pas une somme que nous savons lire/g)).toHaveLength(2)
  expect(html).toContain('value="412,50"')
})

test('a text that is not written in the language of the page says so', () => {
  const asked = askedOf('amount', 'empty', arabicFrame)
  const html = render(<QuestionPage {...questionPageOf(frameIn('ar'), [asked])} />)
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toMatch(/<span lang="fr" dir="ltr">Cette réponse sert à calculer/)
})

test('« je ne sais pas » is a button where one question is asked, and a tick where several are', () => {
  const one = drawn('amount', 'empty')
  expect(one).toMatch(/<button[^>]*name="choice\.amount"[^>]*value="not-known"/)
  const two = htmlOf([askedOf('amount', 'told-to-agent', frenchFrame), askedOf('date', 'empty', frenchFrame)])
  expect(two).not.toMatch(/<button[^>]*name="choice/)
  expect(two).toMatch(/type="checkbox"[^>]*name="choice\.amount"[^>]*value="told-to-agent"[^>]*checked/)
  expect(one.indexOf('Continuer')).toBeLessThan(one.indexOf('Je ne sais pas'))
})

test('what she said before is kept when she only goes on', () => {
  const asked = askedOf('amount', 'told-to-agent', frenchFrame)
  const [sent] = rawFrom(formOf(sentBy(htmlOf([asked]))), [asked.question])
  expect(sent?.choice).toBe('told-to-agent')
})

test('a question that hangs on an answer of the page waits for it, hidden', () => {
  const pay = askedOf('amount', 'empty', frenchFrame)
  const visible = { op: 'answer', question: 'yes-no' } as const
  const html = htmlOf([
    askedOf('yes-no', 'empty', frenchFrame),
    { ...pay, hidden: true, question: { ...pay.question, visible } },
  ])
  expect(html).toMatch(/<reveal-when data-name="q\.yes-no\.value" data-values="yes" hidden/)
})

test('« C’est enregistré » is said only when something is', () => {
  expect(htmlOf([askedOf('amount', 'empty', frenchFrame)])).toMatch(/data-state="none"[\s\S]*?<span><\/span>/)
  expect(htmlOf([askedOf('amount', 'empty', frenchFrame)], { isSaved: true })).toContain(
    '<span>C’est enregistré</span>',
  )
})

test('identity is filled by the browser where she lets it', () => {
  const tokens = ['family-name', 'given-name', 'tel', 'email', 'bday-day', 'street-address', 'postal-code']
  const html = exampleQuestions.map(({ question }) => drawn(question.field.type, 'empty')).join('')
  expect(tokens.filter((token) => !html.includes(`autocomplete="${token}"`))).toEqual([])
  expect(html).not.toContain('type="number"')
})

// What a browser would send of the form of the page.
function sentBy(html: string): readonly (readonly [string, readonly string[]])[] {
  const sent = new Map<string, string[]>()
  const add = (name: string, value: string): unknown => sent.set(name, [...(sent.get(name) ?? []), value])
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const { name = '', value = 'on', type = '' } = attributesOf(tag)
    const isOff = (type === 'radio' || type === 'checkbox') && !/ checked(?=[\s/>])/.test(tag)
    if (name !== '' && !isOff) add(name, /\svalue=/.test(tag) ? value : '')
  }
  for (const [, head = '', body = ''] of html.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = [...body.matchAll(/<option([^>]*)>/g)].find(([, option = '']) => / selected/.test(option))
    add(attributesOf(head)['name'] ?? '', attributesOf(chosen?.[1] ?? '')['value'] ?? '')
  }
  for (const [, head = '', text = ''] of html.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g))
    add(attributesOf(head)['name'] ?? '', plain(text))
  return [...sent]
}

function attributesOf(tag: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...tag.matchAll(/\s([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  )
}

function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

function withoutBlanks(
  raw: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(raw).filter(([, texts]) => texts.some((text) => text !== '')))
}
