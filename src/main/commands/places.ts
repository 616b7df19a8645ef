import { tellCommand } from '../overview.ts'
import type { Command } from './command.ts'
import type { PlacesAction } from './places-action.ts'
import { duplicates } from './places-duplicates.ts'
import { exportAll } from './places-export.ts'
import { importPlaces } from './places-import.ts'
import { searchInPlaces } from './places-search.ts'

const actions: Readonly<Record<string, PlacesAction>> = {
  import: importPlaces,
  export: exportAll,
  search: searchInPlaces,
  duplicates,
}

export const places: Command = {
  name: 'places',
  usage: Object.values(actions)
    .map(({ usage }) => `places ${usage}`)
    .join(' | '),
  summary:
    'l’annuaire des lieux : importe le fichier d’un producteur, exporte dans les formats ouverts, cherche, trouve les doublons',
  run: async ([word = '', ...words]) => {
    const action = Object.hasOwn(actions, word) ? actions[word] : undefined
    if (action) return action.run(words)
    console.error(tellCommand(places))
    return 2
  },
}
