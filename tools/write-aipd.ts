import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { composeRegister, registerMarkdown } from '#modules/privacy/index.ts'
import { declarations } from '../src/main/declarations.ts'
import { root } from './root.ts'

const page = join(root, 'docs/aipd.md')
const begins = '<!-- écrit par tools/write-aipd.ts : début -->'
const ends = '<!-- écrit par tools/write-aipd.ts : fin -->'

if (process.argv[1]?.endsWith('write-aipd.ts')) {
  await writeFile(page, await assessment())
  console.log('docs/aipd.md: written')
}

/** The impact assessment with what the declarations say of each table; the rest is written by hand and by the town. */
export async function assessment(): Promise<string> {
  const text = await readFile(page, 'utf8')
  const [before = '', rest = ''] = text.split(begins)
  const [, after = ''] = rest.split(ends)
  const register = registerMarkdown(composeRegister(declarations), { town: 'à compléter par la commune' })
    .replace(/^# .*\n\n/, '')
    .replaceAll(/^## /gm, '#### ')
  return `${before}${begins}\n\n${register}\n${ends}${after}`
}
