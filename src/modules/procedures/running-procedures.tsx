import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import { ButtonLink } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Form } from '#platform/ui/form.tsx'
import { DocumentTick } from './document-tick.tsx'
import { nextThingUrl } from './next-thing-url.ts'
import { type FollowedProcedure, isRunning, missingDocuments } from './procedure.ts'
import { say, tellAgent } from './say.ts'
import { inOrderOfTelling } from './sentence/say-procedure.ts'
import { backTo, documentUrl, newProcedureUrl, procedureUrl, returnField, toDoListUrl } from './urls.ts'

export interface RunningProceduresProps {
  readonly personId: PersonId
  /** All of hers: those that ended are folded away. */
  readonly procedures: readonly FollowedProcedure[]
  readonly today: Day
  /** Caseworkers change; reception reads the sentences. */
  readonly mayChange: boolean
  /** The page it is shown on, to come back to after each press. */
  readonly returnTo: string
  /** Level of its heading; 2 when absent. */
  readonly level?: 2 | 3
}

/** What runs for a person, as sentences, each with its next thing to do and its documents to tick. */
export function RunningProcedures(props: RunningProceduresProps): VNode {
  const { personId, procedures, today, mayChange, returnTo, level = 2 } = props
  const Heading = level === 2 ? 'h2' : 'h3'
  const ordered = inOrderOfTelling(procedures, today)
  const running = ordered.filter(isRunning)
  const ended = ordered.filter((procedure) => !isRunning(procedure))
  return (
    <section class="procedures">
      <Heading>{say('running')}</Heading>
      {running.length === 0 ? <p class="empty">{say('runningNone')}</p> : null}
      <ul class="procedures__list">
        {running.map((procedure) => (
          <OneProcedure key={procedure.id} procedure={procedure} {...{ today, mayChange, returnTo }} />
        ))}
      </ul>
      {ended.length === 0 ? null : (
        <Details summary={say('ended', { count: ended.length })}>
          <ul class="procedures__list">
            {ended.map((procedure) => (
              <OneProcedure key={procedure.id} procedure={procedure} {...{ today, mayChange, returnTo }} />
            ))}
          </ul>
        </Details>
      )}
      {mayChange ? (
        <ButtonLink tone="secondary" href={backTo(newProcedureUrl(personId), returnTo)}>
          {say('openNew')}
        </ButtonLink>
      ) : null}
      {mayChange && procedures.length > 0 ? (
        <ButtonLink tone="quiet" href={toDoListUrl(personId)}>
          {say('printToDo')}
        </ButtonLink>
      ) : null}
    </section>
  )
}

interface OneProcedureProps extends Pick<RunningProceduresProps, 'today' | 'mayChange' | 'returnTo'> {
  readonly procedure: FollowedProcedure
}

function OneProcedure({ procedure, today, mayChange, returnTo }: OneProcedureProps): VNode {
  const { title, news, next, nextLabel } = tellAgent(procedure, today)
  if (!mayChange) return <li class="procedures__one">{say('whole', { title, news })}</li>
  const href = nextThingUrl(procedure, next, returnTo)
  return (
    <li class="procedures__one">
      <p>
        <a href={procedureUrl(procedure.id)}>{title}</a>&nbsp;: {news}.
      </p>
      {href === undefined ? null : (
        <ButtonLink tone="secondary" href={href}>
          {nextLabel}
        </ButtonLink>
      )}
      {isRunning(procedure) ? <DocumentsToTick procedure={procedure} returnTo={returnTo} /> : null}
    </li>
  )
}

function DocumentsToTick({
  procedure,
  returnTo,
}: Pick<OneProcedureProps, 'procedure' | 'returnTo'>): VNode | null {
  const [first, ...others] = missingDocuments(procedure)
  if (!first || procedure.sending) return null
  return (
    <Form action={documentUrl(procedure.id, first.code, 'ready')}>
      <input type="hidden" name={returnField} value={returnTo} />
      <ul class="procedures__documents">
        {[first, ...others].map((document) => (
          <li key={document.code}>
            <DocumentTick procedure={procedure} document={document} />
          </li>
        ))}
      </ul>
    </Form>
  )
}
