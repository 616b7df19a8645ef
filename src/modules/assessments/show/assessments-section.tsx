import type { VNode } from 'preact'
import { ButtonLink } from '#platform/ui/button.tsx'
import type { Assessment } from '../assessment.ts'
import { skillNames } from '../items/skill-names.ts'
import { levelInWords } from '../progress/progress-table.tsx'
import { say, sayDayOf } from '../say.ts'

export interface AssessmentsSectionProps {
  readonly last: Assessment | undefined
  /** Where they are all shown, and where one begins. */
  readonly href: string
}

/** Where she is with digital tools, on her file: the last assessment in one line a skill, and the way to the next. */
export function AssessmentsSection({ last, href }: AssessmentsSectionProps): VNode {
  return (
    <section class="assessments">
      <h2>{say('sectionTitle')}</h2>
      {last ? (
        <>
          <p>{say('sectionLast', { day: sayDayOf(last.takenAt) })}</p>
          <ul class="assessments__levels">
            {last.skills.map(({ skill, level }) => (
              <li key={skill}>
                {skillNames[skill].fr} : {levelInWords(level)}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{say('sectionNone')}</p>
      )}
      <ButtonLink href={href} tone="secondary">
        {say(last ? 'sectionSee' : 'sectionStart')}
      </ButtonLink>
    </section>
  )
}
