import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './root.ts'

const page = join(root, 'docs/glossary.md')
const modules = join(root, 'src/modules')

if (process.argv[1]?.endsWith('write-glossary.ts')) {
  await writeFile(page, await glossaryPage())
  console.log('docs/glossary.md: written')
}

/** French term and code word, from the "## Mots" table of each module's README; one word per idea. */
export async function glossaryPage(): Promise<string> {
  const sections = await Promise.all((await readdir(modules)).toSorted().map(sectionOf))
  return `# Glossaire

Le mot des gens du métier et le mot du code, un seul de chaque. Cette page est faite des tableaux « Mots » des modules
(\`npx tsx tools/write-glossary.ts\`) ; un test la compare et vérifie que chaque module, table et adresse y a son mot.

## Toute la maison

${await rowsUnder(join(root, 'src/README.md'))}

${sections.join('\n\n')}
`
}

async function sectionOf(name: string): Promise<string> {
  return `## ${name}\n\n${await rowsUnder(join(modules, name, 'README.md'))}`
}

async function rowsUnder(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const rows = (text.split(/^## Mots$/m)[1] ?? '').split(/^## /m)[0] ?? ''
  const lines = rows
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|\s*(:?-+|français)/i.test(line))
  return ['| français | code |', '|---|---|', ...lines].join('\n')
}
