import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { answerLine, monthOf, parameterLines, type Territory } from '#modules/entitlements/index.ts'
import { dayIn } from '#kernel/day.ts'
import { communeCodes } from '#platform/communes/commune-codes.ts'
import { ownConfig } from '../config.ts'
import { readRentZones } from '../reference.ts'
import { surroundings } from '../surroundings.ts'
import type { Command } from './command.ts'

export const simulate: Command = {
  name: 'simulate',
  usage: 'simulate [--explain] | simulate --parameters [--date AAAA-MM]',
  summary:
    'calcule les droits de ménages lus sur l’entrée (un JSON par ligne) ; --parameters écrit les barèmes en vigueur',
  run: async (words) => {
    const asked = readWords(words)
    if (!asked) {
      console.error(`bin/cote ${simulate.usage}`)
      return 2
    }
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
}

function readWords(words: readonly string[]): Words | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        explain: { type: 'boolean', default: false },
        parameters: { type: 'boolean', default: false },
        date: { type: 'string' },
      },
    })
    const { explain, parameters, date } = values
    if (date !== undefined && !(parameters && /^20\d{2}-(0[1-9]|1[0-2])$/.test(date))) return undefined
    return explain && parameters ? undefined : { explain, parameters, date }
  } catch {
    return undefined
  }
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
