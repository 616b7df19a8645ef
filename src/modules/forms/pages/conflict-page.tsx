import type { VNode } from 'preact'
import { momentInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Raw } from '../answers/answer.ts'
import { FillingPage } from './filling-page.tsx'
import { boxName, choiceName, revisionName } from './form-names.ts'
import type { ConflictPageProps } from './page-props.ts'
import { sayPage } from './say.ts'
import { Words } from './words.tsx'

type Conflict = ConflictPageProps['conflicts'][number]

/** The same question answered by two hands: both texts, and she says which is right. Neither is lost before. */
export function ConflictPage(props: ConflictPageProps): VNode {
  const { frame, conflicts } = props
  const say = sayPage(frame.language)
  return (
    <FillingPage filling={props} title={say('conflictTitle')}>
      <h1>{say('conflictTitle')}</h1>
      <p>{say('conflictText')}</p>
      {conflicts.map((conflict) => (
        <TwoHands key={conflict.question.id} page={props} conflict={conflict} />
      ))}
    </FillingPage>
  )
}

interface TwoHandsProps {
  readonly page: ConflictPageProps
  readonly conflict: Conflict
}

function TwoHands({ page, conflict }: TwoHandsProps): VNode {
  const { frame, values } = page
  const say = sayPage(frame.language)
  const { question, hand, hersSaid, otherSaid } = conflict
  const moment = momentInWords(hand.at, frame.language)
  const other =
    hand.by === 'agent'
      ? say('conflictOtherByAgent', { name: hand.agentName ?? say('whoAgentUnnamed'), moment })
      : say('conflictOther', { moment })
  return (
    <section class="asked">
      <h2>
        <Words text={question.label} language={frame.language} values={values} />
      </h2>
      <div class="two-hands">
        <OneHand
          page={page}
          conflict={conflict}
          title={say('conflictHers')}
          said={hersSaid}
          raw={conflict.hers}
          isHers
        />
        <OneHand page={page} conflict={conflict} title={other} said={otherSaid} raw={conflict.other} />
      </div>
    </section>
  )
}

interface OneHandProps extends TwoHandsProps {
  readonly title: string
  readonly said: string
  readonly raw: Raw
  readonly isHers?: boolean
}

function OneHand({ page, conflict, title, said, raw, isHers = false }: OneHandProps): VNode {
  const say = sayPage(page.frame.language)
  return (
    <Form action={page.action} requestId={page.requestId}>
      <div class="two-hands__one">
        <h3>{title}</h3>
        <p class="two-hands__said">
          <bdi>{said === '' ? say('blank') : said}</bdi>
        </p>
        <Sent
          conflict={conflict}
          raw={raw}
          revision={conflict.revision}
          choice={isHers ? conflict.choice : undefined}
        />
        {page.conflicts
          .filter((one) => one !== conflict)
          .map((one) => (
            <Sent key={one.question.id} conflict={one} raw={one.hers} revision={0} choice={one.choice} />
          ))}
        {page.returnTo === undefined ? null : <input type="hidden" name="retour" value={page.returnTo} />}
        <Button tone={isHers ? 'primary' : 'secondary'} accessibleName={`${say('conflictKeep')} – ${title}`}>
          {say('conflictKeep')}
        </Button>
      </div>
    </Form>
  )
}

interface SentProps {
  readonly conflict: Conflict
  readonly raw: Raw
  readonly revision: number
  readonly choice: Conflict['choice']
}

// The questions she has not decided yet travel along, under a writing that is past: they are asked again.
function Sent({ conflict, raw, revision, choice }: SentProps): VNode {
  const { id } = conflict.question
  return (
    <>
      {Object.entries(raw).flatMap(([box, texts]) =>
        texts.map((text, index) => (
          <input key={`${box}${index}`} type="hidden" name={boxName(id, box)} value={text} />
        )),
      )}
      {choice ? <input type="hidden" name={choiceName(id)} value={choice} /> : null}
      <input type="hidden" name={revisionName(id)} value={revision} />
    </>
  )
}
