import { type Day, dayIn } from '#kernel/day.ts'

/** A day and the minutes since its midnight, where the place is. */
export interface LocalMoment {
  readonly day: Day
  readonly minute: number
}

/** What the clock of a department shows at a moment. */
export function localMoment(moment: Date, department = ''): LocalMoment {
  const timeZone = zones.get(department) ?? 'Europe/Paris'
  const day = dayIn(moment, timeZone)
  const [hours = 0, minutes = 0] = clock(timeZone).format(moment).split(':').map(Number)
  return { day, minute: hours * 60 + minutes }
}

/** The department an INSEE code of commune begins with: two signs, three overseas. */
export function departmentOf(communeCode: string): string {
  return communeCode.slice(0, communeCode.startsWith('97') || communeCode.startsWith('98') ? 3 : 2)
}

const zones = new Map([
  ['971', 'America/Guadeloupe'],
  ['972', 'America/Martinique'],
  ['973', 'America/Cayenne'],
  ['974', 'Indian/Reunion'],
  ['975', 'America/Miquelon'],
  ['976', 'Indian/Mayotte'],
  ['977', 'America/St_Barthelemy'],
  ['978', 'America/Marigot'],
  ['986', 'Pacific/Wallis'],
  ['987', 'Pacific/Tahiti'],
  ['988', 'Pacific/Noumea'],
])

/** The departments whose clock is not that of Paris. */
export const departmentsWithTheirClock: readonly string[] = [...zones.keys()]

const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(timeZone: string): Intl.DateTimeFormat {
  const known =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  clocks.set(timeZone, known)
  return known
}
