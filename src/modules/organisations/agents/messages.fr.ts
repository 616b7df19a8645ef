import type { EmailRefusal, LossRefusal } from './agent.ts'

/** What administrators and managers read about the people who work here. */
export const agent = {
  listTitle: 'Équipe : {organisation}',
  listCaption: 'Comptes ouverts et fermés',
  name: 'Nom',
  email: 'Adresse électronique',
  role: 'Rôle',
  teams: 'Équipes',
  phone: 'Téléphone enregistré',
  yes: 'Oui',
  no: 'Pas encore',
  state: 'État',
  open: 'Ouvert',
  closed: 'Fermé le {day}',
  nobody: 'Personne pour l’instant.',
  noTeam: 'Aucune équipe.',
  saved: 'C’est enregistré.',
  settings: 'Réglages de la commune',

  inviteTitle: 'Inviter quelqu’un',
  inviteText: 'La personne reçoit un lien que vous lui donnez. Elle choisit elle-même son mot de passe.',
  inviteName: 'Prénom et nom',
  chooseRole: 'Choisissez un rôle',
  invite: 'Faire le lien',
  waitingTitle: 'Invitations en attente',
  waitingCaption: 'Liens donnés, pas encore utilisés',
  waitingNone: 'Aucune invitation en attente.',
  waitingUntil: 'Valable jusqu’au',
  waitingOver: '{day} (dépassé)',
  withdraw: 'Reprendre le lien',
  withdrawFor: 'Reprendre le lien donné à {name}',
  action: 'Action',
  linkTitle: 'Le lien pour {name}',
  linkText:
    'Donnez ce lien à {name}, en main propre ou par un message. Il sert une fois, jusqu’au {day}. Il ne sera plus affiché.',
  linkLabel: 'Lien à donner :',
  linkCopy: 'Copier le lien',
  linkCopied: 'Lien copié',
  linkBack: 'Retour à l’équipe',

  teamsTitle: 'Équipes',
  teamName: 'Nom de la nouvelle équipe',
  createTeam: 'Créer l’équipe',
  teamsCaption: 'Équipes et leurs membres',
  team: 'Équipe',
  members: 'Membres',
  teamMembers: '{count, plural, =0 {personne} one {# personne} other {# personnes}}',
  endTeam: 'Supprimer',
  endTeamNamed: 'Supprimer l’équipe {name}',

  agentSince: 'Compte ouvert le {day}',
  changeRoleTitle: 'Rôle',
  changeRole: 'Enregistrer le rôle',
  assignTeams: 'Enregistrer les équipes',
  assignTeamsTitle: 'Ses équipes',
  renewTitle: 'Mot de passe oublié, téléphone perdu',
  renewText:
    'Un nouveau lien lui fait choisir un autre mot de passe et enregistrer un autre téléphone. Jusque-là, rien ne change.',
  renew: 'Faire un nouveau lien',
  closeTitle: 'Fermer le compte',
  closeText:
    'Ses sessions s’arrêtent aussitôt. Son nom reste à côté de ce qu’il ou elle a fait. Un compte fermé ne se rouvre pas : il faut inviter à nouveau.',
  close: 'Fermer le compte de {name}',
  back: 'Retour à l’équipe',
} as const

/** A refusal about an account, as the administrator reads it. */
export const refusals = {
  'name-missing': 'Écrivez le prénom et le nom.',
  'role-missing': 'Choisissez un rôle.',
  'email-missing': 'Écrivez l’adresse électronique.',
  'email-unreadable': 'Cette adresse n’est pas complète. Elle ressemble à : prenom.nom@exemple.fr',
  'already-colleague': 'Cette adresse a déjà un compte dans votre organisation.',
  'unknown-agent': 'Ce compte n’existe pas.',
  'account-closed': 'Ce compte est déjà fermé.',
  'own-account': 'C’est votre compte. Demandez à une autre personne qui administre.',
  'last-administrator': 'C’est la seule personne qui administre. Donnez d’abord ce rôle à quelqu’un d’autre.',
  'team-name-missing': 'Écrivez le nom de l’équipe.',
  'team-name-taken': 'Une équipe porte déjà ce nom.',
} as const satisfies Record<
  | LossRefusal
  | EmailRefusal
  | 'name-missing'
  | 'role-missing'
  | 'already-colleague'
  | 'team-name-missing'
  | 'team-name-taken',
  string
>
