import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  time: '{hours} h{minutes, select, 00 {} other { {minutes}}}',
  midnight: 'minuit',
  weekday:
    '{weekday, select, 1 {lundi} 2 {mardi} 3 {mercredi} 4 {jeudi} 5 {vendredi} 6 {samedi} other {dimanche}}',
  openUntil: 'C’est ouvert aujourd’hui jusqu’à {time}',
  openUntilTomorrow: 'C’est ouvert jusqu’à demain, {time}',
  openAllNight: 'C’est ouvert toute la nuit',
  closed: 'C’est fermé',
  closedHoliday: 'C’est fermé, c’est un jour férié',
  closedException: 'C’est fermé exceptionnellement',
  opensToday: 'ça ouvre aujourd’hui à {time}',
  opensTomorrow: 'ça ouvre demain à {time}',
  opensThisWeek: 'ça ouvre {weekday} à {time}',
  opensLater: 'ça ouvre {weekday} {date} à {time}',
  unsure: 'C’est un jour férié. Appelez avant de venir',
  unknown: 'Nous ne savons pas quand c’est ouvert. Appelez avant de venir',
  stop: 'Le bus passe {weekday}{weeks, select, odd { une semaine sur deux (semaines impaires)} even { une semaine sur deux (semaines paires)} other {}}, de {from} à {to}',
}
