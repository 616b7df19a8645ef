import { readFile } from 'node:fs/promises'
import { readLocalAids } from '#modules/entitlements/index.ts'
import { readJson } from '#modules/forms/index.ts'
import type { Command } from './command.ts'

const sentences = {
  'not-readable': 'Ce fichier ne peut pas être lu : vérifiez son nom et ses droits.',
  'not-json': 'Ce fichier n’est pas du JSON : la faute est vers la ligne',
} as const

export const localAids: Command = {
  name: 'local-aids',
  usage: 'local-aids check FICHIER',
  summary: 'vérifie un fichier d’aides locales (JSON) et écrit ce qui ne va pas ; sort en 1 s’il a une faute',
  run: async ([action, file, ...others]) => {
    if (action !== 'check' || file === undefined || others.length > 0) {
      console.error(`bin/cote ${localAids.usage}`)
      return 2
    }
    const text = await readFile(file, 'utf8').catch(() => undefined)
    if (text === undefined) {
      console.error(sentences['not-readable'])
      return 2
    }
    return check(text)
  },
}

function check(text: string): number {
  const document = readJson(text)
  if (!document.ok) {
    console.error(`${sentences['not-json']} ${document.line}.`)
    return 2
  }
  const read = readLocalAids(document.value)
  const problems = 'problems' in read ? read.problems.map(({ sentence }) => sentence) : []
  const aids = 'problems' in read ? [] : read.aids.map(({ id, name }) => ({ id, nom: name }))
  console.log(JSON.stringify({ aides: aids, fautes: problems }, undefined, 2))
  return problems.length > 0 ? 1 : 0
}
