export const resident = {
  'refusal-youth-none': 'Cette aide ne vous concerne pas.',
  'step-youth-none': 'Rien à compter.',
}
