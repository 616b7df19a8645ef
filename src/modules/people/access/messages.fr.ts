/** What the person reads of those who looked at her file. */
export const resident = {
  'look-read': '{agent} a ouvert votre dossier.',
  'look-explained': '{agent} a ouvert votre dossier. Raison donnée : {reason}.',
  'look-glass':
    '{agent} a pu lire pendant une heure ce que les travailleurs sociaux ont noté sur vous, par exception. Sa raison est écrite ci-dessous.',
  'look-somebody': 'Un agent',
  'reason-showed-card': 'vous avez montré votre carte',
  'reason-sent-to-me': 'un collègue vous a orienté vers cette personne',
  'reason-called-me': 'vous avez appelé ou écrit',
  'reason-replaces-colleague': 'cette personne remplace un collègue',
  'reason-family': 'pour aider quelqu’un de votre famille',
  'reason-checks-file': 'pour vérifier ou corriger votre dossier',
  'reason-other': 'une autre raison, écrite ci-dessous',
} as const

/** What agents read. */
export const agent = {
  'why-title': 'Pourquoi ouvrez-vous ce dossier ?',
  'why-intro':
    'Vous ne suivez pas cette personne : vous ne l’avez pas encore reçue et vous n’êtes pas son référent. Dites pourquoi vous ouvrez son dossier.',
  'why-told':
    'La personne pourra lire votre nom et votre raison sur sa page. La raison vaut pour aujourd’hui.',
  'why-reason': 'Raison',
  'why-words': 'Précisez (facultatif, sauf pour « Autre raison »)',
  'why-words-hint': 'La personne lira ces mots.',
  'why-open': 'Ouvrir le dossier',
  'why-cancel': 'Ne pas l’ouvrir',
  'choice-sent-to-me': 'Un collègue me l’a adressée',
  'choice-called-me': 'Elle m’appelle ou m’écrit',
  'choice-replaces-colleague': 'Je remplace un collègue',
  'choice-family': 'J’aide quelqu’un de sa famille',
  'choice-checks-file': 'Je vérifie ou je corrige le dossier',
  'choice-other': 'Autre raison',
  'problem-reason-missing': 'Choisissez une raison.',
  'problem-words-missing': 'Dites la raison en quelques mots.',
  'problem-words-too-long': 'Dites-le en 500 caractères au plus.',
  'problem-words-hold-a-secret':
    'Ces mots contiennent un mot de passe ou un numéro que nous n’avons pas le droit de garder. Enlevez-le.',
} as const
