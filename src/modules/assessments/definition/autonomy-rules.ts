import type { Expression, Rule } from '#modules/forms/index.ts'
import type { Item, Skill } from '../items/item.ts'
import { skillNames } from '../items/skill-names.ts'

/** The five items of a skill, in the order they are asked. */
export interface SkillItems {
  readonly middle: Item
  readonly easy: readonly [Item, Item]
  readonly hard: readonly [Item, Item]
}

/** The items of a skill in the order they are asked. */
export function inOrder({ middle, easy, hard }: SkillItems): readonly Item[] {
  return [middle, ...easy, ...hard]
}

/**
 * When an item is worth asking. Who does the middle one alone surely knows the easier ones; who cannot do it
 * surely not the harder ones. The middle item is always asked.
 */
export function askedWhen(item: Item, { middle, easy, hard }: SkillItems): Expression | undefined {
  if (item === easy[0]) return not(mastered(middle))
  if (item === easy[1]) return not(or(mastered(middle), mastered(easy[0])))
  if (item === hard[0]) return not(beyond(middle))
  if (item === hard[1]) return not(or(beyond(middle), beyond(hard[0])))
  return undefined
}

/** Points of a skill, out of ten: an item that was not worth asking counts as what made it so. */
export function pointsRule(skill: Skill, { middle, easy, hard }: SkillItems): Rule {
  return {
    id: `points-${skill}`,
    name: skillNames[skill],
    value: {
      op: 'plus',
      of: [
        score(middle),
        unless(mastered(middle), 2, easy[0]),
        unless(or(mastered(middle), mastered(easy[0])), 2, easy[1]),
        unless(beyond(middle), 0, hard[0]),
        unless(or(beyond(middle), beyond(hard[0])), 0, hard[1]),
      ],
    },
  }
}

/** The national level of a skill: with guidance up to 4 points, autonomous from 9. */
export function levelRule(skill: Skill): Rule {
  return {
    id: `level-${skill}`,
    name: skillNames[skill],
    value: {
      op: 'band',
      of: { op: 'rule', rule: `points-${skill}` },
      bands: [
        { upTo: number(4), gives: choice('entierement_accompagne') },
        { upTo: number(8), gives: choice('partiellement_autonome') },
      ],
      otherwise: choice('autonome'),
    },
  }
}

function unless(known: Expression, points: number, item: Item): Expression {
  return { op: 'if', when: known, gives: number(points), otherwise: score(item) }
}

function mastered(item: Item): Expression {
  return isOneOf(item, item.situation?.filter(({ right }) => right).map(({ code }) => code) ?? ['alone'])
}

function beyond(item: Item): Expression {
  return isOneOf(
    item,
    item.situation
      ? [...item.situation.filter(({ right }) => !right).map(({ code }) => code), 'not-sure']
      : ['no'],
  )
}

function isOneOf(item: Item, codes: readonly string[]): Expression {
  return { op: 'is-one-of', of: { op: 'answer', question: item.id }, codes }
}

function not(of: Expression): Expression {
  return { op: 'not', of }
}

function or(...of: readonly Expression[]): Expression {
  return { op: 'or', of }
}

function score(item: Item): Expression {
  return { op: 'score', questions: [item.id] }
}

function number(value: number): Expression {
  return { op: 'literal', literal: { type: 'number', value } }
}

function choice(value: string): Expression {
  return { op: 'literal', literal: { type: 'choice', value } }
}
