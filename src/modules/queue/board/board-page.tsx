import type { VNode } from 'preact'
import { timeInWords } from '#platform/i18n/format.ts'
import { BoardBar } from '#platform/ui/board-number.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { Pictogram } from '#platform/ui/pictogram.tsx'
import type { BoardCall, BoardState } from '../board.ts'
import { sayHall } from '../hall/say.ts'
import { ticketLabel } from '../ticket.ts'
import { liveUrl } from '../urls.ts'

export interface BoardPageProps {
  readonly frame: Frame
  readonly board: BoardState
  readonly now: Date
}

const secondsWithoutScripts = 5
const earlierCalls = [1, 2, 3] as const

/** The screen of the hall: numbers and counters, never a name. Without scripts it asks again every five seconds. */
export function BoardPage({ frame, board, now }: BoardPageProps): VNode {
  const say = sayHall(frame.language)
  const { calls, timeZone, siteName } = board
  const clock = timeInWords(now, frame.language, timeZone)
  return (
    <Page {...frame} audience="board" title={say('boardTitle')} refreshSeconds={secondsWithoutScripts}>
      <live-board
        data-live={liveUrl(board.siteId)}
        data-seq={board.seq}
        data-calls={JSON.stringify(calls)}
        data-now={now.toISOString()}
        data-time-zone={timeZone}
        data-voice={voiceFolder(frame)}
      >
        <h1 class="visually-hidden">{say('boardTitle')}</h1>
        <BoardBar place={siteName} clock={<time data-clock>{clock}</time>} />
        <p class="board-alert" role="alert" data-frozen={say('boardFrozen', { time: '{time}' })} hidden />
        <p class="board-welcome" data-welcome hidden={calls.length > 0}>
          {say('boardWelcome')}
        </p>
        <FirstCall call={calls[0]} />
        <ol class="board-calls" aria-label={say('boardLastCalls')}>
          {earlierCalls.map((place) => (
            <EarlierCall key={place} call={calls[place]} />
          ))}
        </ol>
        <p class="board-notice">{say('boardPriority')}</p>
        <output class="visually-hidden" data-said />
        <button class="board-sound" type="button" data-sound hidden>
          <Pictogram name="sound" />
          {say('boardSound')}
        </button>
      </live-board>
    </Page>
  )
}

function FirstCall({ call }: { call: BoardCall | undefined }): VNode {
  return (
    <p class="board-number" data-slot hidden={call === undefined}>
      <strong class="board-number__number" data-number>
        {call ? ticketLabel(call) : ''}
      </strong>{' '}
      <span class="board-number__place">
        <span class={`board-number__way board-number__way--${call?.counter.direction ?? 'ahead'}`} data-way>
          <Pictogram name="arrow" />
        </span>
        <span data-place>{call?.counter.label}</span>
      </span>
    </p>
  )
}

function EarlierCall({ call }: { call: BoardCall | undefined }): VNode {
  return (
    <li class="board-calls__item" data-slot hidden={call === undefined}>
      <strong class="board-calls__number" data-number>
        {call ? ticketLabel(call) : ''}
      </strong>{' '}
      <span class="board-calls__place" data-place>
        {call?.counter.label}
      </span>
    </li>
  )
}

// The clips keep their folder and their name: the address of one gives the address of all.
function voiceFolder({ assetUrl }: Frame): string {
  return assetUrl('voice/chime.mp3').replace(/chime\.mp3$/, '')
}
