import type { VNode } from 'preact'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button, ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { SummaryList, type SummaryRow } from '#platform/ui/summary-list.tsx'
import { FillingPage } from './filling-page.tsx'
import type { CheckEntry, CheckPageProps, SaidSource } from './page-props.ts'
import { type SayPage, sayPage } from './say.ts'
import { Words, wordsOf } from './words.tsx'

/** All that was answered, part by part, each line with the way to change it; then she sends it. */
export function CheckPage(props: CheckPageProps): VNode {
  const { frame, sections, blockedAt, missing, values } = props
  const say = sayPage(frame.language)
  return (
    <FillingPage filling={props} title={say('checkTitle')}>
      <h1>{say('checkTitle')}</h1>
      <p>{say('checkText')}</p>
      {sections.map(({ section, entries }) => (
        <section key={section.id} aria-labelledby={`section-${section.id}`}>
          <h2 id={`section-${section.id}`}>
            <Words text={section.title} language={frame.language} values={values} />
          </h2>
          <SummaryList rows={entries.map((entry) => rowOf(props, entry))} />
        </section>
      ))}
      {missing.length === 0 ? null : (
        <Notice title={say('checkMissing')}>
          <ul>
            {missing.map((entry) => (
              <li key={entry.changeHref}>
                <a href={entry.changeHref}>{labelOf(props, entry)}</a>
              </li>
            ))}
          </ul>
          <p>{say('checkMissingText')}</p>
        </Notice>
      )}
      {blockedAt === undefined ? <GoOn {...props} /> : <Blocked say={say} href={blockedAt} />}
    </FillingPage>
  )
}

function GoOn(props: CheckPageProps): VNode {
  if (props.resultHref === undefined) return <Send {...props} />
  return <ButtonLink href={props.resultHref}>{sayPage(props.frame.language)('seeResult')}</ButtonLink>
}

function Send({ frame, sendAction, requestId }: CheckPageProps): VNode {
  const say = sayPage(frame.language)
  return (
    <Form action={sendAction} requestId={requestId}>
      <p>{say('sendText')}</p>
      <ButtonRow>
        <Button large>{say('send')}</Button>
      </ButtonRow>
    </Form>
  )
}

function Blocked({ say, href }: { readonly say: SayPage; readonly href: string }): VNode {
  return (
    <Notice tone="warning" title={say('checkBlocked')}>
      <p>{say('checkBlockedText')}</p>
      <ButtonLink href={href}>{say('checkBlockedAction')}</ButtonLink>
    </Notice>
  )
}

function rowOf(props: CheckPageProps, entry: CheckEntry): SummaryRow {
  const say = sayPage(props.frame.language)
  const label = labelOf(props, entry)
  return {
    label,
    value: (
      <>
        {entry.problem === undefined ? null : <p class="problem">{entry.problem}</p>}
        <span class="answer">
          <bdi>{saidOf(say, entry)}</bdi>
        </span>
        {entry.known ? <Known frame={props.frame} known={entry.known} /> : handOf(props, entry)}
      </>
    ),
    action: { href: entry.changeHref, text: say('change'), subject: label },
  }
}

// An agent's answers are told to the person, hers to the agent.
function handOf({ by, frame }: CheckPageProps, { hand }: CheckEntry): VNode | null {
  if (!hand || hand.by === by) return null
  const say = sayPage(frame.language)
  if (hand.by === 'person') return <p class="hint">{say('filledByPerson')}</p>
  return <p class="hint">{say('filledByAgent', { name: hand.agentName ?? say('whoAgentUnnamed') })}</p>
}

function labelOf({ frame, values }: CheckPageProps, { question, label, rowTitle }: CheckEntry): string {
  const words = question ? wordsOf(question.label, frame.language, values) : (label ?? '')
  return rowTitle === undefined ? words : `${rowTitle} – ${words}`
}

function Known({ frame, known }: Pick<CheckPageProps, 'frame'> & { readonly known: SaidSource }): VNode {
  const { source, on } = known
  const say = sayPage(frame.language)
  return <p class="hint">{say('knownFrom', { source, day: dayInWords(on, frame.language) })}</p>
}

function saidOf(say: SayPage, { said, state, changesNothing }: CheckEntry): string {
  if (changesNothing) return say('checkChangesNothing')
  if (state === 'not-known') return say('checkNotKnown')
  if (state === 'told-to-agent') return say('checkToldToAgent')
  if (said !== undefined && said !== '') return said
  return say(state === 'unreadable' ? 'checkUnread' : 'checkEmpty')
}
