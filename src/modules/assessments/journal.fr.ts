/** What the journal says happened, in words. */
export const journal = {
  'assessments.kept': 'Test d’autonomie numérique enregistré',
  'assessments.opened': 'Test d’autonomie numérique consulté',
  'assessments.learning-planned': 'Apprentissage mis à suivre',
  'assessments.learning-done': 'Apprentissage terminé',
} as const
