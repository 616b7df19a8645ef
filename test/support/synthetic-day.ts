import { seededSequence } from './seeded-sequence.ts'

/** A made-up CCAS day: no real figures of any town. Moments are minutes since midnight, durations are minutes. */
export interface SyntheticDay {
  readonly services: readonly SyntheticService[]
  readonly counters: readonly SyntheticCounter[]
  /** In order of arrival; ticket numbers follow it. */
  readonly people: readonly SyntheticPerson[]
  /** Every appointment of the agenda, kept or missed. */
  readonly agenda: readonly SyntheticAppointment[]
}

interface SyntheticService {
  readonly id: string
  readonly meanMinutes: number
  /** Of legal priority, on an ordinary day. */
  readonly priorityArrivalsPerHour: number
}

export interface SyntheticCounter {
  readonly id: string
  readonly skills: readonly string[]
  /** Known in advance. */
  readonly pauses: readonly Absence[]
  /** Known only once begun. */
  readonly surprises: readonly Absence[]
}

export interface Absence {
  readonly from: number
  readonly until: number
}

export interface SyntheticPerson {
  readonly id: string
  readonly number: number
  readonly serviceId: string
  readonly arrivesAt: number
  readonly appointmentAt: number | null
  readonly legalPriority: boolean
  /** How long they hold the counter, once called. */
  readonly minutes: number
  readonly answers: boolean
  readonly transfer: { readonly serviceId: string; readonly minutes: number } | null
}

interface SyntheticAppointment {
  readonly id: string
  readonly serviceId: string
  readonly at: number
}

/** 1 is an ordinary day, 1.3 a day with 30 % more people. */
export interface DayRecipe {
  readonly seed: number
  readonly load: number
}

const SERVICES = [
  { id: 'accueil', meanMinutes: 6, share: 0.5 },
  { id: 'aides', meanMinutes: 14, share: 0.32 },
  { id: 'numerique', meanMinutes: 18, share: 0.18 },
] as const
const COUNTERS: readonly SyntheticCounter[] = [
  counter('1', ['accueil'], { from: 720, until: 765 }),
  counter('2', ['accueil', 'aides'], { from: 765, until: 810 }),
  counter('3', ['accueil', 'aides', 'numerique'], { from: 720, until: 765 }),
  counter('4', ['aides', 'numerique'], { from: 765, until: 810 }),
  counter('5', ['accueil', 'aides', 'numerique'], { from: 810, until: 855 }),
]
/** Spread of the logarithm of durations: coefficient of variation 0.72. */
const SPREAD = 0.65
const OPENS = 9 * 60
/** Relative arrivals by half-hour from opening: a strong morning, a quiet lunch, a softer afternoon. */
const PROFILE = [9, 11, 11, 10, 8, 7, 6, 5, 6, 8, 9, 8, 6, 5, 4]
const WALK_INS = 125
const APPOINTMENTS = 11
const LEGAL_PRIORITY = 0.08
const TRANSFERRED = 0.05

/** What a site would have measured of its habits. */
export const HABITS = { noShowRate: 0.03, missedAppointmentRate: 0.1, transferRate: TRANSFERRED }

/** The same seed and load give the same day, minute by minute. */
export function syntheticDay({ seed, load }: DayRecipe): SyntheticDay {
  const chance = seededSequence(seed)
  const agenda = drawAgenda(chance, load)
  const visits = [...drawWalkIns(chance, load), ...agenda.flatMap((entry) => drawCheckIn(chance, entry))]
  visits.sort((one, other) => one.arrivesAt - other.arrivesAt)
  return {
    services: SERVICES.map(({ id, meanMinutes, share }) => {
      return {
        id,
        meanMinutes,
        priorityArrivalsPerHour: (WALK_INS * LEGAL_PRIORITY * share) / (PROFILE.length / 2),
      }
    }),
    counters: COUNTERS,
    agenda,
    people: visits.map((visit, index) => ({
      ...visit,
      ...drawCourse(chance, visit.serviceId),
      number: index + 1,
    })),
  }
}

type Visit = Pick<SyntheticPerson, 'id' | 'serviceId' | 'arrivesAt' | 'appointmentAt' | 'legalPriority'>
type Chance = () => number

function drawWalkIns(chance: Chance, load: number): Visit[] {
  const weight = PROFILE.reduce((sum, part) => sum + part, 0)
  return PROFILE.flatMap((part, index) => {
    const perMinute = (WALK_INS * load * part) / weight / 30
    const from = OPENS + index * 30
    return arrivalsWithin({ from, until: from + 30 }, perMinute, chance).map((arrivesAt) => ({
      id: `walk-in-${arrivesAt}`,
      serviceId: drawService(chance()),
      arrivesAt,
      appointmentAt: null,
      legalPriority: chance() < LEGAL_PRIORITY,
    }))
  })
}

/** A Poisson process. */
function arrivalsWithin(span: Absence, perMinute: number, chance: Chance): number[] {
  const arrivals: number[] = []
  for (
    let at = span.from + drawGap(perMinute, chance());
    at < span.until;
    at += drawGap(perMinute, chance())
  ) {
    arrivals.push(at)
  }
  return arrivals
}

function drawAgenda(chance: Chance, load: number): SyntheticAppointment[] {
  return Array.from({ length: Math.round(APPOINTMENTS * load) }, (_, index) => {
    const at = OPENS + 30 + Math.floor(chance() * 13) * 30
    return { id: `appointment-${index}`, serviceId: chance() < 0.6 ? 'aides' : 'numerique', at }
  })
}

/** Most come a few minutes early, some late, some not at all. */
function drawCheckIn(chance: Chance, { id, serviceId, at }: SyntheticAppointment): Visit[] {
  const arrivesAt = Math.max(OPENS, at - 4 + 6 * drawNormal(chance))
  if (chance() < HABITS.missedAppointmentRate) return []
  return [{ id, serviceId, arrivesAt, appointmentAt: at, legalPriority: chance() < LEGAL_PRIORITY }]
}

function drawCourse(
  chance: Chance,
  serviceId: string,
): Pick<SyntheticPerson, 'minutes' | 'answers' | 'transfer'> {
  const next = SERVICES.filter(({ id }) => id !== serviceId)[Math.floor(chance() * 2)]
  return {
    minutes: drawDuration(chance, serviceId),
    answers: chance() >= HABITS.noShowRate,
    transfer:
      next && chance() < TRANSFERRED ? { serviceId: next.id, minutes: drawDuration(chance, next.id) } : null,
  }
}

function drawService(luck: number): string {
  let left = luck
  const found = SERVICES.find(({ share }) => {
    left -= share
    return left < 0
  })
  return (found ?? SERVICES[0]).id
}

/** Log-normal, as durations at counters usually are. */
function drawDuration(chance: Chance, serviceId: string): number {
  const mean = SERVICES.find(({ id }) => id === serviceId)?.meanMinutes ?? 0
  return mean * Math.exp(SPREAD * drawNormal(chance) - SPREAD ** 2 / 2)
}

function drawNormal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())
}

function drawGap(rate: number, luck: number): number {
  return -Math.log(1 - luck) / rate
}

function counter(id: string, skills: readonly string[], lunch: Absence): SyntheticCounter {
  return { id, skills, pauses: [lunch], surprises: [] }
}
