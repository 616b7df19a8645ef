import type { resident as french } from './messages.fr.ts'

export const resident: typeof french = {
  title: 'Qui tient ces lieux ?',
  lead: 'Une mairie ou une association tient parfois plusieurs lieux. Choisissez un nom. Vous verrez tous ses lieux.',
  name: 'Nom',
  nameHint: 'Un mot du nom suffit.',
  search: 'Chercher',
  searchName: 'Chercher un nom',
  found: '{count, plural, =0 {Aucun nom} one {# nom} other {# noms}}',
  more: 'Il y a beaucoup de noms. Voici les {count} premiers. Écrivez un mot du nom.',
  places: '{count, plural, one {# lieu} other {# lieux}}',
  back: 'Retour à la liste des lieux',
  backToActors: 'Voir tous les noms',
  link: 'Voir qui tient les lieux',
  belongsTo: 'Qui tient ce lieu :',
  actorLead: 'Voici ses lieux :',
  pagesName: 'Pages de la liste',
  position: 'Page {page} sur {pages}',
  previous: 'Page d’avant',
  next: 'Page d’après',
}
