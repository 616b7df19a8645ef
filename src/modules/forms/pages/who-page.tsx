import type { VNode } from 'preact'
import { dayInWords, momentInWords } from '#platform/i18n/format.ts'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import { FillingPage } from './filling-page.tsx'
import type { Hand, WhoPageProps } from './page-props.ts'
import { sayPage } from './say.ts'

/** Who wrote each answer, told to the person and to the agent alike. */
export function WhoPage(props: WhoPageProps): VNode {
  const { frame, lines, draftEndsOn, by } = props
  const say = sayPage(frame.language)
  return (
    <FillingPage filling={props} title={say('whoTitle')} hasWaysOut={false}>
      <h1>{say('whoTitle')}</h1>
      <p>{by === 'person' ? say('whoText') : null}</p>
      {lines.length === 0 ? (
        <p>{say('whoNone')}</p>
      ) : (
        <SummaryList
          rows={lines.map(({ label, hand, earlier }) => ({
            label: <bdi>{earlier ? `${label} (${say('whoEarlier')})` : label}</bdi>,
            value: `${nameOf(props, hand)}, ${momentInWords(hand.at, frame.language)}`,
          }))}
        />
      )}
      <p>{say('whoEnds', { day: dayInWords(draftEndsOn, frame.language) })}</p>
    </FillingPage>
  )
}

function nameOf({ frame, by }: WhoPageProps, hand: Hand): string {
  const say = sayPage(frame.language)
  if (hand.by === 'person') return say(by === 'person' ? 'whoPerson' : 'whoPersonForAgent')
  return hand.agentName === undefined ? say('whoAgentUnnamed') : say('whoAgent', { name: hand.agentName })
}
