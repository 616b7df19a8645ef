/** An error on a sheet, as people tell it. */
export const resident = {
  ask: 'Une erreur ? Dites-le',
  title: 'Qu’est-ce qui ne va pas sur cette fiche ?',
  hours: 'Les heures ne sont pas bonnes',
  moved: 'Ce lieu a déménagé',
  phone: 'Le téléphone n’est pas le bon',
  closed: 'Ce lieu est fermé pour toujours',
  other: 'Autre chose',
  words: 'Ce que vous savez',
  optional: '(facultatif)',
  wordsHint: '300 signes au plus. Pas de nom, pas de numéro : nous ne gardons rien de vous.',
  send: 'Envoyer',
  orCall: 'Ou appelez-nous :',
  thanks: 'Merci. Quelqu’un va vérifier cette fiche.',
  back: 'Voir ce lieu',
  'kind-missing': 'Choisissez ce qui ne va pas.',
  'words-long': 'C’est trop long. Écrivez 300 signes au plus.',
  'secret-typed':
    'Un mot de passe, ou un numéro de carte ou de compte, ne se garde pas ici. Nous l’avons effacé : relisez, puis envoyez.',
  'email-typed': 'Une adresse mail ne se garde pas ici. Effacez-la, puis envoyez.',
  'number-typed':
    'Un numéro ne se garde pas ici, même celui du lieu : nous le vérifions nous-mêmes. Effacez-le, puis envoyez.',
  'name-typed': 'Le nom d’une personne ne se garde pas ici. Effacez-le, puis envoyez.',
  'too-many': 'Trop de messages viennent d’ici. Réessayez plus tard, ou appelez-nous.',
}
