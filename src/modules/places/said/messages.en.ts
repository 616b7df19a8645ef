import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  time: '{hours}:{minutes}',
  midnight: 'midnight',
  weekday:
    '{weekday, select, 1 {Monday} 2 {Tuesday} 3 {Wednesday} 4 {Thursday} 5 {Friday} 6 {Saturday} other {Sunday}}',
  openUntil: 'open today until {time}',
  openUntilTomorrow: 'open until tomorrow, {time}',
  openAllNight: 'open all night',
  closed: 'closed',
  closedHoliday: 'closed, it is a public holiday',
  closedException: 'closed exceptionally',
  opensToday: 'opens today at {time}',
  opensTomorrow: 'opens tomorrow at {time}',
  opensThisWeek: 'opens {weekday} at {time}',
  opensLater: 'opens {weekday} {date} at {time}',
  unsure: 'public holiday: call before you come',
  unknown: 'opening hours not known: call before you come',
  stop: 'the bus comes on {weekday}{weeks, select, odd { in odd weeks} even { in even weeks} other {}}, from {from} to {to}',
}
