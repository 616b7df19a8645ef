import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { answerLine, Changes, monthOf, parameterLines, type Territory } from '#modules/entitlements/index.ts'
import { dayIn } from '#kernel/day.ts'
import { communeCodes } from '#platform/communes/commune-codes.ts'
import { ownConfig } from '../config.ts'
import { readRentZones } from '../reference.ts'
import { surroundings } from '../surroundings.ts'
import type { Command } from './command.ts'

export const simulate: Command = {
  name: 'simulate',
  usage: 'simulate [--explain] | simulate --parameters [--date AAAA-MM] | simulate --changes AAAA-MM AAAA-MM',
  summary:
    'calcule les droits de ménages lus sur l’entrée (un JSON par ligne) ; --parameters écrit les barèmes en vigueur, --changes ce qui change entre deux mois',
  run: async (words) => {
    const asked = readWords(words)
    if (!asked) {
      console.error(`bin/cote ${simulate.usage}`)
      return 2
    }
    if (asked.changes) return reportChanges(asked.changes)
    if (!asked.parameters) return answerAll({ explain: asked.explain })
    const month = monthOf(asked.date ?? dayIn(surroundings.now(), 'Europe/Paris'))
    await write(`${JSON.stringify(parameterLines(month), undefined, 2)}\n`)
    return 0
  },
}

interface Words {
  readonly explain: boolean
  readonly parameters: boolean
  readonly date: string | undefined
  readonly changes: readonly [from: string, to: string] | undefined
}

function readWords(words: readonly string[]): Words | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        explain: { type: 'boolean', default: false },
        parameters: { type: 'boolean', default: false },
        date: { type: 'string' },
        changes: { type: 'string' },
      },
    })
    const { explain, parameters, date, changes } = values
    if (changes !== undefined || positionals.length > 0)
      return changesIn([changes ?? '', ...positionals], words)
    if (date !== undefined && !(parameters && isMonth(date))) return undefined
    return explain && parameters ? undefined : { explain, parameters, date, changes: undefined }
  } catch {
    return undefined
  }
}

// The two months stand alone: no other option goes with them.
function changesIn(months: readonly string[], words: readonly string[]): Words | undefined {
  const [from = '', to = ''] = months
  if (months.length !== 2 || words.length !== 3 || !isMonth(from) || !isMonth(to)) return undefined
  return { explain: false, parameters: false, date: undefined, changes: [from, to] }
}

function isMonth(text: string): boolean {
  return /^20\d{2}-(0[1-9]|1[0-2])$/.test(text)
}

async function reportChanges([from, to]: readonly [string, string]): Promise<number> {
  const changes = new Changes([monthOf(from), monthOf(to)], await openTerritory())
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    changes.add(line)
  const report = changes.report()
  await write(`${JSON.stringify(report, undefined, 2)}\n`)
  return report.failed > 0 ? 1 : 0
}

async function answerAll(options: { readonly explain: boolean }): Promise<number> {
  const territory = await openTerritory()
  let exitCode = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const answer = answerLine(line, territory, options)
    if ('error' in answer) exitCode = 1
    await write(`${JSON.stringify(answer)}\n`)
  }
  return exitCode
}

async function openTerritory(): Promise<Territory> {
  const codes = communeCodes()
  const zoneOf = await readRentZones(ownConfig().referenceDir)
  return { knowsCommune: (code) => codes.has(code), zoneOf }
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
