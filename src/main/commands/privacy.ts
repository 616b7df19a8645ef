import { findTown } from '#modules/organisations/index.ts'
import { composeRegister, registerMarkdown } from '#modules/privacy/index.ts'
import { runErrand } from '#platform/db/errand.ts'
import { declarations } from '../declarations.ts'
import { atWork, type Command, type Workplace } from './command.ts'

export const privacy: Command = {
  name: 'privacy',
  usage: 'privacy register [--json]',
  summary: 'écrit le registre des traitements sur la sortie, en texte (Markdown) ou en JSON',
  run: async ([action, ...words]) => {
    if (action !== 'register' || words.some((word) => word !== '--json')) {
      console.error(`bin/cote ${privacy.usage}`)
      return 2
    }
    if (words.includes('--json')) {
      console.log(JSON.stringify(composeRegister(declarations), undefined, 2))
      return 0
    }
    return atWork(writeRegister)
  },
}

async function writeRegister({ services: { db, surroundings } }: Workplace): Promise<number> {
  const { territory } = await runErrand({ db, surroundings, asker: { door: 'visitor' } }, findTown)
  process.stdout.write(registerMarkdown(composeRegister(declarations), { town: territory.ccasName }))
  return 0
}
