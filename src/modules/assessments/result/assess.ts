import { evaluate, inputsOf, type Sitting, type SittingInputs } from '#modules/forms/index.ts'
import { askedWhen, inOrder, type SkillItems } from '../definition/autonomy-rules.ts'
import { itemsOf } from '../definition/autonomy.ts'
import { type Item, type Skill, skills } from '../items/item.ts'
import { isLevel, type Level } from './level.ts'
import type { SkillResult, Spared } from './skill-result.ts'

/** Where she is, skill by skill, from the answers given so far. */
export function assess(sitting: Sitting): readonly SkillResult[] {
  const inputs = inputsOf(sitting)
  return skills.map((skill) => resultOf(inputs, skill))
}

function resultOf(inputs: SittingInputs, skill: Skill): SkillResult {
  const items = itemsOf(skill)
  const all = inOrder(items)
  const spared = all.flatMap((item) => sparedOf(inputs, item, items) ?? [])
  const isSpared = (item: Item): boolean => spared.some((one) => one.item === item.id)
  const asked = all.filter((item) => !isSpared(item) && inputs.answer(item.id).kind === 'known')
  return { skill, level: levelOf(inputs, skill), asked: asked.map(({ id }) => id), spared }
}

function sparedOf(inputs: SittingInputs, item: Item, items: SkillItems): Spared | undefined {
  const when = askedWhen(item, items)
  const outcome = when && evaluate(when, inputs)
  if (outcome?.kind !== 'known' || outcome.value.type !== 'boolean' || outcome.value.value) return undefined
  return { item: item.id, because: item.difficulty === 'easy' ? 'surely-known' : 'surely-beyond' }
}

function levelOf(inputs: SittingInputs, skill: Skill): Level | undefined {
  const outcome = evaluate({ op: 'rule', rule: `level-${skill}` }, inputs)
  if (outcome.kind !== 'known' || outcome.value.type !== 'choice') return undefined
  return isLevel(outcome.value.value) ? outcome.value.value : undefined
}
