export const resident = {
  'refusal-housing-none': 'Cette aide ne vous concerne pas.',
  'step-housing-none': 'Rien à compter.',
}
