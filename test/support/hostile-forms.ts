import type { FoundField, FoundForm } from './found-forms.ts'
import { pick } from './seeded.ts'

/** A form filled in to do harm, or by a hurried hand. */
export interface HostileForm {
  readonly trick: string
  readonly fields: FilledIn
}

/** Names and values in the order a browser sends them. */
export type FilledIn = readonly (readonly [string, string])[]

/** What nobody types by accident, and what everybody may paste. */
const hostileTexts: Readonly<Record<string, string>> = {
  long: 'mot '.repeat(2_500),
  'long without a space': 'a'.repeat(10_000),
  emoji: '👩🏽‍🦽👨‍👩‍👧‍👦 🇫🇷 é\u0301\u0301\u0301',
  'right to left': 'مرحبا \u202Eabc\u2066def\u200F\u061C',
  markup: `<script>alert(1)</script>"'&<b>`,
  'attribute end': '" onfuzz="1" x="',
  'nothing visible': ' \u00A0\u200B\u2060\t',
  'control signs': 'a\u0000b\u0007c\u001Bd\u009F',
  'lone surrogates': 'a\uD83Db\uDC00c',
  lines: 'une\r\ndeux\n\n\ntrois\u2028quatre',
  'a statement': `'; drop table person; -- \\ %_`,
  'a huge number': '99999999999999999999999',
  'a negative number': '-1',
  'not a number': 'NaN',
  'a way up': '../../../etc/passwd',
  'another site': '//ailleurs.example/\\..',
  'a name of JavaScript': '__proto__',
}

const worstTexts = ['markup', 'attribute end', 'control signs', 'right to left', 'long']

/** Days that no calendar has, and some that only look wrong. */
const oddDates: readonly (readonly [string, string, string])[] = [
  ['31', '02', '2026'],
  ['00', '00', '0000'],
  ['29', '2', '2025'],
  ['1', '13', '2026'],
  ['-1', '-1', '-2026'],
  ['31', '12', '9999'],
  ['1', '1', '99999'],
  ['', '', '2026'],
  ['١', '٢', '٢٠٢٦'],
  ['1.5', '1e1', '2e3'],
]

const oddDays = [
  '2026-02-31',
  '0000-00-00',
  '9999-12-31',
  '-2026-01-01',
  '2026-13-01',
  '20260303',
  '2026-03-03T10:00',
]

/** This form filled in as often as said: the worst texts in any case, then by chance; `strangers` are identifiers of others. */
export function hostileFillings(
  form: FoundForm,
  { strangers, tries, random }: { strangers: readonly string[]; tries: number; random: () => number },
): readonly HostileForm[] {
  const usual = form.fields.map((field) => [field.name, likelyValue(field)] as const)
  const texts = allTexts(form, usual)
  const worst = texts.filter(({ trick }) => worstTexts.some((text) => trick.endsWith(text)))
  const others = [
    ...texts.filter((filling) => !worst.includes(filling)),
    ...allDates(form, usual),
    ...form.fields.flatMap((field) => oneField(field, usual, strangers)),
    { trick: 'nothing at all', fields: [] },
    { trick: 'fields nobody asked for', fields: [...usual, ['__proto__', 'x'], ['a[b]', 'x'], ['id', 'x']] },
  ] satisfies readonly HostileForm[]
  return [...worst, ...sample(others, tries - worst.length, random)]
}

/** The form as a person who means well would send it. */
export function wellFilled(form: FoundForm, random: () => number): FilledIn {
  return form.fields
    .filter(({ kind }) => kind !== 'choice' || random() > 0.2)
    .map((field) => [field.name, likelyValue(field)] as const)
}

/** Some of them, the same for the same seed. */
function sample<Item>(list: readonly Item[], count: number, random: () => number): readonly Item[] {
  const left = [...list]
  const chosen: Item[] = []
  while (left.length > 0 && chosen.length < count) {
    const item = pick(left, random)
    left.splice(left.indexOf(item), 1)
    chosen.push(item)
  }
  return chosen
}

function allTexts(form: FoundForm, usual: FilledIn): readonly HostileForm[] {
  const texts = namesOf(form.fields, 'text', 'secret')
  if (texts.length === 0) return []
  return Object.entries(hostileTexts).map(([trick, text]) => ({
    trick: `every text: ${trick}`,
    fields: usual.map(([name, value]) => [name, texts.includes(name) ? text : value] as const),
  }))
}

function allDates(form: FoundForm, usual: FilledIn): readonly HostileForm[] {
  if (!form.fields.some(({ name }) => datePartOf(name) !== undefined)) return []
  return oddDates.map((date) => ({
    trick: `every date: ${date.join('/')}`,
    fields: usual.map(([name, value]) => [name, date[datePartOf(name) ?? 3] ?? value] as const),
  }))
}

/** 0, 1 or 2 for a day, a month or a year. */
function datePartOf(name: string): number | undefined {
  const part = ['day', 'month', 'year'].findIndex((word) => name.endsWith(`_${word}`))
  return part === -1 ? undefined : part
}

function oneField(field: FoundField, usual: FilledIn, strangers: readonly string[]): readonly HostileForm[] {
  const { name, kind, value } = field
  const others = usual.filter(([other]) => other !== name)
  const withValue = (trick: string, text: string): HostileForm => ({
    trick: `${name}: ${trick}`,
    fields: [...others, [name, text]],
  })
  const texts = kind === 'text' || kind === 'secret' ? [] : Object.entries(hostileTexts)
  return [
    { trick: `${name}: missing`, fields: others },
    { trick: `${name}: doubled`, fields: [...usual, [name, 'autre']] },
    withValue('empty', ''),
    ...(/^\d{4}-\d\d-\d\d$/.test(value) ? oddDays.map((day) => withValue(`day ${day}`, day)) : []),
    ...strangers.map((stranger) => withValue(`foreign identifier ${stranger}`, stranger)),
    ...texts.map(([trick, text]) => withValue(trick, text)),
  ]
}

function likelyValue({ name, kind, value }: FoundField): string {
  if (value !== '' || kind === 'hidden') return value
  const part = datePartOf(name)
  if (part !== undefined) return ['3', '3', '1971'][part] ?? ''
  if (/phone|tel/.test(name)) return '06 12 34 56 78'
  if (/mail/.test(name)) return 'fatou@exemple.fr'
  return kind === 'text' ? 'Fatou' : value
}

function namesOf(fields: readonly FoundField[], ...kinds: readonly FoundField['kind'][]): readonly string[] {
  return fields.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name)
}
