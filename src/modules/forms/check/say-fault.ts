import { sayInFrench } from '#platform/i18n/say.ts'
import type { Fault } from './fault.ts'
import { checkWords, ruleWords } from './messages.fr.ts'
import type { Remark } from './remark.ts'

const say = sayInFrench(checkWords)
const sayWhat = sayInFrench(
  Object.fromEntries(Object.entries(ruleWords).map(([rule, { message }]) => [rule, message])),
)
const sayHow = sayInFrench(
  Object.fromEntries(Object.entries(ruleWords).map(([rule, { proposal }]) => [rule, proposal])),
)

type Told = Required<Pick<Fault, 'rule' | 'path' | 'values'>>

/** A fault in words: « Page « revenus », question « loyer » : … ». */
export function sayFault(
  { rule, path, values }: Told,
  document: unknown,
): Pick<Remark, 'message' | 'proposal'> {
  const where = placeInWords(path, document)
  const what = sayWhat(rule, values)
  const message = where === '' ? capital(what) : say('at', { where: capital(where), what })
  return { message, proposal: sayHow(rule, values) }
}

/** Where a pointer leads, in words: the things with a name on its way, then the part of the last one. */
export function placeInWords(path: string, document: unknown): string {
  const keys = path.split('/').slice(1)
  const named: string[] = []
  let below: unknown = document
  let owner = ''
  let rest: readonly string[] = keys
  for (const [index, key] of keys.entries()) {
    below = inside(below, key)
    if (holders[key] !== undefined) owner = key
    const kind = owner === '' ? undefined : kindOf(owner, below)
    const id = inside(below, 'id') ?? inside(below, 'code')
    if (kind === undefined || typeof id !== 'string') continue
    named.push(say(kind, { id: id.slice(0, 60) }))
    rest = keys.slice(index + 1)
    owner = ''
  }
  const part = rest.map((key) => partNames[key]).findLast((name) => name !== undefined)
  return [...named.slice(-2), ...(part === undefined ? [] : [say(part)])].join(', ')
}

const holders: Readonly<Record<string, true>> = {
  sections: true,
  steps: true,
  pages: true,
  nodes: true,
  lists: true,
  options: true,
  rules: true,
  results: true,
}

type PlaceName = keyof typeof checkWords

function kindOf(owner: string, thing: unknown): PlaceName | undefined {
  if (owner === 'steps') return inside(thing, 'step') === 'group' ? 'group' : 'page'
  if (owner === 'nodes') return inside(thing, 'node') === 'content' ? 'content' : 'question'
  const kinds: Readonly<Record<string, PlaceName>> = {
    sections: 'section',
    pages: 'page',
    lists: 'list',
    options: 'option',
    rules: 'rule',
    results: 'result',
  }
  return kinds[owner]
}

const partNames: Readonly<Record<string, PlaceName>> = {
  visible: 'part-visible',
  need: 'part-need',
  valid: 'part-valid',
  label: 'part-label',
  hint: 'part-hint',
  whyWeAsk: 'part-why',
  title: 'part-title',
  purpose: 'part-purpose',
  text: 'part-text',
  body: 'part-body',
  rowTitle: 'part-row-title',
  addRow: 'part-add-row',
  field: 'part-field',
  policies: 'part-policies',
  languages: 'part-languages',
  when: 'part-when',
  value: 'part-value',
  name: 'part-name',
}

function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
