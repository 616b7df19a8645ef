/** What the journal calls each change, as the person reads it in the copy of her data. */
export const journal = {
  'surveys.panel-joined': 'Accord noté : être invitée à donner son avis',
  'surveys.panel-left': 'Sortie du panel d’habitants',
  'surveys.panel-invited': 'Invitation à donner son avis',
} as const
