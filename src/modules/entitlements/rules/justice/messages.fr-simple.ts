export const resident = {
  'refusal-justice-none': 'Cette aide ne vous concerne pas.',
  'step-justice-none': 'Rien à compter.',
}
