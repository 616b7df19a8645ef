export const resident = {
  'refusal-family-none': 'Cette aide ne vous concerne pas.',
  'step-family-none': 'Rien à compter.',
}
