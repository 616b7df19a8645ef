/** Why our amount is another than that of a reference case: named case by case. */
export const caseReasons: readonly { readonly ids: readonly string[]; readonly because: string }[] = [
  {
    ids: ['formulas/aah/aah#21@aah'],
    because:
      'AAH d’un couple avant octobre 2023 : les revenus de l’autre comptaient. Nos règles sont celles d’après ; la réponse le dit pour une date plus ancienne.',
  },
  {
    ids: ['formulas/complement_aah#2@aah', 'formulas/complement_aah#3@aah', 'formulas/complement_aah#4@aah'],
    because: 'Hospitalisation ou détention de plus de soixante jours : cela n’est pas demandé.',
  },
  {
    ids: ['formulas/complement_aah#0@aah'],
    because: 'Complément de ressources : fermé aux nouvelles demandes depuis décembre 2019.',
  },
  {
    ids: ['formulas/af_2020_04#0@af'],
    because:
      'Outre-mer, un seul enfant : le montant ne dépend pas des revenus (L755-12 CSS). Le moteur le divise selon les revenus.',
  },
  {
    ids: [
      'formulas/aides_logement_fiabilisation#3@aides_logement',
      'formulas/aides_logement_fiabilisation#4@aides_logement',
    ],
    because:
      'Chambre ou colocation meublée conventionnée : le cas compte le loyer entier pour le seuil de loyer élevé, sans en prendre les deux tiers.',
  },
  {
    ids: [
      'formulas/aides_logement_personnes_agees_et_invalides#2@aides_logement',
      'formulas/aides_logement_personnes_agees_et_invalides#3@aides_logement',
    ],
    because: 'Frais réels, carte d’invalidité de l’avis d’imposition : ces cases ne sont pas demandées.',
  },
  {
    ids: ['formulas/aides_logement_reforme_janvier_2021#9@aides_logement'],
    because: 'Étudiant boursier : la bourse de l’enseignement supérieur n’est pas demandée.',
  },
  {
    ids: ['formulas/asf/asf_2018_04#2@asf'],
    because:
      'Résidence alternée et pension versée : aucun des deux parents ne manque à l’enfant (L523-1 CSS). Le moteur verse la différence.',
  },
  {
    ids: ['formulas/contrat_engagement_jeune#0.4@garantie_jeunes_cej'],
    because: 'Le cas donne un RSA reçu les trois mois d’avant ; nous regardons celui du mois.',
  },
  {
    ids: [
      'formulas/rsa#4@rsa',
      'leximpact/2024/rsa_04_rsa_jeune#0@rsa',
      'leximpact/2024/rsa_04_rsa_jeune#0@prime_noel_aefa',
    ],
    because: 'RSA des jeunes actifs (deux ans de travail sur trois, L262-7-1 CASF) : cela n’est pas demandé.',
  },
  {
    ids: ['formulas/rsa#18@rsa'],
    because:
      'Trimestre décalé essayé dans quelques départements avant mars 2025 : nous gardons partout les trois mois précédents jusque-là.',
  },
  {
    ids: [
      'leximpact/2024/csg_salaire_01_salarie_prive_1_SMIC_d3#0@aides_logement',
      'leximpact/2024/csg_salaire_01_salarie_prive_1_SMIC_d3#0@prime_activite',
    ],
    because:
      'L’aide (5,35 €) est sous le plus petit montant versé, 10 €. Le moteur la garde ; la prime d’activité suit.',
  },
  {
    ids: ['leximpact/2024/paje_cmg_01_salaries_secteur_prive_2.5_smic_1_enfant_mode_de_garde_d8#0@paje'],
    because: 'Complément de libre choix du mode de garde : il n’est pas calculé.',
  },
  {
    ids: ['mes-aides.gouv.fr/aides_logement_primo_accedant_APL_Zone_2_650E_mois#0@aides_logement'],
    because: 'Accession à la propriété : l’aide n’est pas calculée.',
  },
]
