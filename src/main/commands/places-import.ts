import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { openPlaces } from '#modules/places/index.ts'
import { surroundings } from '../surroundings.ts'
import type { PlacesAction } from './places-action.ts'

export const importPlaces: PlacesAction = {
  usage: 'import FICHIER --source NOM --dry-run',
  run: async (words) => {
    const file = readWords(words)
    if (file === undefined) {
      console.error(`bin/cote places ${importPlaces.usage}`)
      return 2
    }
    const { rows } = await openPlaces(() => createReadStream(file), {
      today: surroundings.todayAt(surroundings.now()),
    })
    let read = 0
    let rejected = 0
    for await (const { place } of rows) {
      read += 1
      if (!place) rejected += 1
    }
    console.log(JSON.stringify({ read, rejected }))
    return 0
  },
}

function readWords(words: readonly string[]): string | undefined {
  try {
    const options = { source: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const
    const { positionals, values } = parseArgs({ args: [...words], options, allowPositionals: true })
    return values['dry-run'] === true ? positionals[0] : undefined
  } catch {
    return undefined
  }
}
