/** What a place is like, as it is said to people. */
export const resident = {
  free: 'C’est gratuit',
  freeForSome: 'C’est gratuit pour certaines personnes : demandez',
  paid: 'C’est payant',

  stepFree: 'Entrée sans marche',
  ramp: 'Rampe à l’entrée',
  lift: 'Ascenseur',
  accessibleToilet: 'Toilettes accessibles',
  inductionLoop: 'Boucle pour appareils auditifs',
  signLanguage: 'Langue des signes',
  largePrint: 'Documents en grands caractères',
  parkingNearby: 'Stationnement tout près',
  quietPlace: 'Endroit calme',

  comeIn: 'Venez, sans rendez-vous',
  call: 'Appelez avant de venir',
  email: 'Écrivez un courriel',
  bookOnline: 'Prenez rendez-vous sur internet',
  noPublic: 'Ce lieu ne reçoit pas de public',
  prescription: 'Un professionnel écrit pour vous',

  hearing: 'Personnes sourdes ou malentendantes',
  motor: 'Personnes qui se déplacent difficilement',
  mental: 'Personnes avec un handicap mental',
  reading: 'Personnes qui lisent difficilement',
  english: 'Personnes qui parlent anglais',
  otherLanguages: 'Personnes qui parlent une autre langue',
  sight: 'Personnes qui voient mal',

  young: 'Les jeunes',
  students: 'Les étudiants',
  families: 'Les familles, les enfants',
  seniors: 'Les personnes âgées',
  women: 'Les femmes',
}
