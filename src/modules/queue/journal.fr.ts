/** What the journal says happened, in words. */
export const journal = {
  'queue.person-linked': 'Ticket relié à votre dossier',
  'queue.person-unlinked': 'Ticket détaché de votre dossier',
} as const
