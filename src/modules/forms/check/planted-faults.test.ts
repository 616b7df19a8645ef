import { expect, test } from 'vitest'
import { aDefinition } from '#test/support/a-definition.ts'
import { checkDefinition } from './check-definition.ts'
import type { Given } from './given.ts'
import { ruleList, type RuleName } from './rule-list.ts'

// A document as somebody types it: any part may be changed, or missing.
interface Loose {
  readonly [key: string | number]: Loose
}

type Plant = (document: Loose) => unknown

interface Planted {
  readonly rule: RuleName
  readonly plant: Plant
  readonly given?: Given
  /** Another rule that the same fault cannot avoid breaking. */
  readonly also?: readonly RuleName[]
}

const both = (words: string): unknown => ({ fr: words, 'fr-simple': words })
const answer = (question: string): unknown => ({ op: 'answer', question })
const literal = (type: string, value: unknown): unknown => ({ op: 'literal', literal: { type, value } })
const yes = literal('boolean', true)
const no = literal('boolean', false)
const isRent = { op: 'equals', left: answer('lodging'), right: literal('choice', 'rent') }
const isOwn = { op: 'equals', left: answer('lodging'), right: literal('choice', 'own') }
const long = 'Pour voir si vous avez le droit de payer moins cher la cantine de vos enfants '

const page = (document: Loose, section: number, step: number): Loose =>
  document['sections']![section]!['steps']![step]!
const node = (document: Loose, section: number, step: number): Loose =>
  page(document, section, step)['nodes']![0]!
const group = (document: Loose): Loose => page(document, 1, 0)
const child = (document: Loose, index: number): Loose => group(document)['pages']![index]!['nodes']![0]!

function set(holder: Loose, key: string | number, value: unknown): void {
  ;(holder as unknown as Record<string | number, unknown>)[key] = value
}

function add(holder: Loose, value: unknown): void {
  ;(holder as unknown as unknown[]).push(value)
}

/** One more question, on a page of its own, at the end of the first section. */
function asks(document: Loose, question: object): void {
  const asked = {
    node: 'question',
    id: 'more',
    label: both('Encore une question'),
    need: 'optional',
    sensitivity: 'ordinary',
    field: { type: 'yes-no' },
    ...question,
  }
  add(document['sections']![0]!['steps']!, { step: 'page', id: 'more-page', nodes: [asked] })
}

const asking =
  (question: object): Plant =>
  (document) =>
    asks(document, question)

const shows =
  (content: object): Plant =>
  (document) =>
    add(page(document, 1, 1)['nodes']!, { node: 'content', id: 'more', text: both('Bonjour.'), ...content })

/** One more rule, shown in the first result. */
const works =
  (value: unknown): Plant =>
  (document) => {
    add(document['rules']!, { id: 'more-rule', name: both('Encore'), value })
    add(document['results']![0]!['shows']!, 'more-rule')
  }

const rent =
  (change: object): Plant =>
  (document) =>
    Object.assign(node(document, 0, 1), change)

const rentField =
  (change: object): Plant =>
  (document) =>
    Object.assign(node(document, 0, 1)['field']!, change)

const option =
  (list: number, index: number, change: object): Plant =>
  (document) =>
    Object.assign(document['lists']![list]!['options']![index]!, change)

const policy =
  (change: object): Plant =>
  (document) =>
    Object.assign(document['policies']!, change)

const anonymous =
  (question: object): Plant =>
  (document) => {
    Object.assign(document['policies']!, { identity: 'none', retention: 'one-year' })
    asks(document, question)
  }

const moreOptions = (count: number): unknown[] =>
  Array.from({ length: count }, (_, index) => ({ code: `more-${index}`, label: both(`Ville ${index}`) }))

const bank = { sensitivity: 'bank', whyWeAsk: both('Pour vous payer.'), legalBasis: 'Délibération' }

const planted: readonly Planted[] = [
  { rule: 'too-large', plant: (document) => set(document, 'title', both('a'.repeat(5_000_000))) },
  {
    rule: 'too-deep',
    plant: (document) => {
      let deep: unknown = yes
      for (let level = 0; level < 200; level += 1) deep = { op: 'not', of: deep }
      set(page(document, 0, 0), 'visible', deep)
    },
  },
  { rule: 'unsafe-text', plant: (document) => set(document['title']!, 'fr', 'Bon\u0000jour') },
  { rule: 'unknown-format', plant: (document) => set(document, 'format', 2) },
  { rule: 'missing-property', plant: (document) => set(document['title']!, 'fr', undefined) },
  { rule: 'unknown-property', plant: rent({ colour: 'red' }) },
  { rule: 'wrong-shape', plant: rent({ need: 'mandatory' }) },
  { rule: 'unsafe-id', plant: asking({ id: 'Ma question' }) },
  { rule: 'unsafe-id', plant: asking({ id: 'constructor' }) },
  { rule: 'reserved-id', plant: (document) => set(document, 'id', 'publication') },
  { rule: 'unsafe-code', plant: option(1, 1, { code: 'Chez moi' }) },
  { rule: 'duplicate-section', plant: (document) => set(document['sections']![1]!, 'id', 'money') },
  { rule: 'duplicate-step', plant: (document) => set(page(document, 1, 1), 'id', 'children') },
  { rule: 'duplicate-question', plant: asking({ id: 'rent' }) },
  { rule: 'duplicate-content', plant: shows({ id: 'thanks', content: 'information' }) },
  {
    rule: 'duplicate-list',
    plant: (document) => add(document['lists']!, { ...document['lists']![1]!, id: 'lodging' }),
  },
  { rule: 'duplicate-rule', plant: (document) => add(document['rules']!, document['rules']![1]!) },
  { rule: 'duplicate-result', plant: (document) => set(document['results']![1]!, 'id', 'less') },
  { rule: 'duplicate-option', plant: option(1, 1, { code: 'rent' }) },
  { rule: 'shared-id', plant: asking({ id: 'meals' }) },
  { rule: 'unknown-question', plant: works(answer('nobody')) },
  { rule: 'unknown-rule', plant: works({ op: 'rule', rule: 'nothing' }) },
  { rule: 'unknown-rule', plant: (document) => add(document['results']![0]!['shows']!, 'nothing') },
  { rule: 'unknown-group', plant: works({ op: 'count', group: 'parents' }) },
  { rule: 'unknown-list', plant: asking({ field: { type: 'one-choice', list: 'nothing' } }) },
  {
    rule: 'unknown-option',
    plant: (document) => set(page(document, 0, 1)['visible']!['right']!['literal']!, 'value', 'boat'),
  },
  {
    rule: 'unknown-linked-question',
    plant: (document) => {
      add(document['lists']!, {
        id: 'rooms',
        options: [
          { code: 'one', label: both('Une'), under: 'rent' },
          { code: 'two', label: both('Deux'), under: 'rent' },
        ],
      })
      asks(document, { field: { type: 'linked-choice', list: 'rooms', under: 'days' } })
    },
  },
  {
    rule: 'option-without-parent',
    plant: (document) => {
      add(document['lists']!, {
        id: 'rooms',
        options: [
          { code: 'one', label: both('Une'), under: 'rent' },
          { code: 'two', label: both('Deux'), under: 'boat' },
        ],
      })
      asks(document, { field: { type: 'linked-choice', list: 'rooms', under: 'lodging' } })
    },
  },
  {
    rule: 'unknown-reference-list',
    plant: asking({ field: { type: 'reference-list', reference: 'schools' } }),
    given: { references: new Set(['streets']) },
  },
  {
    rule: 'forward-reference',
    plant: (document) => set(page(document, 0, 1), 'visible', { op: 'is-known', of: answer('help') }),
    also: ['unguarded-answer'],
  },
  { rule: 'forward-reference', plant: asking({ visible: { op: 'any', group: 'children' } }) },
  {
    rule: 'self-reference',
    plant: (document) => set(page(document, 0, 2), 'visible', { op: 'is-known', of: answer('help') }),
    also: ['unguarded-answer'],
  },
  {
    rule: 'self-reference',
    plant: (document) =>
      set(page(document, 0, 2), 'visible', { op: 'is-known', of: { op: 'rule', rule: 'points' } }),
    also: ['unguarded-answer'],
  },
  {
    rule: 'same-page-condition',
    plant: (document) => {
      set(page(document, 0, 2), 'title', both('Vos aides'))
      add(page(document, 0, 2)['nodes']!, {
        ...node(document, 0, 0),
        id: 'more',
        visible: { op: 'includes', of: answer('help'), codes: ['rsa'] },
      })
    },
  },
  {
    rule: 'cycle',
    plant: (document) => {
      add(document['rules']!, { id: 'egg', name: both('Œuf'), value: { op: 'rule', rule: 'hen' } })
      add(document['rules']!, { id: 'hen', name: both('Poule'), value: { op: 'rule', rule: 'egg' } })
    },
  },
  {
    rule: 'long-rule-chain',
    plant: (document) => {
      add(document['rules']!, { id: 'more-0', name: both('Encore'), value: isRent })
      for (let index = 1; index < 25; index += 1)
        add(document['rules']!, {
          id: `more-${index}`,
          name: both('Encore'),
          value: { op: 'not', of: { op: 'rule', rule: `more-${index - 1}` } },
        })
      add(document['results']![0]!['shows']!, 'more-24')
    },
  },
  { rule: 'row-scope-leak', plant: works(answer('days')) },
  {
    rule: 'option-named-twice',
    plant: works({ op: 'includes-any', of: answer('help'), codes: ['rsa', 'rsa'] }),
  },
  { rule: 'one-option-wanted', plant: works({ op: 'includes', of: answer('help'), codes: ['rsa', 'apl'] }) },
  {
    rule: 'unseen-answer',
    plant: (document) => {
      asks(document, { agentOnly: true, field: { type: 'agent-note' } })
      works({ op: 'is-known', of: answer('more') })(document)
    },
  },
  { rule: 'wrong-type', plant: works({ op: 'length', of: answer('lodging') }) },
  {
    rule: 'different-types',
    plant: works({ op: 'more', left: { op: 'rule', rule: 'points' }, right: literal('money', 3) }),
  },
  {
    rule: 'not-a-condition',
    plant: (document) => set(page(document, 0, 2), 'visible', answer('lodging')),
    also: ['unguarded-answer'],
  },
  { rule: 'no-operand', plant: works({ op: 'and', of: [] }) },
  { rule: 'bad-number', plant: works({ op: 'round', of: { op: 'rule', rule: 'points' }, to: 0, way: 'up' }) },
  {
    rule: 'bands-out-of-order',
    plant: works({
      op: 'band',
      of: { op: 'rule', rule: 'points' },
      bands: [
        { upTo: literal('number', 5), gives: literal('money', 100) },
        { upTo: literal('number', 3), gives: literal('money', 200) },
      ],
      otherwise: literal('money', 300),
    }),
  },
  {
    rule: 'divided-by-zero',
    plant: works({ op: 'divided-by', left: { op: 'rule', rule: 'points' }, right: literal('number', 0) }),
  },
  {
    rule: 'maybe-divided-by-zero',
    plant: works({ op: 'divided-by', left: literal('money', 100), right: { op: 'rule', rule: 'points' } }),
  },
  {
    rule: 'deep-expression',
    plant: works(Array.from({ length: 60 }).reduce((deep) => ({ op: 'not', of: deep }), isRent)),
    also: [],
  },
  {
    rule: 'bad-pattern',
    plant: asking({
      field: { type: 'formatted-text', pattern: '(?=a)a', example: 'a', problem: both('Un a.') },
    }),
  },
  {
    rule: 'bad-pattern',
    plant: asking({
      field: { type: 'formatted-text', pattern: '(a)\\1', example: 'aa', problem: both('Un a.') },
    }),
  },
  {
    rule: 'bad-pattern',
    plant: (document) =>
      set(child(document, 0), 'valid', [
        { rule: { op: 'matches', of: answer('first-name'), pattern: '(' }, message: both('Non.') },
      ]),
  },
  {
    rule: 'long-pattern',
    plant: asking({
      field: { type: 'formatted-text', pattern: 'a?'.repeat(150), example: 'a', problem: both('Un a.') },
    }),
  },
  {
    rule: 'example-refused',
    plant: asking({
      field: { type: 'formatted-text', pattern: '[0-9]{3}', example: '12', problem: both('Trois chiffres.') },
    }),
  },
  {
    rule: 'scored-without-score',
    plant: works({ op: 'score', questions: ['lodging'] }),
  },
  { rule: 'score-missing', plant: option(0, 1, { score: undefined }) },
  {
    rule: 'constant-condition',
    plant: (document) => set(page(document, 0, 2), 'visible', { op: 'not', of: no }),
    also: ['unguarded-answer'],
  },
  {
    rule: 'impossible-comparison',
    plant: (document) =>
      set(node(document, 0, 1)['valid']![0]!['rule']!['right']!['literal']!, 'value', 600_000),
  },
  {
    rule: 'unreachable-section',
    plant: (document) => set(document['sections']![1]!, 'visible', no),
    also: ['unguarded-answer'],
  },
  {
    rule: 'unreachable-page',
    plant: (document) => {
      set(page(document, 0, 2), 'visible', { op: 'and', of: [isRent, isOwn] })
    },
    also: ['unguarded-answer'],
  },
  {
    rule: 'unreachable-question',
    plant: (document) => set(node(document, 0, 2), 'visible', { op: 'and', of: [isRent, isOwn] }),
    also: ['unguarded-answer'],
  },
  {
    rule: 'nothing-asked',
    plant: (document) =>
      Object.assign(document, {
        sections: [],
        lists: [],
        rules: [],
        results: [{ id: 'end', title: both('Fin') }],
      }),
  },
  {
    rule: 'no-way-to-the-end',
    plant: (document) => set(node(document, 0, 0), 'valid', [{ rule: no, message: both('Non.') }]),
    also: ['constant-condition'],
  },
  {
    rule: 'unguarded-answer',
    plant: works({ op: 'times', left: answer('rent'), right: literal('number', 2) }),
  },
  {
    rule: 'contradictory-bounds',
    plant: (document) => {
      rentField({ least: 900, most: 100 })(document)
      rent({ valid: [] })(document)
    },
  },
  {
    rule: 'contradictory-bounds',
    plant: asking({ field: { type: 'scale', from: 5, to: 1, low: both('Peu'), high: both('Fort') } }),
  },
  {
    rule: 'contradictory-days',
    plant: asking({
      field: { type: 'date', earliest: { daysFromToday: 30 }, latest: { daysFromToday: -30 } },
    }),
  },
  { rule: 'bound-in-cents', plant: rentField({ least: 0.5 }) },
  { rule: 'bound-not-whole', plant: asking({ field: { type: 'whole-number', least: 0.5 } }) },
  { rule: 'text-length', plant: asking({ field: { type: 'short-text', most: 90_000 } }) },
  {
    rule: 'wide-scale',
    plant: asking({ field: { type: 'scale', from: 1, to: 20, low: both('Peu'), high: both('Fort') } }),
  },
  {
    rule: 'empty-list',
    plant: (document) => {
      add(document['lists']!, { id: 'more', options: [] })
      asks(document, { field: { type: 'one-choice', list: 'more' } })
    },
  },
  {
    rule: 'one-option',
    plant: (document) => {
      add(document['lists']!, { id: 'more', options: moreOptions(1) })
      asks(document, { field: { type: 'one-choice', list: 'more' } })
    },
  },
  {
    rule: 'unused-list',
    plant: (document) => add(document['lists']!, { id: 'more', options: moreOptions(2) }),
  },
  {
    rule: 'many-options',
    plant: (document) => {
      add(document['lists']!, { id: 'more', options: moreOptions(40) })
      asks(document, { field: { type: 'one-choice', list: 'more' } })
    },
  },
  { rule: 'same-label', plant: option(1, 1, { label: both('JE LOUE') }) },
  { rule: 'exclusive-for-nothing', plant: option(1, 1, { exclusive: true }) },
  {
    rule: 'all-exclusive',
    plant: (document) => {
      option(0, 0, { exclusive: true })(document)
      option(0, 1, { exclusive: true })(document)
    },
  },
  {
    rule: 'exclusive-first',
    plant: (document) => {
      option(0, 0, { exclusive: true })(document)
      option(0, 2, { exclusive: false })(document)
    },
  },
  {
    rule: 'large-grid',
    plant: (document) => {
      add(document['lists']!, { id: 'more', options: moreOptions(25) })
      asks(document, { field: { type: 'grid', lines: 'more', list: 'help' } })
    },
  },
  {
    rule: 'reserved-option',
    plant: (document) => {
      option(1, 1, { code: 'other' })(document)
      set(node(document, 0, 0)['field']!, 'other', true)
    },
  },
  { rule: 'group-bounds', plant: (document) => set(group(document), 'least', 20) },
  { rule: 'too-many-rows', plant: (document) => set(group(document), 'most', 500) },
  {
    rule: 'empty-group',
    plant: (document) =>
      add(document['sections']![0]!['steps']!, {
        ...group(document),
        id: 'more',
        pages: [],
        rowTitle: both('Ligne'),
      }),
  },
  { rule: 'rows-without-name', plant: (document) => set(group(document), 'rowTitle', both('Un enfant')) },
  {
    rule: 'empty-section',
    plant: (document) => add(document['sections']!, { id: 'more', title: both('Vide'), steps: [] }),
  },
  { rule: 'empty-page', plant: (document) => set(page(document, 1, 1), 'nodes', []) },
  {
    rule: 'crowded-page',
    plant: (document) => {
      set(page(document, 0, 2), 'title', both('Vos aides'))
      for (let index = 0; index < 8; index += 1)
        add(page(document, 0, 2)['nodes']!, { ...node(document, 0, 0), id: `more-${index}` })
    },
  },
  {
    rule: 'page-without-title',
    plant: (document) => add(page(document, 0, 2)['nodes']!, { ...node(document, 0, 0), id: 'more' }),
  },
  { rule: 'text-page-without-title', plant: (document) => set(page(document, 1, 1), 'title', undefined) },
  {
    rule: 'one-task',
    plant: (document) => {
      add(document['sections']![0]!['steps']!, page(document, 1, 0))
      add(document['sections']![0]!['steps']!, page(document, 1, 1))
      set(document, 'sections', [document['sections']![0]!])
    },
  },
  { rule: 'note-shown', plant: asking({ field: { type: 'agent-note' } }) },
  { rule: 'source-missing', plant: shows({ content: 'picture', title: both('Un enfant mange') }) },
  { rule: 'alternative-missing', plant: shows({ content: 'picture', source: 'enfant.png' }) },
  { rule: 'fold-without-title', plant: shows({ content: 'folded' }) },
  { rule: 'computed-without-rule', plant: shows({ content: 'computed' }) },
  {
    rule: 'foreign-source',
    plant: shows({ content: 'video', title: both('Un film'), source: 'https://ailleurs.test/film' }),
  },
  {
    rule: 'no-result',
    plant: (document) => {
      set(document, 'results', [])
    },
    also: ['unused-rule'],
  },
  { rule: 'result-without-fallback', plant: (document) => set(document['results']![1]!, 'when', isRent) },
  {
    rule: 'result-never-shown',
    plant: (document) => add(document['results']!, { ...document['results']![1]!, id: 'more' }),
  },
  {
    rule: 'unused-rule',
    plant: (document) => add(document['rules']!, { id: 'more', name: both('Encore'), value: isRent }),
  },
  { rule: 'basis-without-article', plant: policy({ legalBasis: { ground: 'legal-obligation' } }) },
  { rule: 'draft-days', plant: policy({ draftDays: 4_000 }) },
  {
    rule: 'agent-form-of-nobody',
    plant: (document) => {
      set(document, 'kind', 'agent-form')
      policy({ identity: 'none', retention: 'one-year' })(document)
    },
  },
  { rule: 'why-missing', plant: rent({ whyWeAsk: undefined }) },
  { rule: 'why-missing', plant: asking({ field: { type: 'phone' } }) },
  { rule: 'legal-basis-missing', plant: asking({ ...bank, legalBasis: undefined, field: { type: 'iban' } }) },
  {
    rule: 'sensitivity-too-low',
    plant: asking({ field: { type: 'iban' }, whyWeAsk: both('Pour vous payer.') }),
  },
  {
    rule: 'forbidden-national-number',
    plant: asking({ ...bank, sensitivity: 'national-number', field: { type: 'national-number' } }),
  },
  {
    rule: 'forbidden-national-number',
    plant: (document) => {
      policy({ identity: 'code' })(document)
      asks(document, {
        ...bank,
        sensitivity: 'national-number',
        legalBasis: 'Décret 2019-341',
        field: { type: 'national-number' },
      })
    },
  },
  {
    rule: 'hidden-national-number',
    plant: asking({ label: both('Votre numéro de sécurité sociale'), field: { type: 'short-text' } }),
  },
  {
    rule: 'asks-a-secret',
    plant: asking({ label: both('Votre mot de passe'), field: { type: 'short-text' } }),
  },
  {
    rule: 'kept-too-long',
    plant: (document) => {
      policy({ retention: 'three-months' })(document)
      rent({ retention: 'one-year' })(document)
    },
  },
  {
    rule: 'forced-consent',
    plant: asking({ need: 'blocking', field: { type: 'consent', purpose: both('Vous écrire.') } }),
  },
  { rule: 'agent-only-blocking', plant: asking({ need: 'blocking', agentOnly: true }) },
  { rule: 'hidden-blocking', plant: asking({ need: 'blocking', field: { type: 'hidden', of: 'text' } }) },
  { rule: 'no-way-out', plant: rent({ need: 'blocking', mayTellAgent: false }) },
  { rule: 'anonymous-kept-too-long', plant: policy({ identity: 'none' }) },
  {
    rule: 'names-somebody',
    plant: anonymous({ field: { type: 'phone' }, whyWeAsk: both('Pour vous appeler.') }),
  },
  { rule: 'bank-of-nobody', plant: anonymous({ bank: 'children' }) },
  { rule: 'open-text-of-nobody', plant: anonymous({ field: { type: 'long-text' } }) },
  { rule: 'french-missing', plant: (document) => set(document, 'languages', ['fr-simple']) },
  { rule: 'duplicate-language', plant: (document) => set(document, 'languages', ['fr', 'fr-simple', 'fr']) },
  { rule: 'missing-translation', plant: asking({ label: { fr: 'Encore' } }) },
  { rule: 'empty-text', plant: asking({ label: { fr: 'Encore', 'fr-simple': ' ' } }) },
  {
    rule: 'undeclared-language',
    plant: asking({ label: { fr: 'Encore', 'fr-simple': 'Encore', en: 'More' } }),
  },
  { rule: 'message-syntax', plant: asking({ label: both('Encore {') }) },
  { rule: 'message-syntax', plant: asking({ label: both('{lodging, plural, one {un}}') }) },
  {
    rule: 'markup-in-text',
    plant: asking({ label: { fr: 'Encore <b>une</b> question', 'fr-simple': 'Encore' } }),
  },
  { rule: 'unknown-argument', plant: asking({ label: both('Encore, {nobody}') }) },
  { rule: 'unknown-argument', plant: (document) => set(node(document, 0, 0), 'label', both('Avec {help}')) },
  {
    rule: 'other-arguments',
    plant: (document) =>
      set(child(document, 1)['label']!, 'fr-simple', 'Combien de jours ?'.replace(' ?', '\u00a0?')),
  },
  {
    rule: 'plural-incomplete',
    plant: (document) => set(document['results']![1]!, 'body', both('{meals, plural, other {# repas}}')),
  },
  {
    rule: 'long-label',
    plant: asking({ label: both(`${long}et combien ?`.replace(' ?', '\u00a0?')) }),
    also: ['simple-too-long'],
  },
  { rule: 'long-hint', plant: asking({ hint: both('Dites tout. '.repeat(20)) }) },
  { rule: 'long-sentence', plant: asking({ whyWeAsk: { fr: `${long}et ${long}.`, 'fr-simple': 'Oui.' } }) },
  { rule: 'shouting', plant: asking({ label: both('ATTENTION') }) },
  { rule: 'typography', plant: asking({ label: both("L'école") }) },
  {
    rule: 'unreadable',
    plant: (document) =>
      set(document, 'purpose', {
        fr: 'Instruction réglementaire contradictoire préalable. '.repeat(30),
        'fr-simple': 'Oui.',
      }),
  },
  {
    rule: 'hard-to-read',
    plant: (document) =>
      set(document, 'purpose', {
        fr: 'Nous étudierons attentivement votre demande avec la commission. '.repeat(8),
        'fr-simple': 'Oui.',
      }),
  },
  {
    rule: 'hard-page',
    plant: (document) => {
      set(document, 'purpose', { fr: 'On va voir ce que vous payez. '.repeat(150), 'fr-simple': 'Oui.' })
      asks(document, {
        whyWeAsk: {
          fr: 'Réglementation administrative territoriale particulièrement contradictoire. '.repeat(8),
          'fr-simple': 'Oui.',
        },
      })
    },
  },
  {
    rule: 'long-sentences',
    plant: (document) =>
      set(document, 'purpose', {
        fr: 'Nous voyons si vous avez le droit de payer la moitié du prix du pain et du lait pour chacun de vos grands enfants. '.repeat(
          60,
        ),
        'fr-simple': 'Oui.',
      }),
  },
  {
    rule: 'simple-too-long',
    plant: asking({
      label: {
        fr: 'Encore',
        'fr-simple': 'Dites si vous avez un jour mangé avec nous et avec eux le soir ou le midi',
      },
    }),
  },
  {
    rule: 'simple-long',
    plant: asking({
      label: { fr: 'Encore', 'fr-simple': 'Dites si vous avez un jour mangé avec nous et avec eux le soir' },
    }),
  },
  { rule: 'simple-signs', plant: asking({ label: { fr: 'Encore', 'fr-simple': 'Encore (un peu)' } }) },
  { rule: 'simple-date', plant: asking({ label: { fr: 'Encore', 'fr-simple': 'Le 03/03/2026' } }) },
  { rule: 'simple-abbreviation', plant: asking({ label: { fr: 'Encore', 'fr-simple': 'Pain, eau, etc.' } }) },
  {
    rule: 'simple-hard',
    plant: (document) =>
      set(document, 'purpose', {
        fr: 'Oui.',
        'fr-simple': 'Commission municipale extraordinaire. '.repeat(12),
      }),
  },
  {
    rule: 'unknown-recording',
    plant: asking({ audio: 'nothing' }),
    given: { recordings: new Set(['rent']) },
  },
  {
    rule: 'unknown-pictogram',
    plant: option(1, 1, { pictogram: 'nothing' }),
    given: { pictograms: new Set(['house']) },
  },
  {
    rule: 'recording-missing',
    plant: (document) => set(document, 'kind', 'assessment'),
  },
  {
    rule: 'many-questions',
    plant: (document) => {
      for (let index = 0; index < 160; index += 1)
        add(document['sections']![0]!['steps']!, {
          step: 'page',
          id: `more-page-${index}`,
          nodes: [{ ...node(document, 0, 0), id: `more-${index}`, label: both('Oui') }],
        })
    },
  },
  {
    rule: 'long-form',
    plant: (document) => {
      for (let index = 0; index < 40; index += 1)
        add(document['sections']![0]!['steps']!, {
          step: 'page',
          id: `more-page-${index}`,
          nodes: [
            {
              ...node(document, 0, 0),
              id: `more-${index}`,
              label: both('Oui'),
              field: { type: 'long-text' },
            },
          ],
        })
    },
  },
]

test('the definition in which faults are planted has none', () => {
  const { errors, warnings, definition } = checkDefinition(aDefinition())
  expect({ errors, warnings }).toEqual({ errors: [], warnings: [] })
  expect(definition).toEqual(aDefinition())
})

test.each(planted.map((one, index) => [one.rule, index] as const))(
  '%s is found where it is planted (%i)',
  (rule, index) => {
    const { plant, given, also = [] } = planted[index]!
    const document = aDefinition() as unknown as Loose
    plant(document)
    const checked = checkDefinition(JSON.parse(JSON.stringify(document)), given)
    const broken = [...checked.errors, ...checked.warnings].map((remark) => remark.rule)
    expect(new Set(broken), JSON.stringify(checked.errors.slice(0, 3))).toEqual(new Set([rule, ...also]))
    const isError = ruleList[rule] === 'error'
    expect(checked[isError ? 'errors' : 'warnings'].map((remark) => remark.rule)).toContain(rule)
    expect(checked.definition === undefined).toBe(checked.errors.length > 0)
  },
)

test('every rule has a fault planted', () => {
  const tried = new Set(planted.map(({ rule }) => rule))
  expect(Object.keys(ruleList).filter((rule) => !tried.has(rule as RuleName))).toEqual([])
})
