import type { ComponentChildren, VNode } from 'preact'
import { dayIn } from '#kernel/day.ts'
import type { AgentId } from '#kernel/ids.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { DocumentTick } from './document-tick.tsx'
import {
  entryOf,
  type FollowedDocument,
  type FollowedProcedure,
  isRunning,
  labelOf,
  missingDocuments,
} from './procedure.ts'
import { say, sayDay } from './say.ts'
import { documentUrl } from './urls.ts'

export interface ChecklistProps {
  readonly procedure: FollowedProcedure
  readonly names: ReadonlyMap<AgentId, string>
}

/** What to bring, ticked one by one, each by one press; read only once the procedure has ended. */
export function ChecklistSection({ procedure, names }: ChecklistProps): VNode {
  const { id, documents } = procedure
  const [first] = documents
  if (!first) {
    return (
      <Section>
        <p class="empty">{say('noDocument')}</p>
      </Section>
    )
  }
  const list = (
    <ul class="checklist">
      {documents.map((document) => (
        <Item key={document.code} {...{ procedure, names, document }} />
      ))}
    </ul>
  )
  return (
    <Section>
      <p>{say('documentsLeft', { count: missingDocuments(procedure).length })}</p>
      {/* No request number: a tick pressed twice is already a tick, and one form serves every row. */}
      {isRunning(procedure) ? <Form action={documentUrl(id, first.code, 'ready')}>{list}</Form> : list}
    </Section>
  )
}

function Section({ children }: { children: ComponentChildren }): VNode {
  return (
    <section id="documents">
      <h2>{say('documents')}</h2>
      {children}
    </section>
  )
}

function Item({ procedure, names, document }: ChecklistProps & { document: FollowedDocument }): VNode {
  const condition = conditionOf(procedure, document)
  const mayChange = isRunning(procedure)
  return (
    <li class="checklist__item">
      <div>
        {mayChange ? <DocumentTick {...{ procedure, document }} /> : labelOf(procedure, document, 'fr')}
        {condition === undefined ? null : <p class="hint">{condition}</p>}
      </div>
      <p class="checklist__since">{standingInWords(document, names)}</p>
      {mayChange && document.standing === 'missing' ? <NotNeeded {...{ procedure, document }} /> : null}
    </li>
  )
}

function conditionOf(procedure: FollowedProcedure, { code }: FollowedDocument): string | undefined {
  const known = entryOf(procedure)?.documents.find((one) => one.code === code)
  return known?.required === 'if' ? known.when.fr : undefined
}

function standingInWords(
  { standing, required, since }: FollowedDocument,
  names: ChecklistProps['names'],
): string {
  if (standing === 'missing') return say(required === 'always' ? 'missing' : 'ifNeeded')
  const state = say(standing === 'ready' ? 'ready' : 'notNeeded')
  if (!since) return state
  const day = sayDay(dayIn(since.at, 'Europe/Paris'))
  return say('markedBy', { state, day, name: (since.by && names.get(since.by)) ?? say('somebody') })
}

function NotNeeded({
  procedure,
  document,
}: {
  procedure: FollowedProcedure
  document: FollowedDocument
}): VNode {
  return (
    <Button
      tone="quiet"
      formaction={documentUrl(procedure.id, document.code, 'not-needed')}
      accessibleName={say('markNotNeededNamed', { label: labelOf(procedure, document, 'fr') })}
    >
      {say('markNotNeeded')}
    </Button>
  )
}
