import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import type { LearningStep } from '../learning/learning-step.ts'
import { sayDayOf, sayToResident } from '../say.ts'
import { type ShownSkill, SkillsShown } from './skills-shown.tsx'

export interface ResultContentProps {
  readonly language: Language
  readonly takenAt: Date
  readonly skills: readonly ShownSkill[]
  readonly proposals: readonly LearningStep[]
  /** It is in nobody’s file yet: how she may keep it. */
  readonly isNobodys: boolean
}

/** What she takes away: where she is in each skill, why some questions were left out, and what to learn next. */
export function ResultContent({
  language,
  takenAt,
  skills,
  proposals,
  isNobodys,
}: ResultContentProps): VNode {
  const say = sayToResident(language)
  return (
    <>
      <h1>{say('title')}</h1>
      <p>
        {say('intro')} {say('shown', { day: sayDayOf(takenAt, language) })}
      </p>
      <SkillsShown skills={skills} language={language} />
      <Proposals proposals={proposals} language={language} />
      {isNobodys ? (
        <Notice>
          <p>{say('keepText')}</p>
        </Notice>
      ) : null}
      <PrintButton>{say('print')}</PrintButton>
    </>
  )
}

interface ProposalsProps {
  readonly proposals: readonly LearningStep[]
  readonly language: Language
}

function Proposals({ proposals, language }: ProposalsProps): VNode {
  const say = sayToResident(language)
  return (
    <section class="learn">
      <h2>{say('learnTitle')}</h2>
      {proposals.length === 0 ? (
        <p>{say('learnNothing')}</p>
      ) : (
        <>
          <ol>
            {proposals.map(({ id, title, after }) => (
              <li key={id}>
                <strong>{title[language]}.</strong> {after[language]}
              </li>
            ))}
          </ol>
          <p>{say('learnIntro')}</p>
        </>
      )}
    </section>
  )
}
