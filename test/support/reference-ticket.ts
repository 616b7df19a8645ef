/**
 * What reception.md says of one ticket, written again from the text and without looking at the product: the tests
 * compare the two, step by step. Times are epoch milliseconds.
 */
export interface ReferenceTicket {
  state: 'waiting' | 'called' | 'serving' | 'on-hold' | 'done' | 'left' | 'no-show' | 'expired'
  readonly arrived: number
  readonly priority: boolean
  due: number
  calls: number
  turnBegan: number
  lastCall: number
  servingSince: number
  /** Came to the counter straight from a call. */
  fromCall: boolean
  ended: number
  cameBack: boolean
  counter: number | null
  lastCounter: number | null
}

export type ReferenceAction =
  | 'call'
  | 'recall'
  | 'start'
  | 'put-back'
  | 'absent'
  | 'return'
  | 'hold'
  | 'resume'
  | 'rejoin'
  | 'transfer'
  | 'finish'
  | 'undo'
  | 'leave'
  | 'expire'
  | 'forget'
  | 'reopen'

export const referenceActions: readonly ReferenceAction[] = [
  'call',
  'recall',
  'start',
  'put-back',
  'absent',
  'return',
  'hold',
  'resume',
  'rejoin',
  'transfer',
  'finish',
  'undo',
  'leave',
  'expire',
  'forget',
  'reopen',
]

const second = 1000
const minute = 60_000

export function newReference(arrived: number, priority: boolean, targetMinutes: number): ReferenceTicket {
  return {
    state: 'waiting',
    arrived,
    priority,
    due: priority ? arrived : arrived + targetMinutes * minute,
    calls: 0,
    turnBegan: 0,
    lastCall: 0,
    servingSince: 0,
    fromCall: false,
    ended: 0,
    cameBack: false,
    counter: null,
    lastCounter: null,
  }
}

export interface ReferenceStep {
  readonly now: number
  /** The counter that acts. */
  readonly counter: number
  readonly targetMinutes: number
}

/** Does it and says true, or leaves everything and says false. */
export function act(ticket: ReferenceTicket, action: ReferenceAction, step: ReferenceStep): boolean {
  const { now, counter } = step
  const inLineAgain = (due: number): true => {
    ticket.state = 'waiting'
    ticket.due = ticket.priority ? ticket.arrived : due
    ticket.calls = 0
    ticket.counter = null
    return true
  }
  const over = (state: ReferenceTicket['state']): true => {
    ticket.state = state
    ticket.ended = now
    ticket.counter = null
    return true
  }
  switch (action) {
    case 'call':
      if (ticket.state !== 'waiting') return false
      ticket.state = 'called'
      ticket.calls = 1
      ticket.turnBegan = now
      ticket.lastCall = now
      ticket.counter = counter
      ticket.lastCounter = counter
      return true
    case 'recall':
      if (ticket.state !== 'called' || ticket.calls === 3 || now - ticket.lastCall < 20 * second) return false
      ticket.calls += 1
      ticket.lastCall = now
      return true
    case 'start':
      if (ticket.state !== 'called') return false
      ticket.state = 'serving'
      ticket.servingSince = now
      ticket.fromCall = true
      return true
    case 'put-back': {
      if (ticket.state !== 'called') return false
      ticket.state = 'waiting'
      ticket.calls = 0
      ticket.counter = null
      return true
    }
    case 'absent':
      if (ticket.state !== 'called' || ticket.calls < 2 || now - ticket.turnBegan < 90 * second) return false
      return over('no-show')
    case 'return':
      if (ticket.state !== 'no-show' || ticket.cameBack || now - ticket.ended > 30 * minute) return false
      ticket.cameBack = true
      inLineAgain(now + 5 * minute)
      if (ticket.priority) ticket.due = now
      return true
    case 'hold':
      if (ticket.state !== 'serving') return false
      ticket.state = 'on-hold'
      ticket.counter = null
      return true
    case 'resume':
      if (ticket.state !== 'on-hold') return false
      ticket.state = 'serving'
      ticket.servingSince = now
      ticket.fromCall = false
      ticket.counter = counter
      ticket.lastCounter = counter
      return true
    case 'rejoin':
      return ticket.state === 'on-hold' && inLineAgain(now + 5 * minute)
    case 'transfer':
      return ticket.state === 'serving' && inLineAgain(now + Math.min(10, step.targetMinutes) * minute)
    case 'finish':
      return ticket.state === 'serving' && over('done')
    case 'undo':
      if (ticket.state === 'done' && now - ticket.ended <= 15 * second) {
        ticket.state = 'serving'
        ticket.counter = counter
        return true
      }
      if (ticket.state !== 'serving' || !ticket.fromCall || now - ticket.servingSince > 15 * second)
        return false
      ticket.state = 'called'
      return true
    case 'leave':
      return (ticket.state === 'waiting' || ticket.state === 'on-hold') && over('left')
    case 'expire':
      return (ticket.state === 'waiting' || ticket.state === 'on-hold') && over('expired')
    case 'forget':
      return (ticket.state === 'called' || ticket.state === 'serving') && over('expired')
    case 'reopen':
      return ['done', 'left', 'no-show', 'expired'].includes(ticket.state) && inLineAgain(now + 5 * minute)
  }
}
