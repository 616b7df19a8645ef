import type { resident as french } from './messages.fr.ts'

/** Plain French, not yet checked by readers. */
export const resident = {
  copyTitle: 'Votre lettre en bref',
  forPerson: 'Pour {name}',
  wroteTo: 'Vous écrivez à : {recipient}',
  whatItSays: 'Ce que dit la lettre',
  toJoin: 'À mettre dans l’enveloppe',
  next: 'Et après ?',
  sign: 'Signez la lettre. Gardez une copie.',
  sendBefore: 'Envoyez la lettre avant le {day}.',
  sent: 'La lettre est partie le {day}.',
  answerBefore: 'Vous devez avoir une réponse avant le {day}.',
  answerIn: 'La réponse arrive en {count} mois au plus.',
  answerInDays: 'La réponse arrive en {count} jours au plus.',
  silenceRefusal: 'Pas de réponse ? Cela veut dire non. Venez nous voir.',
  silenceAcceptance: 'Pas de réponse ? Cela veut dire oui. Venez nous voir.',
  silenceNothing: 'Pas de réponse ? Venez nous voir.',
  bringAnswer: 'Vous recevez une réponse ? Apportez-la chez nous.',
  whomToCall: 'Notre téléphone',
  onlyFrench: 'Ceci est un résumé. C’est la lettre qui compte.',
  theLetter: 'La lettre',
} as const satisfies Readonly<Record<keyof typeof french, string>>
