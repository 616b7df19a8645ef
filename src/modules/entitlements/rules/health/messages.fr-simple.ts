export const resident = {
  'refusal-health-none': 'Cette aide ne vous concerne pas.',
  'step-health-none': 'Rien à compter.',
}
