export const resident = {
  'refusal-energy-none': 'Cette aide ne vous concerne pas.',
  'step-energy-none': 'Rien à compter.',
}
