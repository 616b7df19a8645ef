/** What the public reading of the directory says of itself. */
export const api = {
  title: 'Réutiliser l’annuaire des lieux',
  lead: 'Les lieux d’aide publiés dans cet annuaire se lisent par un logiciel, sans compte ni clé, dans les colonnes de la norme nationale des lieux d’inclusion numérique. Citez cet annuaire et la date de lecture ; chaque producteur, dit dans « source », garde sa licence.',
  addresses: 'Adresses',
  parameters: 'Paramètres de la liste',
  suchAs: '. Par exemple : ',
  example: 'ce qui est gratuit et ouvert maintenant, pour ses démarches',
  reading: 'Lire tout l’annuaire',
  readingHow:
    'La réponse dit « suivant » tant qu’il reste des lieux : demandez cette adresse, jusqu’à ce qu’il n’y en ait plus. Un lieu ajouté ou fermé entre deux pages ne déplace pas les autres. Chaque réponse porte un ETag : renvoyez-le dans If-None-Match, et rien n’est transmis si rien n’a changé.',
  unknown:
    'Ce que l’on ne sait pas est absent, jamais rempli par défaut. Un lieu fermé définitivement ou masqué n’est plus dans la liste ; l’ancienne adresse de deux fiches réunies mène à celle qui reste.',
  list: 'Les lieux qui conviennent, en JSON',
  place: 'Un lieu',
  document: 'Cette description, au format OpenAPI 3.1',
  fault: 'La demande n’est pas comprise : ce qui ne va pas, paramètre par paramètre (RFC 9457).',
  notThere: 'Aucun lieu publié à cette adresse.',
  unchanged: 'Rien n’a changé depuis cet ETag.',
  moved: 'La fiche a été réunie à une autre, à cette adresse.',
  notUnderstood: 'Demande non comprise',
  tooOften:
    'Trop de demandes : 300 par minute et par adresse. Attendez une minute, puis reprenez où vous en étiez.',
  besoin:
    'Un service, par son mot (demarches, bases, travail, securite, enfants, loisirs, comprendre, acces, materiel) ou par son terme dans la norme ; plusieurs fois : l’un d’eux.',
  commune:
    'Code INSEE, nom ou code postal ; plusieurs fois : l’une d’elles. Avec rayon, une seule : la distance compte depuis son milieu.',
  ou: 'Une adresse, une commune ou un code postal : les plus proches d’abord, et tout ce qui est dans cette commune.',
  lat: 'Latitude d’un point, avec lon : les plus proches d’abord.',
  lon: 'Longitude de ce point.',
  rayon:
    'Kilomètres autour de ce point, de ce lieu (ou) ou de cette commune, à vol d’oiseau : 20 sinon, 200 au plus.',
  mots: 'Mots d’un nom, d’une rue ou d’une commune ; une faute par mot est pardonnée. Les plus ressemblants d’abord, sauf autour d’un point.',
  ouvert:
    'maintenant, ou un moment lu sur l’horloge du lieu : jours fériés, fermetures et semaines paires ou impaires sont comptés.',
  gratuit: '1 : gratuit.',
  accessible: '1 : quelque chose est dit de l’accès des personnes handicapées, ou d’un accueil pour elles.',
  parle: 'Code ISO 639 d’une langue parlée ; plusieurs fois : l’une d’elles.',
  itinerant: '1 : le bus, et les lieux qui ont des arrêts ; 0 : les autres.',
  acteur:
    'La structure dont dépend le lieu (colonne structure_parente), par son nom ou par le mot de son adresse dans /lieux/acteurs ; une structure inconnue est refusée.',
  nombre: 'Lieux par page : 50 sinon, 200 au plus.',
  apres: 'La suite d’une page, telle que « suivant » la donne.',
  format: 'json sinon, ou geojson (RFC 7946).',
  'wrong-service': 'Ce service n’existe pas.',
  'wrong-commune': 'Cette commune n’est pas connue.',
  'wrong-commune-of-several': 'Plusieurs communes portent ce nom : donnez le code INSEE.',
  'wrong-where': 'Cette adresse, cette commune ou ce code postal n’est pas connu.',
  'wrong-where-of-several':
    'Plusieurs communes répondent : ajoutez le code postal au nom, ou le nom au code postal.',
  'wrong-two-starts': 'Une distance compte d’un seul endroit : ou, ou bien lat et lon.',
  'wrong-within-of-nothing': 'Une distance compte d’un endroit : dites ou, une seule commune, ou lat et lon.',
  'wrong-actor': 'Aucun lieu publié ne dépend de cette structure.',
  'wrong-near': 'lat et lon vont ensemble, en degrés, avec un point décimal.',
  'wrong-within': 'Le rayon est de plus de 0 et de 200 kilomètres au plus.',
  'wrong-open-at': 'Écrivez maintenant, ou un moment comme 2026-03-03T10:00.',
  'wrong-language': 'Écrivez le code ISO 639 de la langue : ar, en, uk…',
  distance: 'Kilomètres à vol d’oiseau ; absent d’un lieu dont rien ne dit où il est dans sa commune.',
  aboutDistance:
    'Vrai quand l’adresse exacte n’est pas connue : la distance est celle du milieu de la commune, ou manque.',
  'wrong-value': 'Cette valeur n’est pas comprise.',
  'wrong-parameter': 'Ce paramètre n’existe pas.',
}
