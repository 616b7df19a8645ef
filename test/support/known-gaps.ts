/** Where what is computed is not what a text says, and we know it. */
export const knownGaps: readonly {
  readonly text: string
  readonly says: string
  readonly computed: string
}[] = [
  {
    text: 'R815-1, L351-1-5 CSS',
    says: 'ASPA dès 62 ans pour une personne inapte au travail',
    computed: 'dès l’âge légal, comme le moteur ; une note le dit (8 ménages sur 1 253)',
  },
  {
    text: 'R532-3 CSS',
    says: 'AAH : le salaire du trimestre est le salaire imposable, moins 10 %',
    computed: 'le salaire net, comme le moteur ; une note le dit (environ 35 ménages)',
  },
  {
    text: 'R822-7 CCH ; arrêté du 27 septembre 2019, art. 3',
    says: 'aide au logement : 95 € de moins par an quand les deux membres du couple gagnent au moins 12 BMAF',
    computed: 'rien n’est ôté, comme le moteur ; une note le dit (15 ménages, environ 3 € par mois)',
  },
  {
    text: 'D823-16 CCH',
    says: 'aide au logement arrondie à l’euro inférieur, nette de CRDS',
    computed: 'avec les centimes, comme le moteur ; une note le dit',
  },
  {
    text: 'arrêté du 27 septembre 2019, art. 14',
    says: 'RL arrondi à 0,01 %, TL à 0,001 %',
    computed: 'sans arrondi, comme le moteur (centimes)',
  },
  {
    text: 'arrêté du 27 février 2018',
    says: 'réduction de loyer de solidarité : 75 % en colocation',
    computed: 'entière, comme le moteur ; ce texte n’a pas été relu (9 ménages)',
  },
  {
    text: 'R861-8 CSS',
    says: 'CSS : revenus du treizième au deuxième mois d’avant, depuis octobre 2025',
    computed: 'les douze derniers mois, comme les relevés et le moteur',
  },
  {
    text: 'R532-4 à R532-8 CSS',
    says: 'ressources familiales abaissées après une perte d’emploi, un décès, une séparation',
    computed: 'elles ne le sont pas ; une note le dit',
  },
]
