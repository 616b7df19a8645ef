import type { resident as french } from './messages.fr.ts'

export const resident: Readonly<Record<keyof typeof french, string>> = {
  demarches: 'Faire mes papiers sur internet',
  bases: 'Apprendre l’ordinateur, le téléphone, internet',
  travail: 'Chercher un travail',
  securite: 'Me protéger des arnaques sur internet',
  enfants: 'Aider mes enfants avec les écrans',
  loisirs: 'M’amuser et créer avec un ordinateur',
  comprendre: 'Comprendre internet',
  acces: 'Utiliser un ordinateur sur place',
  materiel: 'Acheter un ordinateur pas cher',
}
