import type { EmailRefusal } from '../agents/agent.ts'
import type { CreateAgentRefusal } from '../agents/create-agent.ts'
import type { PasswordRefusal } from '../agents/password.ts'
import type { ReadInvitationRefusal } from '../invitations/accept-invitation.ts'

/** What agents read when they sign in and look after their access. */
export const agent = {
  signInTitle: 'Connexion des agents',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  continue: 'Continuer',
  forgotten: 'Mot de passe oublié, téléphone perdu ?',
  forgottenText:
    'Demandez un nouveau lien à l’administrateur de votre organisation. Le lien vous fait choisir un autre mot de passe et enregistrer un autre téléphone.',
  residentsHere: 'Vous êtes un habitant ? Allez à l’accueil du site.',
  ownAccount: 'Avec votre compte',
  demoTitle: 'Comptes de démonstration',
  demoText: 'Un clic suffit. Ces comptes n’existent que sur cet ordinateur.',
  demoButton: '{name}, {role}',
  demoOf: '{name}, {role}, {organisation}',
  signedOut: 'Vous êtes déconnecté de cet appareil.',
  signedOutEverywhere: 'Vous êtes déconnecté de tous les appareils.',

  codeTitle: 'Le code de votre téléphone',
  codeText: 'Ouvrez l’application de codes de votre téléphone. Elle affiche six chiffres pour {account}.',
  code: 'Code à six chiffres',
  codeHint: 'Il change toutes les 30 secondes.',
  signIn: 'Se connecter',
  noPhone: 'Je n’ai pas mon téléphone',
  withPhone: 'J’ai mon téléphone',

  recoveryTitle: 'Un code de secours',
  recoveryText: 'Prenez la feuille que vous avez imprimée le premier jour. Chaque code sert une seule fois.',
  recoveryCode: 'Code de secours',
  recoveryHint: 'Par exemple : SEC-7F3K-92QX',

  enrolTitle: 'Enregistrer votre téléphone',
  enrolText:
    'Désormais, deux choses ouvrent votre compte : votre mot de passe, et un code que votre téléphone affiche. Personne n’entre avec le mot de passe seul.',
  enrolStepApp:
    'Installez une application de codes sur votre téléphone (FreeOTP, Aegis, ou celle que vous avez déjà).',
  enrolStepScan: 'Dans l’application, ajoutez un compte et photographiez ce carré.',
  enrolStepCode: 'Écrivez ici les six chiffres que l’application affiche.',
  enrolQr: 'Carré à photographier avec l’application de codes',
  enrolKey: 'Vous ne pouvez pas photographier ? Écrivez cette clé dans l’application :',
  enrolButton: 'Enregistrer mon téléphone',

  codesTitle: 'Vos dix codes de secours',
  codesText:
    'Un jour sans téléphone, un de ces codes le remplace. Chaque code sert une fois. Ils ne seront plus jamais affichés : imprimez cette page ou recopiez-les, et gardez la feuille sous clé.',
  codesPrint: 'Imprimer cette page',
  codesDone: 'J’ai mis mes codes à l’abri',
  codesFor: 'Codes de secours de {name}',

  invitationTitle: 'Bienvenue, {name}',
  invitationText: '{organisation} vous ouvre un compte : {role}. Choisissez votre mot de passe.',
  renewalText: '{organisation} vous redonne accès à votre compte. Choisissez un autre mot de passe.',
  invitationEmail: 'Vous vous connecterez avec l’adresse {email}.',
  newPassword: 'Nouveau mot de passe',
  newPasswordHint:
    'Au moins 12 signes. Une petite phrase est facile à retenir et difficile à deviner. Aucun signe n’est obligatoire.',
  invitationClosedTitle: 'Ce lien n’ouvre plus rien',
  askAgain: 'Demandez un nouveau lien à l’administrateur de votre organisation.',

  accountTitle: 'Mon compte',
  name: 'Nom',
  role: 'Rôle',
  organisation: 'Organisation',
  teams: 'Équipes',
  noTeam: 'aucune',
  recoveryLeft:
    '{count, plural, =0 {Il ne vous reste aucun code de secours.} one {Il vous reste # code de secours.} other {Il vous reste # codes de secours.}}',
  sessionsTitle: 'Où vous êtes connecté',
  sessionsCaption: 'Appareils où votre compte est ouvert',
  noSession: 'Aucun appareil.',
  sessionOpened: 'Ouverte le',
  sessionLastSeen: 'Utilisée le',
  sessionPlace: 'Appareil',
  thisSession: 'Celui-ci',
  otherSession: 'Un autre',
  signOutEverywhere: 'Me déconnecter partout',
  signOutEverywhereText: 'À faire si un appareil est perdu, ou resté ouvert quelque part.',
  changePasswordTitle: 'Changer de mot de passe',
  currentPassword: 'Mot de passe actuel',
  changePassword: 'Changer de mot de passe',
  passwordChanged: 'Votre mot de passe est changé. Vos autres appareils sont déconnectés.',
  renewCodesTitle: 'Imprimer de nouveaux codes de secours',
  renewCodesText: 'Les anciens codes ne serviront plus.',
  renewCodes: 'Faire dix nouveaux codes',
} as const

/** A refusal at the door, as the agent reads it. */
export const refusals = {
  'wrong-email-or-password': 'L’adresse ou le mot de passe n’est pas le bon. Vérifiez les deux.',
  'wrong-password': 'Ce n’est pas votre mot de passe actuel.',
  'try-later':
    'Trop d’essais. Attendez {minutes, plural, one {# minute} other {# minutes}}, puis recommencez.',
  'wrong-code': 'Ce code n’est pas le bon. Vérifiez qu’il est encore affiché, puis écrivez-le à nouveau.',
  'code-already-used': 'Ce code a déjà servi. Attendez le suivant : il arrive dans moins de 30 secondes.',
  'no-second-factor': 'Aucun téléphone n’est enregistré pour ce compte.',
  'already-enrolled': 'Un téléphone est déjà enregistré pour ce compte.',
  'email-missing': 'Écrivez l’adresse électronique.',
  'email-unreadable': 'Cette adresse n’est pas complète. Elle ressemble à : prenom.nom@exemple.fr',
  'email-taken': 'Cette adresse a déjà un compte. Demandez une invitation avec une autre adresse.',
  'password-missing': 'Écrivez le mot de passe.',
  'code-missing': 'Écrivez le code.',
  'password-too-short': 'Ce mot de passe est trop court : il faut au moins 12 signes.',
  'password-too-long': 'Ce mot de passe est trop long : 200 signes suffisent.',
  'password-too-common':
    'Ce mot de passe est trop facile à deviner. Choisissez par exemple quatre mots sans rapport entre eux.',
  'unknown-invitation': 'Ce lien n’existe pas. Il est peut-être incomplet : recopiez-le en entier.',
  'invitation-used': 'Ce lien a déjà servi. Si c’est vous, connectez-vous.',
  'invitation-withdrawn': 'Ce lien a été repris ou remplacé par un autre.',
  'invitation-expired': 'Ce lien a plus de sept jours.',
  'not-a-demo-account': 'Ce compte n’est pas un compte de démonstration.',
} as const satisfies Record<
  | EmailRefusal
  | PasswordRefusal
  | CreateAgentRefusal
  | ReadInvitationRefusal
  | 'wrong-email-or-password'
  | 'wrong-password'
  | 'try-later'
  | 'wrong-code'
  | 'code-already-used'
  | 'no-second-factor'
  | 'already-enrolled'
  | 'password-missing'
  | 'code-missing'
  | 'not-a-demo-account',
  string
>
