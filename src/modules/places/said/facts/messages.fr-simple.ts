import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  free: 'C’est gratuit',
  freeForSome: 'C’est gratuit pour certaines personnes. Demandez',
  paid: 'Il faut payer',

  stepFree: 'Pas de marche à l’entrée',
  ramp: 'Une rampe pour entrer',
  lift: 'Un ascenseur',
  accessibleToilet: 'Des toilettes pour fauteuil roulant',
  inductionLoop: 'Une aide pour les appareils auditifs',
  signLanguage: 'On parle la langue des signes',
  largePrint: 'Des papiers écrits en gros',
  parkingNearby: 'On peut se garer tout près',
  quietPlace: 'Un endroit calme',

  comeIn: 'Venez. Pas besoin de rendez-vous',
  call: 'Téléphonez avant de venir',
  email: 'Écrivez un e-mail',
  bookOnline: 'Prenez un rendez-vous sur internet',
  noPublic: 'On ne peut pas venir ici',
  prescription: 'Un professionnel écrit pour vous',

  hearing: 'Personnes sourdes ou qui entendent mal',
  motor: 'Personnes qui marchent mal',
  mental: 'Personnes avec un handicap mental',
  reading: 'Personnes qui lisent mal',
  english: 'Personnes qui parlent anglais',
  otherLanguages: 'Personnes qui parlent une autre langue',
  sight: 'Personnes qui voient mal',

  young: 'Les jeunes',
  students: 'Les étudiants',
  families: 'Les familles et les enfants',
  seniors: 'Les personnes âgées',
  women: 'Les femmes',
}
