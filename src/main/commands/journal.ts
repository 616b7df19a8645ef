import { readFile } from 'node:fs/promises'
import {
  everyOrganisation,
  gatherEvidence,
  takeCheckpoints,
  verifyJournals,
} from '#platform/journal/take-checkpoints.ts'
import { type Evidence, type Verdict, verifyJournal } from '#platform/journal/verify.ts'
import { journalKeeper } from '../jobs.ts'
import { atWork, type Command, type Workplace } from './command.ts'

export const journal: Command = {
  name: 'journal',
  usage: 'journal verify [FICHIER] | export | sign',
  summary: 'vérifie le journal (celui de la base, ou un export), l’exporte, ou signe où il en est',
  run: async ([action, file]) => {
    if (action === 'verify') return file ? verifyExport(file) : atWork(verifyDatabase)
    if (action === 'export') return atWork(exportJournals)
    if (action === 'sign') return atWork(signJournals)
    console.error(`bin/cote ${journal.usage}`)
    return 2
  },
}

async function verifyDatabase({ config, database, services }: Workplace): Promise<number> {
  return report(await verifyJournals(journalKeeper(config, database, services)))
}

async function verifyExport(file: string): Promise<number> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '')
  return report(lines.map((line) => verifyJournal(JSON.parse(line) as Evidence)))
}

async function exportJournals({ config, database, services }: Workplace): Promise<number> {
  const keeper = journalKeeper(config, database, services)
  for (const organisationId of await everyOrganisation(keeper)) {
    process.stdout.write(`${JSON.stringify(await gatherEvidence(keeper, organisationId))}\n`)
  }
  return 0
}

async function signJournals({ config, database, services }: Workplace): Promise<number> {
  const taken = await takeCheckpoints(journalKeeper(config, database, services), services.surroundings.now())
  console.log(JSON.stringify(taken))
  return 0
}

function report(verdicts: readonly Verdict[]): number {
  console.log(JSON.stringify(verdicts, undefined, 2))
  return verdicts.every((verdict) => verdict.sound) ? 0 : 1
}
