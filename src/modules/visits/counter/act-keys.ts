import type { Mode, Theme } from '../national-terms.ts'

// Letters that no button of the line uses (N, S, R, A, P, H, Z, F) nor this screen (I).
export const themeKeys: Readonly<Record<Theme, string>> = {
  diagnostic_numerique: 'Q',
  prendre_en_main_du_materiel: 'M',
  maintenance_de_materiel: 'K',
  gere_ses_contenus_numeriques: 'G',
  navigation_sur_internet: 'W',
  email: 'E',
  bureautique: 'B',
  reseaux_sociaux: 'X',
  sante: 'T',
  banque_et_achats_en_ligne: 'C',
  entrepreneuriat: 'U',
  insertion_professionnelle: 'J',
  securite_numerique: 'V',
  parentalite: 'L',
  scolarite_et_numerique: 'O',
  creer_avec_le_numerique: 'Y',
  culture_numerique: '9',
  intelligence_artificielle: '0',
  aide_aux_demarches_administratives: 'D',
}

export const modeKeys: Readonly<Record<Mode, string>> = {
  forme: '1',
  avec: '2',
  a_la_place_presence: '3',
  a_la_place_absence: '4',
  relais: '5',
}
