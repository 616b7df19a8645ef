export const resident = {
  'refusal-school-none': 'Cette aide ne vous concerne pas.',
  'step-school-none': 'Rien à compter.',
}
