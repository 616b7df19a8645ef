export const resident = {
  'refusal-old-age-none': 'Cette aide ne vous concerne pas.',
  'step-old-age-none': 'Rien à compter.',
}
