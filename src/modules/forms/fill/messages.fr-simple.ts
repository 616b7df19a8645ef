import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  missing: 'Répondez à cette question.',
  secret:
    'Vous avez écrit un mot de passe ou un numéro de carte. C’est effacé. Écrivez votre réponse sans lui.',
  tooFewRows: '{least, plural, one {Ajoutez # ligne.} other {Ajoutez # lignes.}}',
  tooManyRows: '{most, plural, one {Pas plus de # ligne.} other {Pas plus de # lignes.}}',
  unfinishedRow: 'Cette ligne n’est pas finie : {title}.',
  'resume-no-code': 'Écrivez le code. Exemple : REP-7F3K-92QX.',
  'resume-unreadable-code': 'Le code n’est pas bon. Regardez-le encore. Exemple : REP-7F3K-92QX.',
  'resume-no-birth-date': 'Écrivez le jour de votre naissance.',
  'resume-no-match': 'Le code ou la date n’est pas bon. Regardez encore. Ou demandez au guichet.',
  'resume-too-often': 'Trop d’essais. Attendez une heure. Ou venez nous voir.',
  'resume-closed': 'La page s’est fermée. Rien n’est perdu. Écrivez votre code.',
  'start-not-published': 'Ces questions ne sont plus là. Demandez au guichet.',
  'start-needs-a-person': 'Un agent remplit avec vous. Venez nous voir.',
  ownTitle: 'Vos formulaires commencés',
  ownEnds: '{title} : finissez avant le {day}. Prenez le code de votre feuille.',
  ownEndsSoon: '{title} : il part le {day}. Finissez avant. Prenez votre code. Ou venez nous voir.',
  ownGoOn: 'Continuer avec le code',
}
