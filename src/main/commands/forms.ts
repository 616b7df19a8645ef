import { readFile } from 'node:fs/promises'
import { checkDefinition, readJson } from '#modules/forms/index.ts'
import type { Command } from './command.ts'

const sentences = {
  'not-readable': 'Ce fichier ne peut pas être lu : vérifiez son nom et ses droits.',
  'not-json': 'Ce fichier n’est pas du JSON : la faute est vers la ligne',
} as const

export const forms: Command = {
  name: 'forms',
  usage: 'forms check FICHIER',
  summary:
    'vérifie un formulaire (JSON) et écrit ce qui ne va pas, en JSON ; sort en 1 s’il ne peut pas être publié',
  run: async ([action, file, ...others]) => {
    if (action !== 'check' || file === undefined || others.length > 0) {
      console.error(`bin/cote ${forms.usage}`)
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
  const { errors, warnings } = checkDefinition(document.value)
  console.log(JSON.stringify({ errors, warnings }, undefined, 2))
  return errors.length > 0 ? 1 : 0
}
