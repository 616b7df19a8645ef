import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  demarches: 'Get help with online procedures',
  bases: 'Learn to use a computer, a phone or the internet',
  travail: 'Look for a job on the internet',
  securite: 'Avoid scams and protect my data',
  enfants: 'Guide my children with screens',
  loisirs: 'Create and have fun with computers',
  comprendre: 'Understand the digital world',
  acces: 'Use a computer or the internet there',
  materiel: 'Buy a cheaper computer or phone',
}
