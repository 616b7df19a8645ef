/** Why our amount is another than that of the oracle: named household by household. */
export interface Reason {
  readonly keys: readonly string[]
  readonly ids: readonly string[]
  readonly because: string
}

const asiAlone = [
  'S2026-08-11-00546',
  'S2026-08-11-00734',
  'S2026-08-11-00815',
  'S2026-08-11-00862',
  'S2026-08-11-00905',
  'S2026-08-11-01153',
  'S2026-08-11-01158',
  'S2026-08-11-01445',
  'S2026-05-12-00288',
  'S2025-11-13-00015',
  'S2025-11-13-00148',
]

export const reasons: readonly Reason[] = [
  {
    keys: ['asi'],
    ids: asiAlone,
    because:
      'Couple dont un seul membre a droit à l’ASI : le montant est limité par personne (D815-19, 2° b CSS). Le moteur de comparaison ne le limite pas.',
  },
  {
    keys: ['rsa', 'ppa', 'cmu_c'],
    ids: ['S2026-08-11-00734', 'S2026-08-11-00862'],
    because: 'Suite de l’ASI limitée ci-dessus : elle compte dans les ressources.',
  },
  {
    keys: ['rsa'],
    ids: ['S2026-08-11-00390', 'S2025-11-13-00362'],
    because:
      'La majoration pour la vie autonome (104,77 €) est comptée avec l’AAH dans les ressources (R262-6 et R262-11 CASF). Le moteur la laisse de côté.',
  },
  {
    keys: ['ppa'],
    ids: ['S2026-08-11-00597', 'S2026-08-11-00993'],
    because:
      'Un enfant est né pendant le trimestre : il compte dans les trois mois. Le moteur compte les mois d’avant sans lui (R843-1 CSS).',
  },
  {
    keys: ['apl', 'aide_logement'],
    ids: ['S2026-08-11-00993'],
    because:
      'Le plancher de la déduction pour frais ne dépasse jamais le salaire (art. 83, 3° CGI). Le moteur passe sous zéro, et l’aide monterait avec le salaire.',
  },
  {
    keys: ['als', 'alf'],
    ids: ['S2026-08-11-00304', 'S2026-08-11-00649', 'S2026-05-12-00186'],
    because:
      'Femme enceinte qui vit seule : l’allocation est familiale (L841-1 CCH), d’un montant égal. Seul le nom de l’aide change.',
  },
  {
    keys: ['af', 'af_majoration'],
    ids: ['S2024-08-14-00080'],
    because:
      'Deux enfants du même âge : un seul est l’aîné (L521-3 CSS). Le moteur les prend tous deux pour l’aîné, il le dit lui-même.',
  },
  {
    keys: ['cf'],
    ids: ['S2026-08-11-00147', 'S2024-08-14-00008'],
    because:
      'Un enfant attendu n’est pas un enfant de moins de trois ans (R522-1 CSS). Le moteur le compte comme né.',
  },
  {
    keys: ['ars'],
    ids: [
      'S2026-08-11-00017',
      'S2026-08-11-00173',
      'S2026-08-11-00489',
      'S2026-08-11-00551',
      'S2026-08-11-00563',
      'S2026-08-11-00642',
      'S2026-08-11-00702',
      'S2026-08-11-00749',
      'S2026-08-11-00776',
      'S2026-08-11-00855',
      'S2026-08-11-00902',
      'S2026-08-11-01061',
      'S2026-08-11-01188',
      'S2026-08-11-01478',
      'S2026-05-12-00037',
      'S2026-05-12-00187',
      'S2026-05-12-00198',
      'S2026-05-12-00208',
      'S2025-11-13-00388',
      'S2024-08-14-00080',
    ],
    because:
      'Âges de la rentrée : 31 décembre, 1er février, 15 septembre (R543-2 CSS) ; un jeune qui travaille et n’étudie pas n’y a pas droit (L543-1). Le moteur prend les âges aux 1er décembre et 1er septembre, et compte ce jeune. Avec ses dates, tous les ménages sont d’accord au centime près (un test le vérifie).',
  },
  {
    keys: ['bourse_college'],
    ids: [
      'S2026-08-11-00408',
      'S2026-08-11-00431',
      'S2026-08-11-00436',
      'S2026-08-11-00681',
      'S2026-08-11-00751',
      'S2026-08-11-01304',
      'S2024-08-14-00072',
      'S2024-08-14-00217',
    ],
    because: 'Concubins : les deux avis d’imposition comptent. Le moteur n’en regarde qu’un.',
  },
  {
    keys: ['bourse_lycee'],
    ids: ['S2026-08-11-00313', 'S2026-08-11-00971', 'S2026-08-11-01147'],
    because: 'Concubins : les deux avis d’imposition comptent. Le moteur n’en regarde qu’un.',
  },
  {
    keys: ['cmu_c', 'css_participation_forfaitaire'],
    ids: ['S2026-08-11-01203', 'S2026-08-11-00397'],
    because:
      'L’épargne dont les intérêts ne sont pas imposés ne compte pas (R861-4 CSS). Le moteur en compte un revenu.',
  },
  {
    keys: ['css_participation_forfaitaire'],
    ids: [
      'S2026-08-11-00546',
      'S2026-08-11-01486',
      'S2026-05-12-00219',
      'S2025-11-13-00015',
      'S2025-11-13-00105',
      'S2025-11-13-00148',
      'S2024-08-14-00160',
    ],
    because:
      'L’ASI, l’ASPA, l’AAH complète ou l’ASS ouvrent d’elles-mêmes la couverture avec participation (L861-2 CSS). Le moteur regarde encore les ressources.',
  },
  {
    keys: ['aah'],
    ids: ['S2026-08-11-00627', 'S2026-08-11-01486', 'S2024-08-14-00159'],
    because:
      'Sans emploi et sans allocation de chômage depuis deux mois : les salaires de l’avant-dernière année ne comptent pas (R821-4 et R532-7 CSS). Le moteur en garde une part.',
  },
  {
    keys: ['aah'],
    ids: ['S2026-08-11-00228', 'S2026-08-11-00687', 'S2025-11-13-00065', 'S2025-11-13-00075'],
    because:
      'Salaire et autre revenu de remplacement (chômage, pension d’invalidité) : les deux sont retirés. Le moteur ne retire pas les deux du même plafond (L821-1, R821-4-1 CSS).',
  },
  {
    keys: ['aah'],
    ids: ['S2026-05-12-00138'],
    because:
      'L’AAH complète l’ASI ou l’ASPA jusqu’au montant plein, pas plus (L821-1 CSS). Le moteur la verse entière.',
  },
  {
    keys: ['aah'],
    ids: ['S2024-08-14-00155'],
    because:
      'Une épargne dont les intérêts ne sont pas imposés ne compte pas. Le moteur en compte un revenu (5 € par mois).',
  },
  {
    keys: ['caah'],
    ids: [
      'S2026-08-11-00152',
      'S2026-08-11-00189',
      'S2026-08-11-00612',
      'S2026-08-11-01128',
      'S2025-11-13-00044',
      'S2024-08-14-00135',
      'S2024-08-14-00226',
    ],
    because:
      'La personne a travaillé il y a deux ans et ne travaille plus : elle n’a pas de revenu d’activité (L821-1-2 CSS). Le moteur regarde l’ancien salaire.',
  },
]

/** The reason of one difference; nothing where nobody named it. */
export function reasonOf(key: string, id: string): string | undefined {
  return reasons.find(({ keys, ids }) => keys.includes(key) && ids.includes(id))?.because
}
