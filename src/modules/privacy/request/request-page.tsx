import type { VNode } from 'preact'
import { dayIn } from '#kernel/day.ts'
import { purposes } from '#modules/people/index.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { say, sayDay } from '../say.ts'
import { privacyUrl, requestPartUrl } from '../urls.ts'
import { answers, isOpen, type RightsRequest } from './rights-request.ts'

export interface RequestPageProps {
  readonly frame: Frame
  readonly request: RightsRequest
  readonly name: string
  /** Her file; absent once erased. */
  readonly fileHref: string | undefined
  /** What the request is about, in French, when it was asked from what is held. */
  readonly about: string | undefined
  readonly agents: ReadonlyMap<string, string>
  readonly requestId: string
  /** Whether this agent may answer this request. */
  readonly mayAnswer: boolean
  readonly typed?: Readonly<Record<string, string>>
  readonly problems?: Problems | undefined
}

/** One request: what was asked, what the law allows until when, what to do, and the answer. */
export function RequestPage(props: RequestPageProps): VNode {
  const { frame, request, name, problems, fileHref } = props
  const title = say('requestTitle', { kind: say(`kind_${request.kind}`), name })
  const back = { href: privacyUrl, text: say('backToPrivacy') }
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={back}>
      <h1>{title}</h1>
      <Facts {...props} />
      {fileHref === undefined ? null : (
        <p>
          <a href={fileHref}>{say('openFile')}</a>
        </p>
      )}
      <History {...props} />
      {isOpen(request) ? <ToDo {...props} /> : null}
    </Page>
  )
}

function Facts({ request, about }: RequestPageProps): VNode {
  const { kind, manner, receivedOn, dueOn, words } = request
  return (
    <SummaryList
      rows={[
        { label: say('factKind'), value: say(`kind_${kind}`) },
        { label: say('factManner'), value: say(`manner_${manner}`) },
        { label: say('factReceived'), value: sayDay(receivedOn) },
        { label: say('factDue'), value: sayDay(dueOn) },
        ...(about === undefined ? [] : [{ label: say('factAbout'), value: about }]),
        ...(words === undefined ? [] : [{ label: say('factWords'), value: <span dir="auto">{words}</span> }]),
      ]}
    />
  )
}

function History({ request, agents }: RequestPageProps): VNode {
  return (
    <section>
      <h2>{say('history')}</h2>
      {request.steps.length === 0 ? <p>{say('nothingDone')}</p> : null}
      <ul>
        {request.steps.map(({ seq, kind, at, agentId, words, dueOn }) => (
          <li key={seq}>
            {say('stepLine', {
              what: kind === 'extended' ? say('extended') : say(`answer_${kind}`),
              day: sayDay(dayIn(at, 'Europe/Paris')),
              agent: agents.get(agentId ?? '') ?? '?',
            })}{' '}
            {dueOn === undefined ? null : say('stepDue', { day: sayDay(dueOn) })}
            {words === undefined ? null : <p dir="auto">{words}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ToDo(props: RequestPageProps): VNode {
  const { request, mayAnswer } = props
  const { id, kind } = request
  return (
    <>
      {kind === 'access' || kind === 'portability' ? <CopyPart {...props} /> : null}
      {kind === 'rectification' || kind === 'limitation' ? <p>{say(`todo_${kind}`)}</p> : null}
      {kind === 'erasure' && mayAnswer ? (
        <section>
          <h2>{say('eraseTitle')}</h2>
          <p>{say('identity')}</p>
          <ButtonLink href={requestPartUrl(id, 'effacement')} tone="secondary">
            {say('eraseLink')}
          </ButtonLink>
        </section>
      ) : null}
      {mayAnswer ? <AnswerForm {...props} /> : <p>{say('notYours')}</p>}
      {mayAnswer ? <ExtensionForm {...props} /> : null}
    </>
  )
}

function CopyPart({ request: { id }, mayAnswer }: RequestPageProps): VNode {
  return (
    <section>
      <h2>{say('copyTitle')}</h2>
      <p>{say('copyIntro')}</p>
      {mayAnswer ? <p>{say('identity')}</p> : null}
      <ButtonRow>
        <ButtonLink href={requestPartUrl(id, 'copie')} tone="secondary">
          {say(mayAnswer ? 'copyHtml' : 'copyPart')}
        </ButtonLink>
        <ButtonLink href={requestPartUrl(id, 'copie.json')} tone="quiet" download>
          {say('copyJson')}
        </ButtonLink>
      </ButtonRow>
    </section>
  )
}

function AnswerForm({ request, requestId, typed = {}, problems }: RequestPageProps): VNode {
  return (
    <section>
      <h2>{say('answerTitle')}</h2>
      <Form action={requestPartUrl(request.id, 'reponse')} requestId={requestId}>
        <Radios
          name="reponse"
          label={say('answerKind')}
          value={typed['reponse'] || undefined}
          choices={answers.map((answer) => ({ value: answer, label: say(`answer_${answer}`) }))}
          problems={problems}
        />
        {request.kind === 'objection' ? (
          <Checkboxes
            name="finalites"
            label={say('purposes')}
            hint={say('purposesHint')}
            values={[]}
            choices={purposes.map((purpose) => ({ value: purpose, label: say(`purpose_${purpose}`) }))}
            problems={problems}
          />
        ) : null}
        <TextareaField
          name="mots"
          label={say('answerWords')}
          hint={say('answerWordsHint')}
          value={typed['mots']}
          problems={problems}
        />
        <Button>{say('answer')}</Button>
      </Form>
    </section>
  )
}

function ExtensionForm({ request, requestId, typed = {}, problems }: RequestPageProps): VNode | null {
  if (request.steps.length > 0) return null
  return (
    <section>
      <h2>{say('extendTitle')}</h2>
      <p>{say('extendIntro')}</p>
      <Form action={requestPartUrl(request.id, 'prolongation')} requestId={requestId}>
        <TextareaField
          name="pourquoi"
          label={say('extendWords')}
          value={typed['pourquoi']}
          rows={2}
          problems={problems}
        />
        <Button tone="secondary">{say('extend')}</Button>
      </Form>
    </section>
  )
}
