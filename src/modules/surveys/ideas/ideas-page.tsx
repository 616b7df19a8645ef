import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { sayToResident } from '../say.ts'
import { isOpen } from '../survey.ts'
import { ideasOfUrl, ideasUrl } from '../urls.ts'
import { type Consultation, type Idea, type IdeaId, ranked } from './consultation.ts'

export interface ConsultationsPublicProps {
  readonly frame: Frame
  readonly consultations: readonly Consultation[]
}

/** The questions asked of everybody. */
export function ConsultationsPublicPage({ frame, consultations }: ConsultationsPublicProps): VNode {
  const { language } = frame
  const say = sayToResident(language)
  return (
    <Page {...frame} audience="resident" title={say('ideasTitle')}>
      <h1>{say('ideasTitle')}</h1>
      <p>{say('ideasIntro')}</p>
      {consultations.length === 0 ? <p>{say('noConsultation')}</p> : null}
      <ul>
        {consultations.map(({ id, code, question }) => (
          <li key={id}>
            <a href={ideasOfUrl(code)}>{question[language] ?? question.fr}</a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

export interface IdeasPageProps {
  readonly frame: Frame
  readonly consultation: Consultation
  readonly ideas: readonly Idea[]
  /** Those this device voted for. */
  readonly voted: readonly IdeaId[]
  readonly today: Day
  readonly requestId: string
  readonly kept?: 'idea' | 'comment' | undefined
  /** An agent is signed in here: one screen serves many people. */
  readonly isAtCounter: boolean
  readonly problems?: Problems | undefined
}

/** Ideas that were read, the votes they have, and a place to give one. */
export function IdeasPage(props: IdeasPageProps): VNode {
  const { frame, consultation, ideas, today, kept, isAtCounter, problems } = props
  const { language } = frame
  const say = sayToResident(language)
  const title = consultation.question[language] ?? consultation.question.fr
  const open = isOpen(consultation, today)
  return (
    <Page
      {...frame}
      audience="resident"
      title={title}
      problems={problems}
      back={{ href: ideasUrl, text: say('ideasTitle') }}
    >
      <h1>{title}</h1>
      {kept === undefined ? null : (
        <Notice tone="success">{say(kept === 'idea' ? 'ideaKept' : 'commentKept')}</Notice>
      )}
      {open && isAtCounter ? <NextVoter {...props} /> : null}
      {open ? <GiveIdea {...props} /> : <Notice>{say('ended')}</Notice>}
      <h2>{say('ideas')}</h2>
      {ideas.length === 0 ? <p>{say('noIdea')}</p> : null}
      <ol class="ideas">
        {ranked(ideas).map((idea) => (
          <OneIdea key={idea.id} {...props} idea={idea} open={open} />
        ))}
      </ol>
    </Page>
  )
}

function NextVoter({ frame: { language }, consultation, requestId }: IdeasPageProps): VNode {
  const say = sayToResident(language)
  return (
    <div class="next-voter">
      <Form action={`${ideasOfUrl(consultation.code)}?langue=${language}`} requestId={requestId}>
        <p>{say('nextVoter')}</p>
        <Button tone="secondary" name="acte" value="suivante">
          {say('nextVoterIs')}
        </Button>
      </Form>
    </div>
  )
}

function GiveIdea({ frame, consultation, requestId, problems }: IdeasPageProps): VNode {
  const { language } = frame
  const say = sayToResident(language)
  const { code, closesOn } = consultation
  return (
    <Form action={`${ideasOfUrl(code)}?langue=${language}`} requestId={requestId}>
      {closesOn === undefined ? null : <p>{say('until', { day: dayInWords(closesOn, language) })}</p>}
      <TextareaField
        name="idee"
        label={say('giveIdea')}
        hint={say('giveHint')}
        rows={3}
        problems={problems}
      />
      <Button name="acte" value="idee">
        {say('send')}
      </Button>
    </Form>
  )
}

interface OneIdeaProps extends IdeasPageProps {
  readonly idea: Idea
  readonly open: boolean
}

function OneIdea({ frame, consultation, idea, voted, open, requestId, problems }: OneIdeaProps): VNode {
  const { language } = frame
  const say = sayToResident(language)
  const hers = voted.includes(idea.id)
  return (
    <li class="idea">
      <p class="idea__words" dir="auto">
        {idea.words}
      </p>
      <p>{say('votes', { count: idea.votes })}</p>
      {open ? (
        <Form action={`${ideasOfUrl(consultation.code)}?langue=${language}`} requestId={requestId}>
          <input type="hidden" name="idea" value={idea.id} />
          <Button tone="secondary" name="acte" value={hers ? 'reprendre' : 'voter'}>
            {say(hers ? 'unvote' : 'vote')}
          </Button>
          <Details summary={say('giveComment')}>
            <TextareaField
              name="commentaire"
              scope={idea.id}
              label={say('giveComment')}
              hint={say('giveHint')}
              rows={2}
              problems={problems}
            />
            <Button tone="secondary" name="acte" value="commenter">
              {say('send')}
            </Button>
          </Details>
        </Form>
      ) : null}
      {idea.comments.length === 0 ? null : (
        <>
          <h3>{say('comments')}</h3>
          <ul>
            {idea.comments.map((comment) => (
              <li key={comment.id}>
                <p dir="auto">{comment.words}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}
