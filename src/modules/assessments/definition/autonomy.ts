import type { Definition, OptionList, Page, Section } from '#modules/forms/index.ts'
import { allItems } from '../items/all-items.ts'
import { type Item, type Skill, skills } from '../items/item.ts'
import { skillNames, skillPictograms } from '../items/skill-names.ts'
import { askedWhen, inOrder, levelRule, pointsRule, type SkillItems } from './autonomy-rules.ts'
import { canDo, notSure, purpose, resultTitle, title, whyWeAsk } from './autonomy-words.ts'

/** The assessment of digital autonomy: nine skills, five items each, of which about three are asked. */
export const autonomy: Definition = {
  format: 1,
  id: 'autonomie-numerique',
  kind: 'assessment',
  languages: ['fr', 'fr-simple', 'en', 'ar'],
  title,
  purpose,
  policies: {
    identity: 'code',
    legalBasis: { ground: 'public-task', reference: 'Code de l’action sociale et des familles, art. L123-5' },
    retention: 'two-years-after-last-contact',
    draftDays: 90,
    order: 'straight',
    checkAnswers: false,
  },
  lists: [canDo, ...allItems.flatMap(listOf)],
  sections: skills.map(sectionOf),
  rules: skills.flatMap((skill) => [pointsRule(skill, itemsOf(skill)), levelRule(skill)]),
  results: [{ id: 'levels', title: resultTitle, shows: skills.map((skill) => `level-${skill}`) }],
}

/** The five items of a skill, by their place. */
export function itemsOf(skill: Skill): SkillItems {
  const [middle, easy, easier, hard, harder] = allItems.filter((item) => item.skill === skill)
  if (!middle || !easy || !easier || !hard || !harder) throw new Error(`five items are asked of ${skill}`)
  return { middle, easy: [easy, easier], hard: [hard, harder] }
}

function sectionOf(skill: Skill): Section {
  const items = itemsOf(skill)
  return { id: skill, title: skillNames[skill], steps: inOrder(items).map((item) => pageOf(item, items)) }
}

function pageOf(item: Item, items: SkillItems): Page {
  const visible = askedWhen(item, items)
  return {
    step: 'page',
    id: `page-${item.id}`,
    ...(visible && { visible }),
    nodes: [
      {
        node: 'question',
        id: item.id,
        label: item.label,
        whyWeAsk,
        audio: item.id,
        pictogram: skillPictograms[item.skill],
        need: 'blocking',
        sensitivity: 'ordinary',
        field: { type: 'one-choice', list: item.situation ? item.id : canDo.id },
      },
    ],
  }
}

function listOf({ id, situation }: Item): readonly OptionList[] {
  if (!situation) return []
  const options = situation.map(({ code, label, right }) => ({ code, label, score: right ? 2 : 0 }))
  return [{ id, options: [...options, notSure] }]
}
