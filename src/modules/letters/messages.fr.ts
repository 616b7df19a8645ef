import type { AssentRefusal } from '#modules/people/index.ts'
import type { AnswerRefusal, SendRefusal } from './follow/follow-rules.ts'
import type { SaveRefusal } from './write/save-letter.ts'
import type { StartRefusal } from './write/start-letter.ts'

/** What may be wrong with what an agent sends. */
export type Problem =
  | AssentRefusal
  | AnswerRefusal
  | SendRefusal
  | SaveRefusal
  | StartRefusal
  | 'unknown-version'
  | 'day-missing'
  | 'day-unreadable'
  | 'amount-unreadable'
  | 'field-too-long'
  | 'way-missing'
  | 'result-missing'
  | 'not-a-social-security-number'

/** What agents read. */
export const agent = {
  // States
  'state-draft': 'Brouillon',
  'state-sent': 'Envoyé',
  'state-answer-late': 'Réponse en retard',
  'state-answered': 'Réponse reçue',
  'way-post': 'Lettre simple',
  'way-registered': 'Lettre recommandée avec avis de réception',
  'way-online': 'En ligne',
  'way-hand': 'Déposée au guichet',
  'result-acknowledged': 'Accusé de réception',
  'result-asks-for-more': 'Pièces ou informations demandées',
  'result-granted': 'Accord',
  'result-partly': 'Accord en partie',
  'result-refused': 'Refus',
  'result-other': 'Autre réponse',
  'copied-model-gone': 'Un modèle que nous n’utilisons plus',
  'purpose-request': 'Demander',
  'purpose-complaint': 'Réclamer',
  'purpose-appeal': 'Contester une décision',
  'purpose-reply': 'Répondre à un organisme',
  'purpose-certificate': 'Attester',
  'purpose-work': 'Emploi',

  // Lists
  letters: 'Courriers',
  lettersOf: 'Courriers de {name}',
  backToFile: 'Retour au dossier de {name}',
  backToLetter: 'Retour au courrier',
  backToLetters: 'Retour aux courriers',
  back: 'Retour',
  noLetterYet: 'Aucun courrier pour l’instant.',
  writeLetter: 'Écrire un courrier',
  letter: 'Courrier',
  recipientShort: 'À',
  state: 'État',
  startedOn: 'Commencé',
  awaited: 'Réponses attendues',
  awaitedNone: 'Aucune réponse n’est attendue. Un courrier noté comme envoyé paraît ici jusqu’à sa réponse.',
  awaitedBefore: 'Réponse attendue avant',
  person: 'Personne',
  late: 'en retard',
  models: 'Modèles',
  modelsIntro:
    '{count, plural, one {# modèle} other {# modèles}} écrits par nous. Ouvrez le dossier d’une personne pour en remplir un.',
  chooseModel: 'Quel courrier ?',
  forProcedure: 'Pour la démarche : {title}',
  proposed: 'Conseillés pour cette démarche',
  searchModels: 'Chercher un modèle',
  search: 'Chercher',
  searchNothing: 'Aucun modèle ne correspond.',
  allModels: 'Voir tous les modèles',
  choose: 'Choisir',
  chooseNamed: 'Choisir : {title}',

  // A model
  toWhom: 'À qui',
  toJoin: 'À joindre',
  sendBefore: 'À envoyer avant',
  sendBeforeRule: 'Dans les {delay} à partir de : {from}.',
  lastDay: 'À envoyer avant le {day}.',
  lastDayPassed:
    'Le délai s’est terminé le {day}. Envoyez quand même : le délai ne compte que si la décision l’indiquait.',
  silence: 'Sans réponse',
  'silence-refusal': 'Pas de réponse après {delay} : c’est un refus.',
  'silence-acceptance': 'Pas de réponse après {delay} : c’est accepté.',
  'silence-nothing': 'Réponse attendue en {delay}. Le silence ne vaut ni oui ni non.',
  delayMonths: '{count} mois',
  delayDays: '{count, plural, one {# jour} other {# jours}}',
  sourceRead: 'Source : {text} (texte officiel du {day}).',
  sourceToCheck: 'Source : {text}. À vérifier sur la décision reçue.',
  law: 'Délais et règles',

  // Filling
  fillTitle: 'Remplir : {title}',
  fillAgainTitle: 'Remplir de nouveau',
  fillAgainWarning:
    'Le texte sera réécrit à partir du modèle. Ce que vous avez changé à la main reste dans les versions.',
  sender: 'Expéditeur',
  senderHint: 'Nom et adresse, une ligne par ligne.',
  recipient: 'Destinataire',
  recipientHint: 'Nom du service et adresse, une ligne par ligne.',
  place: 'Fait à',
  optional: '(facultatif)',
  example: 'Exemple : {example}',
  yes: 'Oui',
  compose: 'Composer le courrier',
  composeAgain: 'Réécrire le courrier',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  secretNote:
    'Le numéro de sécurité sociale n’est pas demandé ici : il sera demandé à l’impression, imprimé, et jamais gardé.',

  // The sheet
  placeAndDay: 'À {place}, le {day}',
  dayOnly: 'Le {day}',
  doneAt: 'Fait à {place}, le {day}',
  doneOn: 'Fait le {day}',
  object: 'Objet : {object}',
  objectLabel: 'Objet',
  references: 'Références',
  enclosures: 'Pièces jointes :',
  enclosuresLabel: 'Pièces jointes',
  enclosuresHint: 'Une par ligne.',
  signature: 'Signature',
  signatureLabel: 'Nom sous la signature',
  preview: 'Aperçu du courrier',
  listen: 'Écouter le courrier',
  stopListening: 'Arrêter la lecture',
  noVoice:
    'Cet appareil n’a pas de voix française installée. Lisez le courrier à voix haute avec la personne.',
  listenNeedsScripts:
    'Pour l’écouter, il faut un navigateur avec une voix installée. Sinon, lisez-le à voix haute.',

  // Acts
  edit: 'Modifier le texte',
  facts: 'Changer les informations',
  print: 'Imprimer',
  printLetter: 'Imprimer le courrier',
  copyFor: 'Exemplaire pour la personne',
  markSent: 'Noter l’envoi',
  correctSending: 'Corriger l’envoi',
  noteAnswer: 'Noter une réponse',
  versions: 'Versions',
  seeVersions: '{count, plural, one {Une seule version} other {Voir les # versions}}',
  writtenBy: 'Version {seq}, {moment}, par {name}',
  somebody: 'Compte fermé',
  inProcedure: 'Ce courrier fait partie d’une démarche suivie :',
  seeProcedure: 'voir la démarche',
  whereItStands: 'Où en est ce courrier',
  sentOn: 'Envoyé le {day}. {way}.',
  sentNumber: 'Numéro : {number}.',
  sentVersion: 'La version {seq} est celle qui est partie.',
  answerBefore: 'Réponse attendue avant le {day}.',
  answerLate: 'La réponse était attendue avant le {day}.',
  whatNext: 'Et après ? {next}',
  answerOn: 'Le {day} : {result}.',
  answers: 'Réponses reçues',

  // Editing
  textTitle: 'Modifier le courrier',
  body: 'Texte',
  bodyHint: 'Une ligne vide sépare deux paragraphes. Une ligne qui commence par un tiret fait une liste.',
  writtenOnLabel: 'Date du courrier',
  save: 'Enregistrer',
  cancel: 'Annuler',
  changedMeanwhile: 'Ce courrier a changé pendant que vous écriviez',
  changedBy:
    '{name} a enregistré la version {seq}. Votre texte est encore ci-dessous. Voici ce qui diffère : comparez, puis enregistrez de nouveau. La version {seq} reste dans les versions.',

  // Hints
  hints: 'Pour un courrier plus clair',
  hintsNone: 'Rien à signaler : les phrases sont courtes et les mots sont simples.',
  hintsIntro: 'Ce sont des conseils. Rien n’est obligatoire.',
  hintLongSentence:
    'Phrase longue ({words} mots) : « {sentence} » Coupez-la en deux : on lit mieux une idée par phrase.',
  hintHardWord: '« {word} » est un mot difficile. On peut écrire : {instead}.',
  hintHarshWord: '« {word} » peut blesser, et c’est au ton que l’on répondra. On peut écrire : {instead}.',
  hintShouting: '« {word} » se lit comme un cri. Écrivez en minuscules, avec un seul point.',
  hintMark: 'Il reste un blanc à remplir : {mark}. À l’impression, ce sera une ligne de points.',
  hintNoObject: 'Il manque l’objet : c’est ce que l’on lit en premier.',
  hintNoReferences: 'Aucune référence : sans numéro de dossier, le service doit chercher.',
  hintNoRequest:
    'On ne voit pas ce que la personne demande. Écrivez une phrase qui commence par « Je vous demande ».',
  hintNoRecipient: 'L’adresse du destinataire est incomplète.',
  hintMore: '{count, plural, one {Un autre conseil.} other {# autres conseils.}}',

  // Versions
  versionsTitle: 'Versions du courrier',
  versionsIntro: 'Chaque enregistrement est gardé. Rien n’est jamais effacé.',
  version: 'Version {seq}',
  current: 'version actuelle',
  when: 'Quand',
  who: 'Qui',
  compare: 'Comparer',
  compareNamed: 'Comparer la version {seq} avec la version actuelle',
  differences: 'Ce qui change de la version {from} à la version {to}',
  noDifference: 'Les deux versions disent la même chose.',
  removed: 'Enlevé :',
  added: 'Ajouté :',
  takeBack: 'Reprendre cette version',

  // Printing
  printTitle: 'Imprimer le courrier',
  copyTitle: 'Exemplaire pour la personne',
  ordinaryType: 'Caractères ordinaires',
  largeType: 'Grands caractères',
  printOptions: 'Format',
  copyLanguage: 'Langue du résumé',
  language_fr: 'Français',
  'language_fr-simple': 'Simplifié',
  language_en: 'English',
  language_ar: 'العربية',
  howToPrint:
    'Papier A4. Plié en trois, l’adresse paraît dans la fenêtre de l’enveloppe. Deux exemplaires : un à envoyer, un à garder.',
  socialSecurity: 'Numéro de sécurité sociale',
  socialSecurityHint:
    'Imprimé sur la feuille, jamais gardé. Sans lui, une ligne de points reste à remplir à la main.',
  fillNumber: 'Mettre le numéro sur la feuille',

  // Sending and answer
  sendingTitle: 'Noter l’envoi',
  sentOnLabel: 'Date d’envoi',
  way: 'Comment ?',
  number: 'Numéro de l’envoi',
  numberHint: 'Numéro de la lettre recommandée, ou numéro donné par le site.',
  answerBeforeLabel: 'Réponse attendue avant le',
  answerBeforeHint: 'Laissez vide pour le délai de la loi, s’il y en a un.',
  answerTitle: 'Noter une réponse',
  receivedOnLabel: 'Date de la réponse',
  result: 'Que dit-elle ?',
  words: 'En quelques mots',
} as const satisfies Readonly<Record<string, string>>

/** Every problem has its sentence. */
export const problems = {
  'unknown-person': 'Cette personne n’est pas dans vos dossiers.',
  'unknown-model': 'Ce modèle n’existe plus.',
  'unknown-procedure': 'Cette démarche n’est pas dans vos dossiers.',
  'unknown-letter': 'Ce courrier n’est pas dans vos dossiers.',
  'unknown-version': 'Cette version n’existe pas.',
  'changed-meanwhile': 'Ce courrier a changé pendant que vous écriviez. Votre texte est encore là.',
  'body-missing': 'Le texte est vide.',
  'text-too-long': 'Ce texte est trop long.',
  'holds-a-secret': 'Ce texte contient un numéro ou un mot de passe que nous ne gardons pas.',
  'day-missing': 'Écrivez la date.',
  'day-unreadable': 'Cette date n’existe pas. Exemple : 3 3 2026.',
  'amount-unreadable': 'Écrivez une somme en euros. Exemple : 120,50.',
  'field-too-long': 'C’est trop long pour cette case.',
  'way-missing': 'Choisissez comment le courrier est parti.',
  'result-missing': 'Choisissez ce que dit la réponse.',
  'sent-in-future': 'Cette date est dans l’avenir.',
  'date-too-old': 'Cette date est trop ancienne. Vérifiez l’année.',
  'date-too-far': 'Cette date est trop lointaine. Vérifiez l’année.',
  'answer-before-sending': 'Cette date est avant l’envoi.',
  'number-too-long': 'Ce numéro est trop long.',
  'not-sent-yet': 'Notez d’abord l’envoi.',
  'answer-in-future': 'Cette date est dans l’avenir.',
  'words-too-long': 'C’est trop long : mille signes au plus.',
  'not-a-social-security-number': 'Ce numéro n’est pas juste : 13 chiffres, puis une clé de 2 chiffres.',
} as const satisfies Readonly<Record<Exclude<Problem, AssentRefusal>, string>>

/** What she reads on her own copy. */
export const resident = {
  copyTitle: 'Votre courrier, en résumé',
  forPerson: 'Pour {name}',
  wroteTo: 'Vous écrivez à : {recipient}',
  whatItSays: 'Ce que dit la lettre',
  toJoin: 'À mettre avec la lettre',
  next: 'La suite',
  sign: 'Signez la lettre. Gardez une copie.',
  sendBefore: 'Envoyez-la avant le {day}.',
  sent: 'La lettre est partie le {day}.',
  answerBefore: 'La réponse doit arriver avant le {day}.',
  answerIn: 'La réponse doit arriver en {count, plural, one {# mois} other {# mois}}.',
  answerInDays: 'La réponse doit arriver en {count, plural, one {# jour} other {# jours}}.',
  silenceRefusal: 'Pas de réponse : c’est un refus. Revenez nous voir.',
  silenceAcceptance: 'Pas de réponse : c’est accepté. Revenez nous voir pour avoir une preuve.',
  silenceNothing: 'Pas de réponse : revenez nous voir.',
  bringAnswer: 'Apportez-nous la réponse dès que vous l’avez.',
  whomToCall: 'Nous appeler',
  onlyFrench:
    'La lettre elle-même est en français. Ce résumé vous aide à la comprendre ; c’est la lettre qui compte.',
  theLetter: 'La lettre envoyée',
} as const satisfies Readonly<Record<string, string>>
