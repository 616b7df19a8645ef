import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { typedDate } from '#platform/http/typed-day.ts'
import { Button } from '#platform/ui/button.tsx'
import { DateField } from '#platform/ui/date-field.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Tag } from '#platform/ui/tag.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { say } from '../say.ts'
import { isOpen, stateOf } from '../survey.ts'
import { consultationsUrl, consultationUrl, ideasOfUrl, surveysUrl } from '../urls.ts'
import { type Consultation, type Idea, type Moderated, ranked } from './consultation.ts'

export interface ConsultationsPageProps {
  readonly frame: Frame
  readonly consultations: readonly Consultation[]
  readonly today: Day
  readonly requestId: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
}

/** Every consultation, and a new one. */
export function ConsultationsPage(props: ConsultationsPageProps): VNode {
  const { frame, consultations, today, requestId, typed, problems } = props
  return (
    <Page
      {...frame}
      audience="agent"
      title={say('consultations')}
      problems={problems}
      back={{ href: surveysUrl, text: say('back') }}
    >
      <h1>{say('consultations')}</h1>
      <p>{say('consultationsIntro')}</p>
      {consultations.length === 0 ? <p class="empty">{say('noConsultation')}</p> : null}
      <ul>
        {consultations.map((one) => (
          <li key={one.id}>
            <a href={consultationUrl(one.id)}>{one.question.fr}</a>{' '}
            <Tag>{say(`state-${stateOf(one, today)}`)}</Tag>
          </li>
        ))}
      </ul>
      <Form action={consultationsUrl} requestId={requestId}>
        <h2>{say('openConsultation')}</h2>
        <TextareaField
          name="question_fr"
          label={say('question')}
          rows={2}
          value={typed['question_fr']}
          problems={problems}
        />
        {(['fr-simple', 'en', 'ar'] as const).map((language) => (
          <TextareaField
            key={language}
            name={`question_${language}`}
            label={say('inLanguage', { language: say(`language-${language}`) })}
            optional={say('mayBeEmpty')}
            rows={2}
            value={typed[`question_${language}`]}
          />
        ))}
        <DateField
          name="fin"
          label={say('closesOn')}
          optional={say('mayBeEmpty')}
          parts={{ day: say('day'), month: say('month'), year: say('year') }}
          value={typedDate(typed, 'fin')}
          problems={problems}
        />
        <Button>{say('openIt')}</Button>
      </Form>
    </Page>
  )
}

export interface ConsultationPageProps {
  readonly frame: Frame
  readonly consultation: Consultation
  readonly ideas: readonly Idea[]
  readonly today: Day
  readonly requestId: string
  readonly problems?: Problems | undefined
}

/** One consultation, for the agents who read what comes before it is shown. */
export function ConsultationPage(props: ConsultationPageProps): VNode {
  const { frame, consultation, ideas, today, requestId, problems } = props
  const action = consultationUrl(consultation.id)
  return (
    <Page
      {...frame}
      audience="agent"
      title={consultation.question.fr}
      problems={problems}
      back={{ href: consultationsUrl, text: say('backToConsultations') }}
    >
      <h1>{consultation.question.fr}</h1>
      <p>
        <a href={ideasOfUrl(consultation.code)}>{say('publicPage')}</a>
      </p>
      <h2>{say('ideas')}</h2>
      {ideas.length === 0 ? <p class="empty">{say('noIdea')}</p> : null}
      {ranked(ideas).map((idea) => (
        <article key={idea.id} class="survey-text">
          <p>{say('votes', { count: idea.votes })}</p>
          <ToRead said={idea} {...{ action, requestId }} target={`idee:${idea.id}`} />
          {idea.comments.map((comment) => (
            <ToRead
              key={comment.id}
              said={comment}
              {...{ action, requestId }}
              target={`commentaire:${comment.id}`}
            />
          ))}
        </article>
      ))}
      {isOpen(consultation, today) ? <Running {...{ action, requestId, problems }} /> : null}
    </Page>
  )
}

interface ToReadProps {
  readonly said: Moderated
  readonly action: string
  readonly requestId: string
  /** `idee:…` or `commentaire:…`. */
  readonly target: string
}

function ToRead({ said, action, requestId, target }: ToReadProps): VNode {
  const { state, because = '' } = said
  return (
    <div>
      <blockquote dir="auto">{said.words}</blockquote>
      <p>
        <Tag tone={state === 'waiting' ? 'warning' : 'neutral'}>
          {say(`moderation-${state}`, { because })}
        </Tag>
      </p>
      <Form action={action} requestId={requestId}>
        <input type="hidden" name="cible" value={target} />
        {state === 'public' ? null : (
          <Button tone="secondary" name="acte" value="publier">
            {say('makePublic')}
          </Button>
        )}
        {state === 'hidden' ? null : (
          <>
            <TextField name="raison" scope={target} label={say('hideReason')} />
            <Button tone="secondary" name="acte" value="masquer">
              {say('hide')}
            </Button>
          </>
        )}
      </Form>
    </div>
  )
}

function Running({
  action,
  requestId,
  problems,
}: Pick<ToReadProps, 'action' | 'requestId'> & { readonly problems: Problems | undefined }): VNode {
  return (
    <>
      <Form action={action} requestId={requestId}>
        <TextareaField name="idee" label={say('typeIdea')} rows={2} problems={problems} />
        <Button tone="secondary" name="acte" value="ajouter">
          {say('addIdea')}
        </Button>
      </Form>
      <Form action={action} requestId={requestId}>
        <p>{say('closeConsultationHint')}</p>
        <Button tone="danger" name="acte" value="fermer">
          {say('closeConsultation')}
        </Button>
      </Form>
    </>
  )
}
