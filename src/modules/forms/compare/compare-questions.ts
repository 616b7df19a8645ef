import type { Need, Question, ValidRule } from '../definition/question.ts'
import type { Change } from './change.ts'
import { compareFields } from './compare-fields.ts'
import { conditionsDiffer } from './compare-steps.ts'
import { noted } from './noted.ts'
import { type At, type Pair, pairsOf, type Placed } from './placed.ts'
import { same, sameIn } from './same.ts'

/** Questions, by their ids: what an answer that was given still means. */
export function compareQuestions(before: Placed, after: Placed): readonly Change[] {
  return pairsOf(before.questions, after.questions).flatMap(compareQuestion)
}

function compareQuestion({ id, before, after }: Pair<Question>): readonly Change[] {
  if (!after) return noted(true, 'question-removed', { path: before?.path ?? '', id })
  if (!before) {
    const kind = mayBeNeeded(after.thing) ? 'needed-question-added' : 'question-added'
    return noted(true, kind, { path: after.path, id })
  }
  const at = { path: after.path, id }
  return [
    ...moves(before, after),
    ...noted(
      !sameIn(before.thing, after.thing, ['label', 'hint', 'whyWeAsk', 'audio', 'pictogram']),
      'question-texts',
      at,
    ),
    ...noted(!same(before.thing.visible, after.thing.visible), 'question-condition', at),
    ...needs(before.thing, after.thing, at),
    ...validity(before.thing.valid ?? [], after.thing.valid ?? [], at),
    ...protection(before.thing, after.thing, at),
    ...compareFields(before.thing.field, after.thing.field, { path: `${after.path}/field`, id }),
  ]
}

/** Whether a question that nobody was asked may now keep a draft from its end, or be listed as missing. */
export function mayBeNeeded({ need, field, agentOnly }: Question): boolean {
  if (agentOnly || field.type === 'hidden' || field.type === 'agent-note') return false
  return heaviest(need) > 0
}

type Where = { readonly path: string; readonly id: string }

// An answer of a row has no place outside it, and the other way round.
function moves(before: At<Question>, after: At<Question>): readonly Change[] {
  const at = { path: after.path, id: after.thing.id }
  if (before.group !== after.group) return noted(true, 'question-in-other-rows', at)
  const kind = conditionsDiffer(before, after) ? 'question-condition' : 'question-moved'
  return noted(before.page !== after.page, kind, at)
}

const weights: Readonly<Record<Need, number>> = { optional: 0, expected: 1, blocking: 2 }

function heaviest(need: Question['need']): number {
  return typeof need === 'string' ? weights[need] : Math.max(weights[need.gives], weights[need.otherwise])
}

function needs(before: Question, after: Question, at: Where): readonly Change[] {
  if (same(before.need, after.need)) return []
  const isPlain = typeof before.need === 'string' && typeof after.need === 'string'
  const isLighter = isPlain ? heaviest(after.need) < heaviest(before.need) : heaviest(after.need) === 0
  return noted(true, isLighter ? 'need-lighter' : 'need-stronger', at)
}

function validity(before: readonly ValidRule[], after: readonly ValidRule[], at: Where): readonly Change[] {
  const had = before.map(({ rule }) => rule)
  const has = after.map(({ rule }) => rule)
  const isTighter = has.some((rule) => !had.some((earlier) => same(earlier, rule)))
  const isLooser = had.some((rule) => !has.some((later) => same(later, rule)))
  return [
    ...noted(isTighter, 'rule-tightened', at),
    ...noted(isLooser && !isTighter, 'rule-relaxed', at),
    ...noted(!isTighter && !isLooser && !same(before, after), 'question-texts', at),
  ]
}

function protection(before: Question, after: Question, at: Where): readonly Change[] {
  const waysOut = (one: Question): number =>
    Number(one.mayNotKnow ?? false) + Number(one.mayTellAgent ?? false)
  const isAlike = sameIn(before, after, ['mayNotKnow', 'mayTellAgent'])
  const isFewer =
    waysOut(after) < waysOut(before) || (waysOut(after) === waysOut(before) && waysOut(after) === 1)
  return [
    ...noted(!sameIn(before, after, ['sensitivity', 'retention', 'legalBasis']), 'protection', at),
    ...noted(before.bank !== after.bank, 'bank-changed', at),
    ...noted(!isAlike && isFewer, 'way-out-removed', at),
    ...noted(!isAlike && !isFewer, 'way-out-added', at),
    ...noted(!same(before.agentOnly, after.agentOnly), 'for-agents', at),
  ]
}
