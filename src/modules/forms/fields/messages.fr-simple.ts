import { resident as french } from './messages.fr.ts'

// The sentences of the fields are plain already; these are said more plainly still.
export const resident = {
  ...french,
  'problem-not-understood': 'Nous ne comprenons pas. Écrivez autrement, ou demandez à un agent.',
  'problem-format': 'Écrivez comme dans l’exemple : {example}.',
  'problem-not-a-number': 'Écrivez un nombre. Exemple : 12.',
  'problem-number-not-whole': 'Écrivez un nombre sans virgule. Exemple : 3.',
  'problem-not-an-amount': 'Écrivez une somme en chiffres. Exemple : 1200.',
  'problem-choice-not-in-list': 'Choisissez une réponse dans la liste.',
  'problem-choice-not-under': 'Choisissez de nouveau dans la liste.',
  'problem-date-unreadable': 'Écrivez le jour, le mois et l’année. Exemple : 27 3 2026.',
  'problem-date-does-not-exist': 'Ce jour n’existe pas. Regardez un calendrier. Exemple : 27 3 2026.',
  'problem-birth-not-a-date':
    'Écrivez votre jour, votre mois et votre année de naissance. Exemple : 27 3 1961.',
  'problem-phone-not-a-number': 'Écrivez un numéro de téléphone. Exemple : 06 39 98 12 34.',
  'problem-email-unreadable': 'Écrivez l’adresse e-mail entière. Exemple : prenom.nom@exemple.fr.',
  'problem-iban-mistyped':
    'Il y a une erreur dans l’IBAN. Regardez votre papier de la banque. Exemple : FR76 3000 6000 0112 3456 7890 189.',
  'problem-nir-mistyped':
    'Il y a une erreur dans ce numéro. Regardez votre carte Vitale. Exemple : 2 61 03 62 498 001 35.',
  'problem-representative-name-missing': 'Écrivez le nom de cette personne. Exemple : Claire Petit.',
  'doubt-grid-lines-left': 'Vous n’avez pas répondu partout.',
  'doubt-understood-as': 'Nous avons compris : {words}. Est-ce bien cela ?',
  'amount-per-quarter': '{amount} tous les trois mois',
  'no-home': 'Je n’ai pas de logement à moi',
  'civility-unsaid': 'Je ne veux pas dire',
  'relation-carer': 'Personne qui m’aide',
  'relation-cared-for': 'Personne que j’aide',
  'owner-household': 'Celui de ma famille',
} as const
