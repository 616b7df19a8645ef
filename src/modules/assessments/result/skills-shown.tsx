import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Details } from '#platform/ui/details.tsx'
import { Pictogram, type PictogramName, pictogramNames } from '#platform/ui/pictogram.tsx'
import type { Skill } from '../items/item.ts'
import { skillNames, skillPictograms } from '../items/skill-names.ts'
import { sayToResident } from '../say.ts'
import { LevelBar } from './level-bar.tsx'
import { levelNames } from './level-names.ts'
import type { Level } from './level.ts'
import type { SparedInWords } from './why-spared.ts'

/** A skill as a person is shown it. */
export interface ShownSkill {
  readonly skill: Skill
  readonly level: Level | undefined
  readonly spared: readonly SparedInWords[]
}

interface SkillsShownProps {
  readonly skills: readonly ShownSkill[]
  readonly language: Language
}

/** Where she is, skill by skill: a pictogram, a bar, and the level in words; what was not asked stands folded under. */
export function SkillsShown({ skills, language }: SkillsShownProps): VNode {
  return (
    <ul class="skills">
      {skills.map((shown) => (
        <li key={shown.skill} class="skills__one">
          <Pictogram name={pictogramOf(shown.skill)} />
          <div class="skills__words">
            <h2>{skillNames[shown.skill][language]}</h2>
            <p class="skills__level">
              <LevelBar level={shown.level} language={language} />{' '}
              <strong>{levelInWords(shown.level, language)}</strong>
            </p>
            {shown.spared.length === 0 ? null : <WhyFewer spared={shown.spared} language={language} />}
          </div>
        </li>
      ))}
    </ul>
  )
}

function levelInWords(level: Level | undefined, language: Language): string {
  return level === undefined ? sayToResident(language)('unknown') : levelNames[level][language]
}

function pictogramOf(skill: Skill): PictogramName {
  return pictogramNames.find((name) => name === skillPictograms[skill]) ?? 'info'
}

interface WhyFewerProps {
  readonly spared: readonly SparedInWords[]
  readonly language: Language
}

function WhyFewer({ spared, language }: WhyFewerProps): VNode {
  const say = sayToResident(language)
  return (
    <Details summary={say('whyFewer')}>
      {spared.map(({ because, questions, why }) => (
        <div key={because}>
          <p>{say(`spared-${because}`)}</p>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          {why.map((sentence) => (
            <p key={sentence} class="hint">
              {sentence}
            </p>
          ))}
        </div>
      ))}
    </Details>
  )
}
