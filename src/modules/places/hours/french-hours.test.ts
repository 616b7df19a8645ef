import { expect, test } from 'vitest'
import { compileHours } from '../import/compile-hours.ts'
import { readDayColumns } from './day-columns.ts'
import { readFrenchHours } from './french-hours.ts'

test.each([
  ['Du lundi au vendredi, de 9h30 à 17h', 'Mo-Fr 09:30-17:00'],
  ['9h-12h et 14h-17h du lundi au vendredi', 'Mo-Fr 09:00-12:00,14:00-17:00'],
  [
    'Mardi et Vendredi : 15h à 18h30 Samedi : 9h à 12h30 et 14h à 17h30',
    'Tu,Fr 15:00-18:30; Sa 09:00-12:30,14:00-17:30',
  ],
  [
    'Lundi, mercredi, jeudi : 10h -12h30 / 14h - 18h Mardi, vendredi : 14h - 18h',
    'Mo,We,Th 10:00-12:30,14:00-18:00; Tu,Fr 14:00-18:00',
  ],
  ['Lundi au vendredi\n9H-12H / 13H-17H', 'Mo-Fr 09:00-12:00,13:00-17:00'],
  ['Lun au ven : 9h/12h 14h/17h', 'Mo-Fr 09:00-12:00,14:00-17:00'],
  ['Mar, jeu, ven : 13-18h. Mer, Sam : 10-18h', 'Tu,Th,Fr 13:00-18:00; We,Sa 10:00-18:00'],
  ['mercredi de 14 à 18h', 'We 14:00-18:00'],
  ['Mercredi de 14h à 15H30', 'We 14:00-15:30'],
  ['Mardi 16 h 18 h', 'Tu 16:00-18:00'],
  ['lundi-mardi-jeudi : 9h00 à 12h30', 'Mo,Tu,Th 09:00-12:30'],
  ['MARDI-JEUDI ET VENDREDI 9H00-12H00', 'Tu,Th,Fr 09:00-12:00'],
  ['Lundi de 14h à 16h, fermé le mardi', 'Mo 14:00-16:00'],
  ['Mer 10h-12h30 14h-18h30, Sam 10h-12h', 'We 10:00-12:30,14:00-18:30; Sa 10:00-12:00'],
  ['Lundi:9h00-12h00,13h30-17h00;Mardi:9h00-12h00', 'Mo 09:00-12:00,13:30-17:00; Tu 09:00-12:00'],
  ['lundi : 09:00-12:00, 14:00-17:00 | mardi : Fermé', 'Mo 09:00-12:00,14:00-17:00'],
  ['9h-12h / 14h-17h du lundi au jeudi, 9h-12h le vendredi', 'Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-12:00'],
  ['Matin : 9h-12h lundi et mardi, après-midi : 14h-17h mardi', 'Mo 09:00-12:00; Tu 09:00-12:00,14:00-17:00'],
  ['mardi matin et jeudi matin de 9h à 12h', 'Tu,Th 09:00-12:00'],
  ['du mardi au samedi de 10 h à 18 h sauf jours fériés', 'Tu-Sa 10:00-18:00; PH off'],
  ['Lundi au vendredi 9h-12h (hors jours fériés)', 'Mo-Fr 09:00-12:00; PH off'],
  ['Lu Ma Je Ve : 9h-12h et 14h-17h, Me : 9h-12h', 'Mo,Tu,Th,Fr 09:00-12:00,14:00-17:00; We 09:00-12:00'],
  ['Lu-Ve : 8h30-12h30', 'Mo-Fr 08:30-12:30'],
  ['L-V 9-12 14-17', 'Mo-Fr 09:00-12:00,14:00-17:00'],
  ['Tous les jours de 9h à 18h', 'Mo-Su 09:00-18:00'],
  ['tous les jours sauf le dimanche de 9h à 18h', 'Mo-Sa 09:00-18:00'],
  ['7j/7, 24h/24', 'Mo-Su 00:00-24:00'],
  ['Du lundi au vendredi 8h30 à midi et de 13h30 à 17h', 'Mo-Fr 08:30-12:00,13:30-17:00'],
  ['Jeudi 09h30h-12h30 et 13h30 17h00', 'Th 09:30-12:30,13:30-17:00'],
  ['lundi entre 9h et 12h', 'Mo 09:00-12:00'],
  ['Tous les mercredis de 14h à 16h30', 'We 14:00-16:30'],
  ['Du mardi au samedi de 9h à 12h30, fermé le mercredi', 'Tu,Th-Sa 09:00-12:30'],
  ['9h-12h du lundi au vendredi, fermé le mercredi', 'Mo,Tu,Th,Fr 09:00-12:00'],
  ['Lundi au samedi 9h-19h, jeudi fermé', 'Mo-We,Fr,Sa 09:00-19:00'],
  ['du samedi au mardi 10h-18h', 'Mo,Tu,Sa,Su 10:00-18:00'],
  ['Du lundi au vendredi9h/12h - 14h/17h', 'Mo-Fr 09:00-12:00,14:00-17:00'],
  ['lundi 9-12h 14-17h', 'Mo 09:00-12:00,14:00-17:00'],
  ['lundi 9 h-12 h 30 / 14 h-17 h', 'Mo 09:00-12:30,14:00-17:00'],
])('reads « %s »', (text, osm) => {
  expect(readFrenchHours(text)).toEqual({ osm, isWhole: true })
})

test.each([
  ['Mardi 9h-12h semaines paires', 'week 2-52/2 Tu 09:00-12:00'],
  ['Mardi 9h-12h (semaines impaires)', 'week 1-53/2 Tu 09:00-12:00'],
  ['Les mardis des semaines paires de 9h à 12h', 'week 2-52/2 Tu 09:00-12:00'],
  [
    'Semaines paires : lundi 9h-12h et mercredi 14h-17h',
    'week 2-52/2 Mo 09:00-12:00; week 2-52/2 We 14:00-17:00',
  ],
  [
    'Semaine paire : mardi 9h-12h ; semaine impaire : mardi 14h-17h',
    'week 2-52/2 Tu 09:00-12:00; week 1-53/2 Tu 14:00-17:00',
  ],
  [
    'mardi 9h-12h semaines paires, jeudi 14h-17h semaines impaires',
    'week 2-52/2 Tu 09:00-12:00; week 1-53/2 Th 14:00-17:00',
  ],
  ['Lundi : 9h-12h\nJeudi : 14h-17h semaines paires', 'Mo 09:00-12:00; week 2-52/2 Th 14:00-17:00'],
  ['1er et 3e jeudi du mois de 14h à 16h', 'Th[1,3] 14:00-16:00'],
  ['1er et 3e jeudis : 14h-16h', 'Th[1,3] 14:00-16:00'],
  ['Le 1er et le 3ème jeudi du mois : 14h-16h', 'Th[1,3] 14:00-16:00'],
  ['Tous les premiers mardis du mois de 9h30 à 12h', 'Tu[1] 09:30-12:00'],
  ['le dernier vendredi du mois, 14h-17h', 'Fr[-1] 14:00-17:00'],
  ['Le deuxième mercredi de chaque mois de 9h à 12h et de 14h à 17h', 'We[2] 09:00-12:00,14:00-17:00'],
  ['1er mardi et 3e jeudi du mois de 9h à 12h', 'Tu[1],Th[3] 09:00-12:00'],
  ['Lundi 9h-12h ; 2e et 4e samedis du mois 10h-12h', 'Mo 09:00-12:00; Sa[2,4] 10:00-12:00'],
  ['Mercredi 14h-17h hors vacances scolaires', 'We 14:00-17:00; SH off'],
  ['Du lundi au vendredi 9h-12h (sauf vacances scolaires)', 'Mo-Fr 09:00-12:00; SH off'],
  ['Mardi 9h-12h en période scolaire', 'Tu 09:00-12:00; SH off'],
  ['Lundi 9h-12h. Fermé pendant les vacances scolaires', 'Mo 09:00-12:00; SH off'],
  ['Jeudi 9h-12h sur rendez-vous', 'Th 09:00-12:00 "sur rendez-vous"'],
  ['Lundi 9h-12h ; mardi 14h-17h sur RDV', 'Mo 09:00-12:00; Tu 14:00-17:00 "sur rendez-vous"'],
  [
    'Lundi 9h-12h, mardi 14h-17h, sur rendez-vous',
    'Mo 09:00-12:00 "sur rendez-vous"; Tu 14:00-17:00 "sur rendez-vous"',
  ],
  ['Lundi 9h-12h (uniquement sur rdv)', 'Mo 09:00-12:00 "sur rendez-vous"'],
])('reads « %s », which OSM can say', (text, osm) => {
  expect(readFrenchHours(text)).toEqual({ osm, isWhole: true })
  expect(compileHours(osm).kind).not.toBe('unreadable')
})

test.each([
  'Mardi 9h-12h une semaine sur deux',
  'un mardi sur deux de 9h à 12h',
  'mardi 9h-12h, jeudi 14h-17h semaines paires',
  'Semaines paires : lundi 9h-12h\nmardi 14h-17h',
  'Mardi 9h-12h semaines paires et impaires',
  'Mercredi : 14H-16H (semaine paire) ou 16H-18H (semaine impaire) semaine paire',
  'Mardi 9h-12h ; 1er mardi du mois 14h-17h',
  'l’avant-dernier mardi du mois de 9h à 12h',
  'le dernier jour ouvré du mois 9h-12h',
  '1er jeudi du mois',
  'semaines paires',
  'Lundi au vendredi 9h-12h, 1er samedi du mois',
  'Mercredi : (sur rendez-vous) Jeudi : 14h à 17h, vendredi 9h-12h',
  'Lundi au samedi 9h-12h, dimanche (2e dimanche du mois uniquement) : 14h-17h30',
  'Mardi des semaines 12, 14 et 16 de 9h à 12h',
])('says nothing of the weeks of « %s »', (text) => {
  expect(readFrenchHours(text)).toBeUndefined()
})

test.each([
  '9h-12h / 14h-17h',
  'Lundi - samedi',
  'sur RDV',
  'Lundi au vendredi : 9h à 17h sauf jeudi',
  'samedi APRÈS-MIDI Tous Les 15 jours de 14H à 16h',
  'Du lundi au vendredi pendant les vacances : 9h à 12h',
  'lundi de 18h à 9h',
  'mardi matin : 14h à 17h',
  'mardi matin et jeudi après-midi de 9h à 12h',
  'Lundi 9h-12h, mardi',
  'Lundi au samedi 9h-19h, fermé le jeudi après-midi',
  '9h-19h du lundi au samedi, fermé le jeudi après-midi',
  'Lundi au samedi 9h-19h, fermé le matin le jeudi',
  'lundi 9h-12h (une semaine sur deux)',
  '9h-12h du lundi au vendredi, ouverture les samedis pour les jeunes',
  '9h-12h fermé le mercredi. Ouvert 24h/24 - 7j/7 pour les membres',
  '9h-12h lundi, 14h-17h',
  'le premier mardi de 14h à 16h',
  'Du lundi au vendredi de 9h à 18h (17 heures le vendredi)',
])('says nothing of « %s »: nobody is sent to a closed door', (text) => {
  expect(readFrenchHours(text)).toBeUndefined()
})

test('hours with a condition in brackets are read and said to be partly read', () => {
  const read = readFrenchHours('Du lundi au vendredi : 9h à 17h (17h30 pendant les vacances scolaires)')
  expect(read).toEqual({ osm: 'Mo-Fr 09:00-17:00', isWhole: false })
})

test('one column a day, mornings and afternoons apart', () => {
  const cells = [
    { day: 0, text: '08h30-12h00' },
    { day: 0, text: '13h30-17h00' },
    { day: 1, text: 'fermé' },
    { day: 2, text: '09:00 - 12:00 / 14:00 - 17:00' },
    { day: 3, text: '-' },
  ]
  expect(readDayColumns(cells)).toBe('Mo 08:30-12:00,13:30-17:00; We 09:00-12:00,14:00-17:00')
})

test('an opening and a closing in columns of their own go two by two', () => {
  const day = (rank: number, ...texts: readonly string[]) => texts.map((text) => ({ day: rank, text }))
  expect(
    readDayColumns([...day(0, '08:30', '12:00', '13:30', '17:30'), ...day(1, '', '', '14h', '17h')]),
  ).toBe('Mo 08:30-12:00,13:30-17:30; Tu 14:00-17:00')
  expect(readDayColumns(day(0, '9h', '12h', '14h'))).toBeUndefined()
})

test('two spans in the cell of a day need nothing between them', () => {
  expect(readDayColumns([{ day: 3, text: '08:30-12:00 13:30-17:00' }])).toBe('Th 08:30-12:00,13:30-17:00')
})

test('one cell that cannot be read leaves the week unread', () => {
  expect(
    readDayColumns([
      { day: 0, text: '9h-12h' },
      { day: 1, text: 'voir affiche' },
    ]),
  ).toBeUndefined()
})
