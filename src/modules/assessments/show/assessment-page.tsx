import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Assessment } from '../assessment.ts'
import { skillNames } from '../items/skill-names.ts'
import type { LearningStep } from '../learning/learning-step.ts'
import { levelInWords } from '../progress/progress-table.tsx'
import { LevelBar } from '../result/level-bar.tsx'
import type { ShownSkill } from '../result/skills-shown.tsx'
import { say, sayDayOf } from '../say.ts'
import { fileChoiceUrl, planUrl } from '../urls.ts'

/** A question as it was asked, and the answer in words. */
export interface SaidAnswer {
  readonly question: string
  readonly answer: string
}

export interface AssessmentPageProps {
  readonly frame: Frame
  readonly assessment: Assessment
  /** Whose it is; absent while it is in nobody’s file. */
  readonly person: { readonly name: string; readonly historyHref: string } | undefined
  /** Why items were spared; empty once the answers are gone. */
  readonly skills: readonly ShownSkill[]
  readonly answers: readonly SaidAnswer[]
  readonly proposals: readonly LearningStep[]
  /** Steps that are on the list already. */
  readonly planned: readonly string[]
  /** Her own page, to print. */
  readonly herHref: string
  readonly requestId: string
  readonly problem?: string | undefined
}

/** An assessment for an agent: levels, what was spared and why, the answers, and what to propose. */
export function AssessmentPage(props: AssessmentPageProps): VNode {
  const { frame, assessment, person, herHref } = props
  const title = say('resultTitle', { day: sayDayOf(assessment.takenAt) })
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={person && { href: person.historyHref, text: say('historyTitle', { name: person.name }) }}
    >
      <h1>{title}</h1>
      {person ? <p>{say('resultOf', { name: person.name })}</p> : <Nobodys {...props} />}
      <Levels {...props} />
      <p>
        <a href={herHref}>{say('forHer')}</a>
      </p>
      <Proposals {...props} />
      <WhySpared {...props} />
      <Answers {...props} />
    </Page>
  )
}

function Nobodys({ assessment }: AssessmentPageProps): VNode {
  return (
    <Notice tone="info" title={say('nobody')}>
      <ButtonLink href={fileChoiceUrl(assessment.id)}>{say('putInFile')}</ButtonLink>
    </Notice>
  )
}

function Levels({ assessment }: AssessmentPageProps): VNode {
  return (
    <DataTable
      name="levels"
      caption={say('columnLevel')}
      captionHidden
      rows={assessment.skills}
      empty={say('levelUnknown')}
      columns={[
        { heading: say('columnSkill'), rowHeading: true, cell: ({ skill }) => skillNames[skill].fr },
        {
          heading: say('columnLevel'),
          cell: ({ level }) => (
            <>
              <LevelBar level={level} language="fr" /> {levelInWords(level)}
            </>
          ),
        },
        { heading: say('columnAsked'), numeric: true, cell: ({ asked }) => asked },
        {
          heading: say('columnSpared'),
          cell: ({ surelyKnown, surelyBeyond }) =>
            say('spared', { known: surelyKnown, beyond: surelyBeyond }),
        },
      ]}
    />
  )
}

function Proposals({
  assessment,
  person,
  proposals,
  planned,
  requestId,
  problem,
}: AssessmentPageProps): VNode {
  if (proposals.length === 0) return <p>{say('proposalsNone')}</p>
  return (
    <section>
      <h2>{say('proposalsTitle')}</h2>
      {person ? (
        <Form action={planUrl(assessment.id)} requestId={requestId}>
          <Checkboxes
            name="apprentissage"
            label={say('planText')}
            problems={problem === undefined ? undefined : { apprentissage: problem }}
            choices={proposals.map(({ id, title, after }) => ({
              value: id,
              label: title.fr,
              hint: planned.includes(id) ? say('planned') : after.fr,
            }))}
          />
          <Button>{say('planButton')}</Button>
        </Form>
      ) : (
        <ul>
          {proposals.map(({ id, title }) => (
            <li key={id}>{title.fr}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

function WhySpared({ skills }: AssessmentPageProps): VNode | null {
  const shown = skills.filter(({ spared }) => spared.length > 0)
  if (shown.length === 0) return null
  return (
    <Details summary={say('whyTitle')}>
      {shown.map(({ skill, spared }) => (
        <section key={skill}>
          <h3>{skillNames[skill].fr}</h3>
          {spared.map(({ because, questions, why }) => (
            <p key={because}>
              {say(`spared-${because}`)} {questions.join(' · ')} <span class="hint">{why.join(' ')}</span>
            </p>
          ))}
        </section>
      ))}
    </Details>
  )
}

function Answers({ answers }: AssessmentPageProps): VNode {
  return (
    <section>
      <h2>{say('answersTitle')}</h2>
      <DataTable
        name="answers"
        caption={say('answersTitle')}
        captionHidden
        rows={answers}
        empty={say('answersGone')}
        columns={[
          { heading: say('columnQuestion'), rowHeading: true, cell: ({ question }) => question },
          { heading: say('columnAnswer'), cell: ({ answer }) => answer },
        ]}
      />
    </section>
  )
}
