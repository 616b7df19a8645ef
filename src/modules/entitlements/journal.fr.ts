/** What the journal calls each change, as the person reads it in the copy of her data. */
export const journal = {
  'entitlements.caseload-asked': 'Recherche de droits non demandés lancée',
  'entitlements.caseload-stopped': 'Recherche de droits non demandés arrêtée',
  'entitlements.caseload-finished': 'Recherche de droits non demandés terminée',
  'entitlements.gap-listed': 'Droit peut-être non demandé, vu dans une liste',
  'entitlements.gap-read': 'Droit peut-être non demandé, ouvert par un agent',
  'entitlements.gap-marked': 'Suite donnée à un droit peut-être non demandé',
} as const
