import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import {
  applyImport,
  type ImportReport,
  importRefusals,
  type Mapping,
  mappingFile,
  planImport,
  readMapping,
} from '#modules/places/index.ts'
import { runErrand } from '#platform/db/errand.ts'
import { atWork, type Workplace } from './command.ts'
import { keeperOf } from './keeper.ts'
import { misreadWords } from './misread-words.ts'
import type { PlacesAction } from './places-action.ts'

const sentences = {
  'no-file': 'Dites quel fichier importer.',
  'no-source':
    'Dites quel producteur envoie ce fichier, avec --source NOM : le même nom est le même producteur.',
  'source-too-long': 'Le nom du producteur a 200 signes au plus.',
  'not-readable': 'Ce fichier ne peut pas être lu : vérifiez son nom et ses droits.',
  'mapping-not-readable':
    'Le plan de lecture (--mapping) ne peut pas être lu : vérifiez son nom et ses droits.',
  'not-json': 'Le plan de lecture (--mapping) n’est pas du JSON.',
  'not-a-mapping':
    'Le plan de lecture (--mapping) n’en est pas un : chaque colonne de la norme y dit une règle (colonne, joindre, dissocier, jours, termes et cible, valeur), sans renvoi à une autre.',
  'name-not-mapped': 'Le plan de lecture (--mapping) ne dit pas d’où vient le nom du lieu (« nom »).',
  'may-vanish': 'S’ils ont bien disparu, recommencez avec --may-vanish.',
} as const

const longestSource = 200

interface Asked {
  readonly file: string
  readonly source: string
  readonly mapping: string | undefined
  readonly organisation: string | undefined
  readonly isDry: boolean
  readonly mayVanish: boolean
}

export const importPlaces: PlacesAction = {
  usage: 'import FICHIER --source NOM [--mapping FICHIER] [--dry-run] [--organisation NOM] [--may-vanish]',
  run: async (words) => {
    const asked = readWords(words)
    if (typeof asked === 'string') {
      console.error(`${asked}\nbin/cote places ${importPlaces.usage}`)
      return 2
    }
    if (!(await isReadable(asked.file))) return told('not-readable')
    const mapping = await mappingAt(asked.mapping)
    return typeof mapping === 'string' ? told(mapping) : atWork((place) => importFile(place, asked, mapping))
  },
}

function told(fault: keyof typeof sentences): number {
  console.error(sentences[fault])
  return 2
}

async function importFile(
  place: Workplace,
  { file, source, organisation, isDry, mayVanish }: Asked,
  mapping: Mapping | undefined,
): Promise<number> {
  const organisationId = await keeperOf(place, organisation)
  if (!organisationId) return 1
  const { db, surroundings, territory } = place.services
  const report = new Report()
  const outcome = await runErrand({ db, surroundings, asker: { door: 'system', organisationId } }, (errand) =>
    (isDry ? planImport : applyImport)(errand, {
      source,
      mapping,
      mayVanish,
      pointOf: (code) => territory.pointOf(code),
      open: () => createReadStream(file),
      onAnomalies: (anomalies) => report.tell(anomalies),
    }),
  )
  if (outcome.ok) await report.end(outcome.value, { isDry })
  else if (outcome.report) await report.end(outcome.report, { isDry, refusal: outcome.refusal })
  if (outcome.ok) return 0
  console.error(importRefusals[outcome.refusal])
  if (outcome.refusal === 'too-many-vanished') console.error(sentences['may-vanish'])
  return 1
}

/** One JSON object on the output: anomalies as they come, however many, then the counts. */
class Report {
  #isOpen = false
  #isFirst = true

  async tell(anomalies: readonly unknown[]): Promise<void> {
    if (!this.#isOpen) await write('{"anomalies":[')
    this.#isOpen = true
    for (const anomaly of anomalies) {
      await write(`${this.#isFirst ? '' : ','}\n${JSON.stringify(anomaly)}`)
      this.#isFirst = false
    }
  }

  async end({ mapping, ...report }: ImportReport, more: Readonly<Record<string, unknown>>): Promise<void> {
    await this.tell([])
    const rest = JSON.stringify({ ...report, mapping: mappingFile(mapping), ...more }, undefined, 2)
    await write(`\n],${rest.slice(1)}\n`)
  }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

async function isReadable(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => undefined)
  return found?.isFile() === true
}

type MappingFault = 'mapping-not-readable' | 'not-json' | 'not-a-mapping' | 'name-not-mapped'

async function mappingAt(file: string | undefined): Promise<Mapping | MappingFault | undefined> {
  if (file === undefined) return undefined
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return 'mapping-not-readable'
  const mapping = readMapping(text)
  return mapping.ok ? mapping.value : mapping.refusal
}

function readWords(words: readonly string[]): Asked | string {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { source: text, mapping: text, organisation: text, 'dry-run': flag, 'may-vanish': flag },
    })
    const [file, ...others] = positionals
    const { source, mapping, organisation } = values
    if (file === undefined) return sentences['no-file']
    if (others.length > 0) return `Mot de trop : ${others.join(' ')}.`
    if (!source?.trim()) return sentences['no-source']
    if (source.length > longestSource) return sentences['source-too-long']
    return { file, source, mapping, organisation, isDry: values['dry-run'], mayVanish: values['may-vanish'] }
  } catch (fault) {
    return misreadWords(fault)
  }
}
