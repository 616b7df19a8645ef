/** What somebody comes for, in the words of people. */
export const resident = {
  demarches: 'Faire mes démarches sur internet',
  bases: 'Apprendre à utiliser un ordinateur, un téléphone ou internet',
  travail: 'Chercher un travail avec internet',
  securite: 'Éviter les arnaques et protéger mes données',
  enfants: 'Accompagner mes enfants sur les écrans',
  loisirs: 'Créer et m’amuser avec le numérique',
  comprendre: 'Comprendre le monde numérique',
  acces: 'Utiliser un ordinateur ou internet sur place',
  materiel: 'Acheter un ordinateur ou un téléphone moins cher',
}
