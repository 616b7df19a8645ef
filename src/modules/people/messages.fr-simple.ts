export const resident = {
  'card-heading': 'Ma carte',
  'card-code': 'Mon code',
  'card-keep': 'Gardez cette carte. Montrez-la à l’accueil. Nous retrouvons votre dossier.',
  'card-private': 'Ce code est à vous. Ne le donnez pas.',
  'card-lost': 'Vous avez perdu la carte ? Dites-le à l’accueil.',
  'card-call': 'Notre téléphone : {phone}',
  'notice-heading': 'Ce que nous écrivons sur vous',
  'notice-what':
    'Nous écrivons votre nom. Nous écrivons votre téléphone. Nous écrivons votre langue. Nous écrivons les papiers que nous faisons avec vous. Votre prénom suffit.',
  'notice-why': 'C’est pour vous aider. C’est notre travail.',
  'notice-who': 'Les agents de {organisation} lisent votre dossier. Les autres ne le lisent pas.',
  'notice-how-long': 'Nous gardons votre dossier 2 ans après votre dernière visite.',
  'notice-rights':
    'Vous pouvez lire votre dossier. Vous pouvez changer une erreur. Vous pouvez demander de l’effacer. Vous pouvez dire non.',
  'notice-ask': 'Demandez à l’accueil. Ou appelez le {phone}. Nous répondons en 1 mois.',
  'notice-cnil': 'Vous n’êtes pas d’accord avec notre réponse ? Écrivez à la CNIL : www.cnil.fr.',
} as const
