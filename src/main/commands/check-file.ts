import { readFile } from 'node:fs/promises'
import { readJson } from '#modules/forms/index.ts'
import type { Command } from './command.ts'

const sentences = {
  'not-readable': 'Ce fichier ne peut pas être lu : vérifiez son nom et ses droits.',
  'not-json': 'Ce fichier n’est pas du JSON : la faute est vers la ligne',
} as const

interface FileCheck extends Pick<Command, 'name' | 'summary'> {
  /** What is found in the document, to print, and whether it may be used all the same. */
  check(document: unknown): { readonly found: unknown; readonly isGood: boolean }
}

/** `bin/cote NAME check FICHIER`: reads a JSON file and prints what a check finds; 1 when it may not be used. */
export function fileCheck({ name, summary, check }: FileCheck): Command {
  const usage = `${name} check FICHIER`
  return {
    name,
    usage,
    summary,
    run: async ([action, file, ...others]) => {
      if (action !== 'check' || file === undefined || others.length > 0) {
        console.error(`bin/cote ${usage}`)
        return 2
      }
      const text = await readFile(file, 'utf8').catch(() => undefined)
      if (text === undefined) {
        console.error(sentences['not-readable'])
        return 2
      }
      const document = readJson(text)
      if (!document.ok) {
        console.error(`${sentences['not-json']} ${document.line}.`)
        return 2
      }
      const { found, isGood } = check(document.value)
      console.log(JSON.stringify(found, undefined, 2))
      return isGood ? 0 : 1
    },
  }
}
