import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { direction, type Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import type { Sending } from '../letter.ts'
import type { Answer } from '../model/letter-model.ts'
import { sayToResident } from '../say.ts'

export interface SummarySheetProps {
  readonly language: Language
  readonly name: string
  readonly recipient: string
  /** What the letter says, in that language. */
  readonly says: readonly string[]
  /** In French, as the letter lists them. */
  readonly enclosures: readonly string[]
  readonly lastDay: Day | undefined
  readonly sending: Sending | undefined
  readonly answer: Answer | undefined
  readonly town: { readonly name: string; readonly phone: string }
}

/** Her letter in her language: what it says, what to join, what comes next and whom to call. */
export function SummarySheet(props: SummarySheetProps): VNode {
  const { language, name, recipient, says, town } = props
  const say = sayToResident(language)
  return (
    <article
      class="letter-summary"
      lang={language === 'fr-simple' ? 'fr' : language}
      dir={direction(language)}
    >
      <h2 class="letter-summary__title">{say('copyTitle')}</h2>
      <p>{say('forPerson', { name })}</p>
      {recipient === '' ? null : <p>{say('wroteTo', { recipient })}</p>}
      <h3>{say('whatItSays')}</h3>
      {says.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ToJoin {...props} />
      <h3>{say('next')}</h3>
      <ul>
        {nextLines(props).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        {say('whomToCall')}&nbsp;: <bdi>{town.name}</bdi> <strong dir="ltr">{town.phone}</strong>
      </p>
      <p class="letter-summary__note">{say('onlyFrench')}</p>
    </article>
  )
}

function ToJoin({ language, enclosures }: SummarySheetProps): VNode | null {
  if (enclosures.length === 0) return null
  return (
    <>
      <h3>{sayToResident(language)('toJoin')}</h3>
      <ul class="letter-summary__join">
        {enclosures.map((line) => (
          <li key={line}>
            <bdi lang="fr">{line}</bdi>
          </li>
        ))}
      </ul>
    </>
  )
}

const silences = {
  refusal: 'silenceRefusal',
  acceptance: 'silenceAcceptance',
  nothing: 'silenceNothing',
} as const satisfies Record<Answer['silence'], string>

function nextLines({ language, lastDay, sending, answer }: SummarySheetProps): readonly string[] {
  const say = sayToResident(language)
  const day = (on: Day): string => dayInWords(on, language)
  const before = sending
    ? [say('sent', { day: day(sending.on) })]
    : [say('sign'), ...(lastDay ? [say('sendBefore', { day: day(lastDay) })] : [])]
  const after = answer
    ? [
        sending?.answerBefore
          ? say('answerBefore', { day: day(sending.answerBefore) })
          : say(answer.delay.unit === 'month' ? 'answerIn' : 'answerInDays', { count: answer.delay.count }),
        say(silences[answer.silence]),
        say('bringAnswer'),
      ]
    : []
  return [...before, ...after]
}
