/** What the journal says happened, in words. */
export const journal = {
  'privacy.copy-drawn': 'Copie de vos données préparée',
  'privacy.copy-taken': 'Copie de vos données prise sur votre page',
  'privacy.file-held': 'Dossier gardé plus longtemps',
  'privacy.own-page-opened': 'Votre page ouverte',
  'privacy.person-erased': 'Dossier effacé',
  'privacy.request-recorded': 'Demande sur vos données notée',
  'privacy.request-granted': 'Demande acceptée',
  'privacy.request-partly-granted': 'Demande acceptée en partie',
  'privacy.request-refused': 'Demande refusée',
  'privacy.request-withdrawn': 'Demande retirée',
  'privacy.request-extended': 'Délai de réponse prolongé',
  'privacy.retention-confirmed': 'Purge confirmée',
  'privacy.retention-set': 'Purge réglée',
  'privacy.retention-set-aside': 'Purge mise de côté',
} as const
