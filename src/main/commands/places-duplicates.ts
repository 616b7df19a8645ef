import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { compareDirectory, keepMatches, type SheetPair } from '#modules/places/index.ts'
import { runErrand } from '#platform/db/errand.ts'
import { atWork, type Workplace } from './command.ts'
import { keeperOf } from './keeper.ts'
import { misreadWords } from './misread-words.ts'
import type { PlacesAction } from './places-action.ts'

interface Asked {
  readonly organisation: string | undefined
  readonly isJson: boolean
  readonly links: boolean
}

export const duplicates: PlacesAction = {
  usage: 'duplicates [--json] [--link] [--organisation NOM]',
  run: async (words) => {
    const asked = readWords(words)
    if (typeof asked !== 'string') return atWork((place) => tellDuplicates(place, asked))
    console.error(`${asked}\nbin/cote places ${duplicates.usage}`)
    return 2
  },
}

async function tellDuplicates(place: Workplace, { organisation, isJson, links }: Asked): Promise<number> {
  const organisationId = await keeperOf(place, organisation)
  if (!organisationId) return 1
  const { db, surroundings } = place.services
  const asker = { door: 'system', organisationId } as const
  const step: Parameters<typeof keepMatches>[0] = (work) => runErrand({ db, surroundings, asker }, work)
  // What is printed was scored before anything is linked.
  const compared = await compareDirectory(step)
  const done = links ? await keepMatches(step, compared) : undefined
  if (isJson) await print(compared.pairs)
  else console.log(inWords({ ...compared, done }))
  return 0
}

async function print(pairs: readonly SheetPair[]): Promise<void> {
  const lines = pairs.map(({ a, b, score, verdict }) =>
    JSON.stringify({ a: a.externalId, b: b.externalId, score: Number(score.toFixed(4)), verdict }),
  )
  if (!process.stdout.write(`[${lines.join(',\n')}]\n`)) await once(process.stdout, 'drain')
}

interface Found {
  readonly sheets: number
  readonly pairs: readonly SheetPair[]
  readonly done: { readonly linked: number; readonly toReview: number } | undefined
}

function inWords({ sheets, pairs, done }: Found): string {
  const certain = pairs.filter(({ verdict }) => verdict === 'link').length
  const compared = `${number(sheets)} fiches comparées : ${number(pairs.length)} paires se ressemblent, dont ${number(certain)} sans aucun doute.`
  if (!done) return compared
  return `${compared}\n${number(done.linked)} fiches réunies ; ${number(done.toReview)} paires attendent un regard.`
}

function number(count: number): string {
  return count.toLocaleString('fr-FR')
}

function readWords(words: readonly string[]): Asked | string {
  const flag = { type: 'boolean', default: false } as const
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { json: flag, link: flag, organisation: { type: 'string' } },
    })
    return { organisation: values.organisation, isJson: values.json, links: values.link }
  } catch (fault) {
    return misreadWords(fault)
  }
}
