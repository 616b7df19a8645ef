import type { VNode } from 'preact'
import { dayInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import { Pictogram } from '#platform/ui/pictogram.tsx'
import { fieldId } from '#platform/ui/problems.ts'
import { pictogramOf } from './field/choice-boxes.tsx'
import { DrawnField } from './field/draw-field.tsx'
import type { Drawn } from './field/drawn.tsx'
import { SmallCheck } from './field/small-box.tsx'
import { type Choice, choiceName, keptChoiceName, revisionName } from './form-names.ts'
import { PlayClip } from './play-clip.tsx'
import { Words } from './words.tsx'

export interface QuestionBlockProps {
  readonly drawn: Drawn
  readonly by: 'person' | 'agent'
}

/** One question with all that goes with it: what it is about, its boxes, why it is asked, what stands for an answer. */
export function QuestionBlock({ drawn, by }: QuestionBlockProps): VNode {
  const { asked, language, values, say } = drawn
  const { question, revision, readOnly } = asked
  if (readOnly) return <ReadOnly drawn={drawn} />
  if (question.field.type === 'hidden') return <Unasked drawn={drawn} />
  return (
    <div class="asked">
      <About drawn={drawn} />
      <Notes drawn={drawn} />
      <DrawnField {...drawn} />
      <Filler drawn={drawn} by={by} />
      <input type="hidden" name={revisionName(question.id)} value={revision} />
      {drawn.isAlone ? <KeptChoice drawn={drawn} /> : <ChoiceTicks drawn={drawn} by={by} />}
      {question.whyWeAsk === undefined ? null : (
        <Details summary={say('why')}>
          <p>
            <Words text={question.whyWeAsk} language={language} values={values} />
          </p>
        </Details>
      )}
    </div>
  )
}

// Filled without being asked: carried along, with nothing to see.
function Unasked({ drawn }: { readonly drawn: Drawn }): VNode {
  const { question, revision } = drawn.asked
  return (
    <>
      <DrawnField {...drawn} />
      <input type="hidden" name={revisionName(question.id)} value={revision} />
    </>
  )
}

/** The answers that stand for an answer, as buttons beside « Continuer » where one question is asked. */
export function ChoiceButtons({ drawn }: { readonly drawn: Drawn }): VNode {
  const { asked, say } = drawn
  return (
    <>
      {choicesOf(drawn).map((choice) => (
        <Button key={choice} tone="secondary" name={choiceName(asked.question.id)} value={choice}>
          {say(words[choice])}
        </Button>
      ))}
    </>
  )
}

const words = { 'not-known': 'notKnown', 'told-to-agent': 'tellAgent' } as const

function choicesOf({ asked: { question } }: Drawn): readonly Choice[] {
  return [
    ...(question.mayNotKnow ? ['not-known' as const] : []),
    ...(question.mayTellAgent ? ['told-to-agent' as const] : []),
  ]
}

function About({ drawn }: Pick<QuestionBlockProps, 'drawn'>): VNode | null {
  const { question } = drawn.asked
  const pictogram = pictogramOf(question.pictogram)
  if (pictogram === undefined && question.audio === undefined) return null
  return (
    <div class="asked__about">
      {pictogram === undefined ? null : <Pictogram name={pictogram} />}
      {question.audio === undefined ? null : (
        <PlayClip name={question.audio} text={question.label} language={drawn.language} />
      )}
    </div>
  )
}

function Notes({ drawn }: Pick<QuestionBlockProps, 'drawn'>): VNode {
  const { asked, say, language } = drawn
  const { proposed, known, doubt, state } = asked
  return (
    <>
      {known === undefined ? null : (
        <Notice title={say('knownFrom', { source: known.source, day: dayInWords(known.on, language) })}>
          <p>{say('knownKeep')}</p>
        </Notice>
      )}
      {proposed === undefined ? null : (
        <Notice title={say('proposedTitle', { day: dayInWords(proposed.on, language) })}>
          <p>
            {proposed.from === undefined ? null : say('proposedFrom', { form: proposed.from })}{' '}
            <b>{proposed.said}</b>
          </p>
          <p>{say('proposedKeep')}</p>
        </Notice>
      )}
      {state === 'not-known' ? <Notice>{say('isNotKnown')}</Notice> : null}
      {state === 'told-to-agent' ? <Notice>{say('isToldToAgent')}</Notice> : null}
      {doubt === undefined ? null : <Notice tone="warning">{doubt}</Notice>}
    </>
  )
}

// Whose hand wrote it is told to the other one.
function Filler({ drawn, by }: QuestionBlockProps): VNode | null {
  const { hand } = drawn.asked
  return hand === undefined || hand.by === by ? null : <p class="hint">{handOf(drawn)}</p>
}

function handOf({ asked: { hand }, say }: Drawn): string {
  if (hand?.by !== 'agent') return say('filledByPerson')
  return hand.agentName === undefined
    ? say('whoAgentUnnamed')
    : say('filledByAgent', { name: hand.agentName })
}

// She said so before: it holds as long as the boxes stay empty.
function KeptChoice({ drawn: { asked } }: { readonly drawn: Drawn }): VNode | null {
  if (asked.state !== 'not-known' && asked.state !== 'told-to-agent') return null
  return <input type="hidden" name={keptChoiceName(asked.question.id)} value={asked.state} />
}

// Where several questions share a page a button could only speak for one of them: each has its own ticks.
function ChoiceTicks({ drawn, by }: QuestionBlockProps): VNode | null {
  const { asked, say } = drawn
  // An agent who writes has nobody to keep it for; what the person said so before stays.
  const offered = choicesOf(drawn).filter(
    (choice) => choice !== 'told-to-agent' || by === 'person' || asked.state === choice,
  )
  if (offered.length === 0) return null
  const name = choiceName(asked.question.id)
  return (
    <div class="choices choices--inline">
      {offered.map((choice) => (
        <SmallCheck
          key={choice}
          name={name}
          id={`${fieldId(name)}-${choice}`}
          value={choice}
          label={say(words[choice])}
          isTicked={asked.state === choice}
        />
      ))}
    </div>
  )
}

function ReadOnly({ drawn }: { readonly drawn: Drawn }): VNode {
  const { asked, language, values, isAlone, say } = drawn
  const label = <Words text={asked.question.label} language={language} values={values} />
  return (
    <div class="asked">
      {isAlone ? <h1>{label}</h1> : <h2>{label}</h2>}
      <p class="asked__known">{asked.readOnly?.said}</p>
      <p class="hint">
        {say('kept')} {asked.readOnly?.why}
      </p>
    </div>
  )
}
