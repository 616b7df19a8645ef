import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { type Person, PersonHeadline } from '#modules/people/index.ts'
import type { FollowedProcedure } from '#modules/procedures/index.ts'
import type { Form as TypedForm } from '#platform/http/form.ts'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { VisitFields } from '../counter/visit-fields.tsx'
import { forbiddenInVisits } from '../record/protected-acts.ts'
import type { Tag } from '../tag/tag.ts'
import { correctionUrl, visitUrl } from '../visit-urls.ts'
import { WorkshopFields, type WorkshopFieldsProps } from '../workshop/workshop-fields.tsx'
import type { VisitHistory } from './read-history.ts'
import { sayCorrection } from './say-correction.ts'
import { titleOf } from './visit-page.tsx'

export interface CorrectionPageProps {
  readonly frame: Frame
  readonly history: VisitHistory
  readonly today: Day
  readonly form: TypedForm
  readonly problems: Problems
  readonly procedures: readonly FollowedProcedure[]
  readonly tags: readonly Pick<Tag, 'id' | 'label'>[]
  readonly requestId: string
  /** Not the agent of the visit: what she noted stays hers. */
  readonly isAnother: boolean
  /** Who is named in a workshop so far, and who was looked for. */
  readonly naming: Pick<WorkshopFieldsProps, 'named' | 'found'>
}

/** A visit or a workshop said again, from what was said. */
export function CorrectionPage(props: CorrectionPageProps): VNode {
  const { frame, history, today, problems, requestId, isAnother } = props
  const { visit } = history
  const title = sayCorrection(history.workshop ? 'workshopCorrection' : 'correction')
  const person = personOf(history)
  const back = { href: visitUrl(visit.id), text: titleOf(history) }
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={back}>
      <h1>{title}</h1>
      {person ? <PersonHeadline person={person} today={today} /> : null}
      <p>{sayCorrection('correctionHint')}</p>
      {isAnother ? <p>{sayCorrection('notesOfTheAuthor', { agent: visit.agentName })}</p> : null}
      <Form action={correctionUrl(visit.id)} requestId={requestId} autocomplete="off">
        <Fields {...props} />
        <ButtonRow>
          <Button large>{sayCorrection('saveCorrection')}</Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function personOf({ visit, people }: VisitHistory): Person | undefined {
  return visit.personId && people.get(visit.personId)
}

function Fields({
  history,
  form,
  problems,
  procedures,
  tags,
  isAnother,
  naming,
  today,
}: CorrectionPageProps): VNode {
  if (history.workshop) {
    return <WorkshopFields {...{ form, problems, tags, today, ...naming }} withoutNotes={isAnother} />
  }
  return (
    <VisitFields
      {...{ form, problems, procedures, tags }}
      hasPerson={history.visit.personId !== undefined}
      forbidden={forbiddenInVisits(personOf(history), today)}
      measured={undefined}
      isAway
      withoutNotes={isAnother}
    />
  )
}
