/** What the journal says happened, in words. */
export const journal = {
  'places.place-corrected': 'Fiche d’un lieu corrigée',
  'places.place-added': 'Lieu ajouté à l’annuaire',
  'places.place-verified': 'Fiche d’un lieu vérifiée',
  'places.field-unlocked': 'Fiche d’un lieu : la source peut de nouveau la changer',
  'places.status-changed': 'Lieu montré, masqué ou fermé',
  'places.report-settled': 'Erreur signalée sur un lieu : corrigée ou sans suite',
  'places.places-merged': 'Fiches de lieux réunies en une',
  'places.places-parted': 'Fiches de lieux séparées',
  'places.pair-decided': 'Doublon : deux lieux, ou à revoir',
  'places.import-confirmed': 'Fichier de lieux importé dans l’annuaire',
} as const
