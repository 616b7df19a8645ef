import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { listOrganisations } from '#modules/organisations/index.ts'
import { exportFormats, exportPlaces } from '#modules/places/index.ts'
import { runErrand } from '#platform/db/errand.ts'
import { atWork, type Workplace } from './command.ts'
import { keeperOf } from './keeper.ts'
import { misreadWords } from './misread-words.ts'
import type { PlacesAction } from './places-action.ts'

interface Asked {
  readonly format: (typeof exportFormats)[number]
  readonly organisation: string | undefined
  readonly isForSpreadsheet: boolean
}

export const exportAll: PlacesAction = {
  usage: `export [--format ${exportFormats.join('|')}] [--spreadsheet] [--organisation NOM]`,
  run: async (words) => {
    const asked = readWords(words)
    if (typeof asked !== 'string') return atWork((place) => writeExport(place, asked))
    console.error(`${asked}\nbin/cote places ${exportAll.usage}`)
    return 2
  },
}

async function writeExport(
  place: Workplace,
  { format, organisation, isForSpreadsheet }: Asked,
): Promise<number> {
  const keeper = await keeperOf(place, organisation)
  if (!keeper) return 1
  const { db, surroundings } = place.services
  const asker = { door: 'system', organisationId: keeper } as const
  let leftOut = 0
  await runErrand({ db, surroundings, asker }, async (errand) => {
    const publisher = (await listOrganisations(errand)).find(({ id }) => id === keeper)?.name ?? ''
    const texts = exportPlaces(errand, {
      keeper,
      publisher,
      format,
      reader: isForSpreadsheet ? 'spreadsheet' : 'machine',
      onLeftOut: () => {
        leftOut += 1
      },
    })
    for await (const text of texts) if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  })
  if (leftOut > 0) console.error(leftOutSentence(leftOut))
  return 0
}

function leftOutSentence(count: number): string {
  const what = count > 1 ? `${count} lieux n’y sont pas` : 'Un lieu n’y est pas'
  return `${what} : la norme exige une adresse, une commune et un code postal, qui ne sont pas connus.`
}

function isCsv(format: Asked['format']): boolean {
  return format === 'standard' || format === 'extended'
}

function readWords(words: readonly string[]): Asked | string {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        format: { type: 'string', default: 'standard' },
        organisation: { type: 'string' },
        spreadsheet: { type: 'boolean', default: false },
      },
    })
    const format = exportFormats.find((known) => known === values.format)
    if (!format) return `Format inconnu (--format) : ${values.format}.`
    if (values.spreadsheet && !isCsv(format))
      return `Un tableur (--spreadsheet) ne lit pas le format ${format}.`
    return { format, organisation: values.organisation, isForSpreadsheet: values.spreadsheet }
  } catch (fault) {
    return misreadWords(fault)
  }
}
