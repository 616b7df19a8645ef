/** What is said to whoever fills a form in, beside the fields themselves. */
export const resident = {
  missing: 'Répondez à cette question pour continuer.',
  secret:
    'Un mot de passe ou un numéro de carte ne se garde pas ici. Nous l’avons effacé. Corrigez votre réponse.',
  tooFewRows: '{least, plural, one {Ajoutez au moins # ligne.} other {Ajoutez au moins # lignes.}}',
  tooManyRows:
    '{most, plural, one {Vous pouvez ajouter # ligne au plus.} other {Vous pouvez ajouter # lignes au plus.}}',
  unfinishedRow: 'Une ligne n’est pas finie : {title}.',
  'resume-no-code': 'Écrivez le code. Exemple : REP-7F3K-92QX.',
  'resume-unreadable-code':
    'Ce code n’a pas la bonne forme. Regardez-le de nouveau. Exemple : REP-7F3K-92QX.',
  'resume-no-birth-date': 'Écrivez aussi votre date de naissance.',
  'resume-no-match':
    'Ce code et cette date ne vont pas ensemble, ou le code ne sert plus. Vérifiez-les, ou demandez un nouveau code au guichet.',
  'resume-too-often': 'Il y a eu trop d’essais. Attendez une heure, ou venez au guichet.',
  'resume-closed': 'La page s’est fermée d’elle-même. Rien n’est perdu : écrivez votre code pour continuer.',
  'start-not-published': 'Ce formulaire n’est plus proposé. Demandez au guichet ce qui le remplace.',
  'start-needs-a-person': 'Ce formulaire se remplit avec un agent. Venez au guichet.',
  ownTitle: 'Vos formulaires commencés',
  ownEnds: '{title} : à finir avant le {day}, avec le code de votre feuille.',
  ownEndsSoon: '{title} : sera effacé le {day}. Finissez-le avant, avec votre code ou au guichet.',
  ownGoOn: 'Continuer avec le code',
} as const

/** What agents read. */
export const agent = {
  personForms: 'Formulaires de {name}',
  backToFile: 'Retour au dossier',
  toBegin: 'Commencer un formulaire',
  form: 'Formulaire',
  language: 'Langue de la personne',
  'language-fr': 'Français',
  'language-fr-simple': 'Français simplifié',
  'language-en': 'Anglais',
  'language-ar': 'Arabe',
  begin: 'Remplir avec la personne',
  handOver: 'Donner le code à la personne',
  onOneScreen: 'Remplir sur un seul écran',
  sheetTitle: '{form} sur un seul écran',
  sheetHint:
    'Tout ce qui est écrit est gardé, même incomplet. Enregistrez pour voir les questions qui suivent.',
  sheetSave: 'Enregistrer',
  sheetSaved: 'C’est enregistré',
  sheetBlocked: 'Il manque des réponses. Elles sont indiquées plus bas.',
  sheetResult: 'Voir le résultat',
  sheetCheck: 'Relire les réponses',
  sheetRemove: 'Retirer',
  sheetRemoveNamed: 'Retirer {title}',
  sheetChangesNothing: 'Cette réponse ne change pas le résultat.',
  nothingPublished: 'Aucun formulaire n’est publié. Un responsable en publie depuis la page « Formulaires ».',
  begun: 'Formulaires commencés',
  noneBegun: 'Aucun formulaire n’est en cours.',
  touched: 'Dernière réponse',
  ends: 'Effacé le',
  goOn: 'Continuer',
  codeAgain: 'Redonner un code',
  sent: 'Formulaires envoyés',
  noneSent: 'Aucun formulaire n’est envoyé.',
  sentAt: 'Envoyé',
  see: 'Voir',
  act: 'Faire',
  endingTitle: 'Formulaires bientôt effacés',
  endingIntro:
    'Ces formulaires commencés n’ont reçu aucune réponse depuis longtemps. Proposez à la personne de les finir.',
  person: 'Personne',
  formsTitle: 'Formulaires',
  formsLink: 'Commencer, continuer ou relire un formulaire',
} as const
