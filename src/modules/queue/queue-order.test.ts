import { describe, expect, test } from 'vitest'
import {
  type Arrival,
  compareStandings,
  explainOrder,
  type Place,
  placeOnArrival,
  placeOnReentry,
  type Standing,
} from './queue-order.ts'

const HOUR = 60

describe('on arrival', () => {
  test('a walk-in is due after the target wait of the service', () => {
    expect(placeOnArrival(anArrival({ arrivedAt: at(9 * HOUR) }))).toEqual(ordinary(10 * HOUR))
    expect(placeOnArrival(anArrival({ arrivedAt: at(9 * HOUR), targetWaitMinutes: 30 }))).toEqual(
      ordinary(9.5 * HOUR),
    )
  })

  test('an appointment is due three minutes after its hour and may be called five minutes before', () => {
    const place = placeOnArrival(anArrival({ arrivedAt: at(590), appointmentAt: at(600) }))
    expect(place).toEqual({ rank: 1, dueAt: at(603), notBefore: at(595) })
  })

  test.each([
    { late: 10, targetWaitMinutes: 60, place: { rank: 1, dueAt: at(603), notBefore: at(595) } },
    { late: 11, targetWaitMinutes: 60, place: ordinary(631) },
    { late: 11, targetWaitMinutes: 15, place: ordinary(626) },
  ])(
    'an appointment $late min late in a service of $targetWaitMinutes min',
    ({ late, targetWaitMinutes, place }) => {
      const arrival = anArrival({ arrivedAt: at(600 + late), appointmentAt: at(600), targetWaitMinutes })
      expect(placeOnArrival(arrival)).toEqual(place)
    },
  )

  test('legal priority is first come, first served, with or without an appointment', () => {
    const place = { rank: 0, dueAt: at(590), notBefore: null }
    expect(placeOnArrival(anArrival({ arrivedAt: at(590), legalPriority: true }))).toEqual(place)
    expect(
      placeOnArrival(anArrival({ arrivedAt: at(590), legalPriority: true, appointmentAt: at(700) })),
    ).toEqual(place)
  })

  test('a priority unticked for want of a card gives the place that the arrival gave', () => {
    const ticked = anArrival({ legalPriority: true })
    expect(placeOnArrival({ ...ticked, legalPriority: false })).toEqual(placeOnArrival(anArrival()))
  })
})

describe('back in the line', () => {
  test.each([
    { reentry: 'transfer', targetWaitMinutes: 60, place: ordinary(710) },
    { reentry: 'transfer', targetWaitMinutes: 4, place: ordinary(704) },
    { reentry: 'back-in-line', targetWaitMinutes: 60, place: ordinary(705) },
    { reentry: 'returned', targetWaitMinutes: 60, place: ordinary(705) },
  ] as const)(
    'by $reentry, in a service of $targetWaitMinutes min',
    ({ reentry, targetWaitMinutes, place }) => {
      expect(placeOnReentry(reentry, anArrival({ targetWaitMinutes }), at(700))).toEqual(place)
    },
  )

  test('legal priority keeps the arrival, unless the call was missed', () => {
    const arrival = anArrival({ arrivedAt: at(600), legalPriority: true })
    expect(placeOnReentry('transfer', arrival, at(700))).toEqual({ rank: 0, dueAt: at(600), notBefore: null })
    expect(placeOnReentry('back-in-line', arrival, at(700))).toEqual({
      rank: 0,
      dueAt: at(600),
      notBefore: null,
    })
    expect(placeOnReentry('returned', arrival, at(700))).toEqual({ rank: 0, dueAt: at(700), notBefore: null })
  })
})

test('the line is ordered by legal priority, then due time, then number', () => {
  const line = [aStanding(1, 50, 1), aStanding(1, 40, 4), aStanding(0, 90, 3), aStanding(1, 40, 2)]
  expect(line.toSorted(compareStandings).map(({ number }) => number)).toEqual([3, 2, 4, 1])
})

describe('why a ticket stands where it stands', () => {
  test('legal priority, whatever else', () => {
    const ticket = { ...placeOnArrival(anArrival({ legalPriority: true })), appointmentAt: at(600) }
    expect(explainOrder(ticket)).toEqual({ because: 'legal-priority' })
  })

  test('an appointment kept on time, by its hour', () => {
    const ticket = {
      ...placeOnArrival(anArrival({ arrivedAt: at(590), appointmentAt: at(600) })),
      appointmentAt: at(600),
    }
    expect(explainOrder(ticket)).toEqual({ because: 'appointment', at: at(600) })
  })

  test('everyone else, by the time to call them before', () => {
    const walkIn = { ...placeOnArrival(anArrival({ arrivedAt: at(600) })), appointmentAt: null }
    const late = {
      ...placeOnArrival(anArrival({ arrivedAt: at(620), appointmentAt: at(600) })),
      appointmentAt: at(600),
    }
    expect(explainOrder(walkIn)).toEqual({ because: 'waiting-time', callBefore: at(660) })
    expect(explainOrder(late)).toEqual({ because: 'waiting-time', callBefore: at(640) })
  })
})

/** Epoch milliseconds of a minute of 3 March 2026. */
function at(minute: number): number {
  return Date.UTC(2026, 2, 3) + minute * 60_000
}

function ordinary(dueMinute: number): Place {
  return { rank: 1, dueAt: at(dueMinute), notBefore: null }
}

function anArrival(change: Partial<Arrival> = {}): Arrival {
  return { arrivedAt: at(600), appointmentAt: null, legalPriority: false, targetWaitMinutes: 60, ...change }
}

function aStanding(rank: 0 | 1, dueMinute: number, number: number): Standing {
  return { rank, dueAt: at(dueMinute), notBefore: null, number }
}
