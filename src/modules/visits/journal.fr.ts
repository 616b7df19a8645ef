/** What the journal says happened, in words. */
export const journal = {
  'visits.recorded': 'Visite notée',
  'visits.corrected': 'Visite corrigée',
  'visits.cancelled': 'Visite annulée',
  'visits.cancellation-undone': 'Annulation d’une visite retirée',
  'visits.exported': 'Chiffres exportés',
  'visits.receipt-opened': 'Feuille de visite ouverte',
  'visits.receipt-shown': 'Feuille de visite montrée',
  'visits.workshop-recorded': 'Atelier noté',
  'visits.workshop-corrected': 'Atelier corrigé',
} as const
