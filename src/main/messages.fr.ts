/** Around every page, and when something goes wrong. */
export const resident = {
  skipToContent: 'Aller au contenu',
  errorPrefix: 'Erreur : ',
  problemHeading: 'Il y a un problème',
  languageMenu: 'Langue',
  mainMenu: 'Menu',
  listen: 'Écouter',
  stopListening: 'Arrêter la lecture',
  noVoice: 'Cet appareil n’a pas de voix dans cette langue.',
  phone: 'Téléphone',
  legalMenu: 'Informations légales',
  accessibility: 'Accessibilité : non conforme',
  legalNotice: 'Mentions légales',
  personalData: 'Données personnelles',
  siteMap: 'Plan du site',
  notThereTitle: 'Cette page n’existe pas',
  notThereText: 'L’adresse est peut-être incomplète, ou la page n’est pas pour vous.',
  faultTitle: 'Quelque chose n’a pas marché',
  faultText: 'Ce n’est pas de votre faute. Ce qui était déjà enregistré l’est toujours.',
  faultReference: 'Si vous appelez, donnez ce numéro : {reference}',
  pauseTitle: 'Un instant, s’il vous plaît',
  pauseText:
    'Le service redémarre. Ce que vous avez écrit est gardé sur cette page. Réessayez dans quelques secondes.',
  tooOftenTitle: 'Trop d’essais',
  tooOftenText: 'Attendez une minute, puis réessayez. Vous pouvez aussi demander à un agent.',
  tooLargeTitle: 'C’est trop long',
  tooLargeText: 'Le texte envoyé est trop long. Revenez en arrière et raccourcissez-le.',
  elsewhereTitle: 'Cette demande vient d’un autre site',
  elsewhereText: 'Pour votre sécurité, nous ne l’avons pas acceptée. Recommencez depuis nos pages.',
  tryAgain: 'Réessayer',
  home: 'Aller à l’accueil',
  welcomeLine: 'On vous aide, ici et en ligne',
} as const

/** Agents' surroundings. */
export const agent = {
  counter: 'Guichet',
  line: 'File',
  people: 'Habitants',
  followUp: 'À suivre',
  procedures: 'Démarches',
  activity: 'Activité',
  day: 'Journée',
  team: 'Équipe',
  signOut: 'Se déconnecter',
  signedOutTitle: 'Votre session est terminée',
  signedOutText:
    'Rien n’est perdu : ce que vous avez écrit est gardé sur cette page. Reconnectez-vous dans un autre onglet, revenez ici, puis renvoyez.',
  signInElsewhere: 'Se reconnecter dans un autre onglet',
  sendAgain: 'Renvoyer',
  notYoursTitle: 'Cette page n’est pas ouverte à votre rôle',
  notYoursText: 'Demandez à l’administrateur de votre organisation si vous en avez besoin.',
  ready: 'Côte à Côte est prêt.',
  addresses: 'Adresses',
  demoAccounts: 'Comptes de démonstration (un clic sur la page de connexion)',
  noOrganisation:
    'Aucune organisation encore. Ouvrez la première et invitez son administrateur :\n  bin/cote organisation add --kind ccas --name "CCAS de …" --administrator "Prénom Nom" --email adresse',
  portTaken:
    'Le port {port} est déjà pris. Arrêtez l’autre programme, ou choisissez un autre port : PORT={other} npm start',
  databaseInUse:
    'Une autre commande (processus {pid}) utilise la base de données : la suite commence dès qu’elle a fini.',
  stopped: 'Arrêté proprement.',
} as const
