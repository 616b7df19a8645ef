/** What the journal says happened, in words. */
export const journal = {
  'forms.published': 'Formulaire publié',
  'forms.withdrawn': 'Formulaire retiré',
  'forms.draft-started': 'Formulaire commencé avec un agent',
  'forms.draft-opened': 'Formulaire ouvert par un agent',
  'forms.draft-reopened': 'Formulaire rouvert avec son code',
  'forms.draft-moved': 'Formulaire commencé, mis à jour',
  'forms.draft-linked': 'Formulaire rangé dans un dossier',
  'forms.answers-saved': 'Réponses écrites par un agent',
  'forms.code-renewed': 'Nouveau code donné pour un formulaire',
  'forms.submitted': 'Formulaire envoyé',
} as const
