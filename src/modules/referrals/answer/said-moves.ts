import { type Move, type State } from '../referral.ts'
import type { SaidMove } from '../urls.ts'

const unsaid: readonly Move[] = ['sent', 'expired']

/** Whether somebody says it, rather than our own sending or the days that pass. */
export function isSaid(move: Move): move is SaidMove {
  return !unsaid.includes(move)
}

type Label<Kind extends string> = `${Kind}-${SaidMove | 'again'}`

/** The words for an answer: accepting once more is another appointment. */
export function labelOf<Kind extends 'answer' | 'note'>(
  kind: Kind,
  move: SaidMove,
  state: State,
): Label<Kind> {
  const isAgain = move === 'accepted' && (state === 'accepted' || state === 'absent')
  return `${kind}-${isAgain ? 'again' : move}`
}
