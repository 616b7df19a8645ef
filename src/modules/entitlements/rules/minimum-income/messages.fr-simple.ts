export const resident = {
  'refusal-minimum-income-none': 'Cette aide ne vous concerne pas.',
  'step-minimum-income-none': 'Rien à compter.',
}
