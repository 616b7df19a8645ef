export const resident = {
  'refusal-disability-none': 'Cette aide ne vous concerne pas.',
  'step-disability-none': 'Rien à compter.',
}
