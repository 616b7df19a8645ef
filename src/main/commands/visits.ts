import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { type Day, isDay } from '#kernel/day.ts'
import { listOrganisations } from '#modules/organisations/index.ts'
import { csvOf } from '#modules/visits/index.ts'
import { runErrand } from '#platform/db/errand.ts'
import { atWork, type Command, type Workplace } from './command.ts'

interface Range {
  readonly from: Day
  readonly to: Day
}

export const visits: Command = {
  name: 'visits',
  usage: 'visits export --from AAAA-MM-JJ --to AAAA-MM-JJ',
  summary: 'écrit les accompagnements de ces jours sur la sortie, en CSV, dans les colonnes nationales',
  run: async ([action, ...words]) => {
    const range = readRange(words)
    if (action !== 'export' || !range) {
      console.error(`bin/cote ${visits.usage}`)
      return 2
    }
    return atWork((place) => writeExport(place, range))
  },
}

async function writeExport({ services }: Workplace, { from, to }: Range): Promise<number> {
  const { db, surroundings } = services
  const organisations = await runErrand({ db, surroundings, asker: { door: 'visitor' } }, listOrganisations)
  for (const [index, { id: organisationId }] of organisations.entries()) {
    const asker = { door: 'system', organisationId } as const
    const request = { whose: 'others', from, to, salt: surroundings.chance(16) } as const
    const lines = csvOf((work) => runErrand({ db, surroundings, asker }, work), 'national', request)
    let isHeader = true
    for await (const text of lines) {
      if ((!isHeader || index === 0) && !process.stdout.write(text)) await once(process.stdout, 'drain')
      isHeader = false
    }
  }
  return 0
}

function readRange(words: readonly string[]): Range | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { from: { type: 'string' }, to: { type: 'string' } },
    })
    const { from = '', to = '' } = values
    return isDay(from) && isDay(to) && from <= to ? { from, to } : undefined
  } catch {
    return undefined
  }
}
