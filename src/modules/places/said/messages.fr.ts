/** When a door is open, as it is said to people. */
export const resident = {
  time: '{hours} h{minutes, select, 00 {} other { {minutes}}}',
  midnight: 'minuit',
  weekday:
    '{weekday, select, 1 {lundi} 2 {mardi} 3 {mercredi} 4 {jeudi} 5 {vendredi} 6 {samedi} other {dimanche}}',
  openUntil: 'ouvert aujourd’hui jusqu’à {time}',
  openUntilTomorrow: 'ouvert jusqu’à demain, {time}',
  openAllNight: 'ouvert toute la nuit',
  closed: 'fermé',
  closedHoliday: 'fermé, c’est un jour férié',
  closedException: 'fermé exceptionnellement',
  opensToday: 'ouvre aujourd’hui à {time}',
  opensTomorrow: 'ouvre demain à {time}',
  opensThisWeek: 'ouvre {weekday} à {time}',
  opensLater: 'ouvre {weekday} {date} à {time}',
  unsure: 'jour férié : appelez avant de venir',
  unknown: 'horaires non connus : appelez avant de venir',
  stop: 'le bus passe {weekday}{weeks, select, odd { des semaines impaires} even { des semaines paires} other {}}, de {from} à {to}',
}
