import { fold } from '#kernel/plain-text.ts'
import type { Definition } from '../definition/definition.ts'
import { retentionClasses, type RetentionClass } from '../definition/retention-class.ts'
import type { FieldType, Question, Sensitivity } from '../definition/question.ts'
import { type Family, type Fault, told } from './fault.ts'
import type { PlacedQuestion } from './outline.ts'

/** What the law lets a form ask, and what it must say when it does. */
export const law: Family = ({ definition, questions }) => [
  ...ofPolicies(definition),
  ...questions.flatMap((placed) => [
    ...reasons(placed),
    ...nationalNumber(definition, placed),
    ...secrets(placed),
    ...retention(definition, placed),
    ...freedom(placed),
  ]),
]

const shortestDraft = 1
const longestDraft = 365

function ofPolicies({ policies, kind }: Definition): readonly Fault[] {
  const { legalBasis, draftDays } = policies
  const needsReference = legalBasis.ground === 'legal-obligation' || legalBasis.ground === 'public-task'
  return [
    ...(needsReference && (legalBasis.reference ?? '').trim() === ''
      ? [{ rule: 'basis-without-article', path: '/policies/legalBasis' } as const]
      : []),
    ...(draftDays < shortestDraft || draftDays > longestDraft
      ? [
          {
            rule: 'draft-days',
            path: '/policies/draftDays',
            values: { days: draftDays, limit: longestDraft },
          } as const,
        ]
      : []),
    // An agent's form is about somebody: nobody fills it for nobody.
    ...(kind === 'agent-form' && policies.identity === 'none'
      ? [{ rule: 'agent-form-of-nobody', path: '/policies/identity' } as const]
      : []),
  ]
}

const beyondSocial = new Set<Sensitivity>(['national-number', 'health', 'bank'])

const leastSensitivity: Readonly<Partial<Record<FieldType, Sensitivity>>> = {
  'national-number': 'national-number',
  iban: 'bank',
  resource: 'social',
  expense: 'social',
  debt: 'social',
  'family-quotient': 'social',
  'tax-notice': 'social',
  'caf-number': 'social',
}

function reasons({ question, path }: PlacedQuestion): readonly Fault[] {
  const { sensitivity, field, whyWeAsk, legalBasis = '', id } = question
  const isPersonal = sensitivity !== 'ordinary' || personal.has(field.type)
  const needsBasis = beyondSocial.has(sensitivity)
  const least = leastSensitivity[field.type] ?? 'ordinary'
  const values = { id }
  return told(
    [isPersonal && !whyWeAsk && field.type !== 'hidden', { rule: 'why-missing', path, values }],
    [needsBasis && legalBasis.trim() === '', { rule: 'legal-basis-missing', path, values }],
    [
      isTooLow(sensitivity, least),
      { rule: 'sensitivity-too-low', path: `${path}/sensitivity`, values: { id, least } },
    ],
  )
}

// Beyond social, each class has a protection of its own: another class, however high, is not it.
function isTooLow(declared: Sensitivity, least: Sensitivity): boolean {
  return least === 'ordinary' || least === 'social'
    ? least !== 'ordinary' && declared === 'ordinary'
    : declared !== least
}

const personal = new Set<FieldType>([
  'birth-date',
  'birthplace',
  'nationality',
  'address',
  'phone',
  'email',
  'handwritten-signature',
  'identity-document',
  'map-point',
])

// Décret 2019-341: the number may be asked by the bodies and for the purposes it lists, and by nobody else.
function nationalNumber(
  { kind, policies }: Definition,
  { question, path }: PlacedQuestion,
): readonly Fault[] {
  const { field, legalBasis = '', id } = question
  if (field.type !== 'national-number') return []
  const mayBeAsked = (kind === 'procedure' || kind === 'agent-form') && policies.identity === 'person'
  return mayBeAsked && legalBasis.includes('2019-341')
    ? []
    : [{ rule: 'forbidden-national-number', path: `${path}/field`, values: { id } }]
}

const textFields = new Set<FieldType>(['short-text', 'long-text', 'formatted-text', 'whole-number'])
const numberWords = ['securite sociale', 'numero de secu', 'nir', 'numero insee']
const secretWords = [
  'mot de passe',
  'code secret',
  'code confidentiel',
  'carte bancaire',
  'identifiants de connexion',
]

// A name of a field is easily gone round: what the label says is looked at too.
function secrets({ question, path }: PlacedQuestion): readonly Fault[] {
  if (!textFields.has(question.field.type)) return []
  const said = ` ${fold(`${question.label.fr} ${question.hint?.fr ?? ''}`).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
  const asks = (words: readonly string[]): string | undefined =>
    words.find((word) => said.includes(` ${word} `))
  const number = asks(numberWords)
  const secret = asks(secretWords)
  const { id } = question
  return [
    ...(number === undefined
      ? []
      : [{ rule: 'hidden-national-number', path: `${path}/label`, values: { id, words: number } } as const]),
    ...(secret === undefined
      ? []
      : [{ rule: 'asks-a-secret', path: `${path}/label`, values: { id, words: secret } } as const]),
  ]
}

function retention({ policies }: Definition, { question, path }: PlacedQuestion): readonly Fault[] {
  const kept = question.retention
  return kept !== undefined && rank(kept) > rank(policies.retention)
    ? [{ rule: 'kept-too-long', path: `${path}/retention`, values: { id: question.id } }]
    : []
}

function rank(retentionClass: RetentionClass): number {
  return retentionClasses.indexOf(retentionClass)
}

function freedom({ question, path }: PlacedQuestion): readonly Fault[] {
  const { field, need, id } = question
  const mayBlock =
    typeof need === 'string' ? need === 'blocking' : [need.gives, need.otherwise].includes('blocking')
  if (!mayBlock) return []
  if (field.type === 'consent') return [{ rule: 'forced-consent', path: `${path}/need`, values: { id } }]
  if (question.agentOnly) return [{ rule: 'agent-only-blocking', path: `${path}/need`, values: { id } }]
  if (field.type === 'hidden') return [{ rule: 'hidden-blocking', path: `${path}/need`, values: { id } }]
  return hasNoWayOut(question) ? [{ rule: 'no-way-out', path: `${path}/need`, values: { id } }] : []
}

function hasNoWayOut({ sensitivity, mayNotKnow, mayTellAgent }: Question): boolean {
  return sensitivity !== 'ordinary' && !mayNotKnow && !mayTellAgent
}
