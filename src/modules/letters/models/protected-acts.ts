import type { ProtectedAct } from '#modules/people/index.ts'

// What a measure of protection has a word in; the others are hers alone: to ask for a copy, to complain, to look for work.
const acts: Readonly<Record<string, ProtectedAct>> = {
  'caf-appeal': 'ask-for-a-benefit',
  'rsa-appeal': 'ask-for-a-benefit',
  'cpam-appeal': 'ask-for-a-benefit',
  'france-travail-appeal': 'ask-for-a-benefit',
  'mdph-appeal': 'ask-for-a-benefit',
  'administrative-appeal': 'ask-for-a-benefit',
  'enforceable-housing': 'ask-for-a-benefit',
  'housing-fund': 'ask-for-a-benefit',
  'social-housing': 'ask-for-a-benefit',
  'legal-aid': 'ask-for-a-benefit',
  'caf-schedule': 'sign-a-contract',
  'caf-waiver': 'ask-for-a-benefit',
  'tax-waiver': 'ask-for-a-benefit',
  'rent-schedule': 'sign-a-contract',
  'energy-schedule': 'sign-a-contract',
  'contract-end': 'sign-a-contract',
}

/** What sending this letter is in the eyes of a measure of protection; nothing where she needs nobody. */
export function protectedActOf(modelCode: string): ProtectedAct | undefined {
  return acts[modelCode]
}
