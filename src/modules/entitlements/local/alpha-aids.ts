/** The local aids of the demo town, invented, as an operator writes them: what « readLocalAids » reads. */
export const alphaAids = {
  aides: [
    {
      id: 'cantine',
      nom: 'Tarif réduit de la cantine',
      service: 'Ville d’Alpha, service scolaire',
      si: {
        tout: [{ enfants: { de: 1, scolarite: ['maternelle', 'primaire'] } }, { quotient: { jusqu_a: 900 } }],
      },
      donne: {
        selon_quotient: [
          { jusqu_a: 300, montant: 3.4 },
          { jusqu_a: 600, montant: 2.2 },
          { jusqu_a: 900, montant: 1.1 },
        ],
        par: 'enfant',
        chaque: 'repas',
      },
      ou: 'Mairie, guichet famille',
      apporter: ['attestation de quotient familial de la CAF', 'certificat de scolarité'],
      texte: 'délibération du 18 juin 2026',
    },
    {
      id: 'noel-des-enfants',
      nom: 'Bons d’achat de Noël',
      service: 'CCAS d’Alpha',
      du: '2026-10-01',
      au: '2026-12-24',
      si: {
        tout: [
          { enfants: { de: 1, age: { de: 0, a: 16 } } },
          { au_moins_un: [{ quotient: { jusqu_a: 500 } }, { recoit: ['rsa', 'aah'] }] },
          { residence: { mois: 3 } },
        ],
      },
      donne: { montant: 30, par: 'enfant', chaque: 'an' },
      ou: 'CCAS, accueil',
      apporter: ['livret de famille', 'justificatif de domicile'],
      texte: 'délibération du 24 septembre 2026',
    },
    {
      id: 'transport-aines',
      nom: 'Carte de bus des aînés',
      service: 'CCAS d’Alpha',
      si: {
        tout: [
          { age: { qui: 'adulte', de: 65 } },
          { au_moins_un: [{ recoit: ['aspa'] }, { revenu_fiscal: { jusqu_a: 14000 } }] },
          { residence: { mois: 6 } },
        ],
      },
      donne: { prestation: 'Carte de bus gratuite pour un an' },
      ou: 'CCAS, accueil',
      apporter: ['pièce d’identité', 'avis d’imposition'],
      texte: 'délibération du 12 mars 2026',
    },
    {
      id: 'repas-a-domicile',
      nom: 'Aide au portage de repas',
      service: 'CCAS d’Alpha',
      si: {
        au_moins_un: [
          { age: { qui: 'adulte', de: 70 } },
          { handicap: { taux: 0.8 } },
          { question: { id: 'sortie-hopital', texte: 'Sortez-vous de l’hôpital depuis moins d’un mois ?' } },
        ],
      },
      donne: {
        selon_quotient: [
          { jusqu_a: 700, montant: 4 },
          { jusqu_a: 1100, montant: 2 },
        ],
        chaque: 'repas',
      },
      ou: 'CCAS, maintien à domicile',
      apporter: ['avis d’imposition'],
      texte: 'délibération du 12 mars 2026',
    },
    {
      id: 'energie',
      nom: 'Secours pour une facture d’énergie',
      service: 'CCAS d’Alpha',
      si: {
        tout: [
          { quotient: { jusqu_a: 650 } },
          { aucun: [{ logement: ['loge_gratuitement'] }] },
          {
            question: {
              id: 'facture-impayee',
              texte: 'Avez-vous une facture d’énergie que vous ne pouvez pas payer ?',
            },
          },
        ],
      },
      donne: { montant: 200, chaque: 'an' },
      ou: 'CCAS, travailleur social',
      apporter: ['facture', 'trois derniers relevés de ressources'],
      texte: 'règlement des aides facultatives, art. 7',
    },
    {
      id: 'sport-et-culture',
      nom: 'Chèque sport et culture',
      service: 'Ville d’Alpha',
      si: {
        tout: [{ enfants: { de: 1, age: { de: 6, a: 17 } } }, { quotient: { jusqu_a: 800 } }],
      },
      donne: { montant: 60, par: 'enfant', chaque: 'an', au_plus: 180 },
      ou: 'Mairie, guichet famille',
      apporter: ['attestation de quotient familial de la CAF', 'devis du club'],
      texte: 'délibération du 18 juin 2026',
    },
  ],
} as const
