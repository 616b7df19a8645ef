import type { resident as french } from './messages.fr.ts'

export const resident: typeof french = {
  title: 'Who runs these places?',
  lead: 'A town hall, a social centre or an association may run several places. Choose a name to see all of them.',
  name: 'Name',
  nameHint: 'The whole name, or one word of it.',
  search: 'Search',
  searchName: 'Search for an organisation',
  found: '{count, plural, =0 {No organisation} one {# organisation} other {# organisations}}',
  more: 'The first {count} are shown: write more of the name.',
  places: '{count, plural, one {# place} other {# places}}',
  back: 'Back to the directory',
  backToActors: 'All organisations',
  link: 'See places by organisation',
  belongsTo: 'This place belongs to:',
  actorLead: 'Places of this organisation:',
  pagesName: 'Pages of the list',
  position: 'Page {page} of {pages}',
  previous: 'Previous page',
  next: 'Next page',
}
