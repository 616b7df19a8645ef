import type { resident as french } from './messages.fr.ts'

/** What a person reads in plain French. */
export const resident: Readonly<Record<keyof typeof french, string>> = {
  door: 'Voir ce que je sais faire sur internet',
  title: 'Voici ce que vous savez faire',
  intro: 'Il n’y a pas de note. Ce résultat sert à vous aider.',
  bar: '{steps} sur 3',
  unknown: 'Pas encore fait',
  whyFewer: 'Les questions passées',
  'spared-surely-known': 'Vous savez déjà le faire :',
  'spared-surely-beyond': 'C’est pour plus tard :',
  learnTitle: 'Ce que vous pouvez apprendre',
  learnIntro: 'Nous pouvons vous aider. Demandez à l’accueil.',
  learnNothing: 'Vous savez tout faire. Nous sommes là si besoin.',
  print: 'Imprimer',
  close: 'Finir',
  shown: 'Fait le {day}.',
  keepText: 'Montrez votre papier à un agent. Dites votre date de naissance. Il peut garder ce résultat.',
  oralPlace: 'Question {number}. Il en reste {remaining}.',
  oralRead: 'À lire à voix haute',
  oralAnswer: 'Sa réponse',
  oralKeys: 'Répondre avec les touches 1, 2, 3',
  oralChosen: 'Réponse notée : {answer}',
  oralBack: 'Question d’avant',
  oralPause: 'Faire une pause',
}
