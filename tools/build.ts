import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesUnder, stampOf } from './files.ts'
import { root } from './root.ts'

const out = join(root, 'dist/assets')
const stampFile = join(out, '.stamp')
const sources = ['src/styles', 'src/platform/ui', 'src/elements', 'src/kernel', 'src/assets', 'tools']

const stamp = await stampOf([...(await Promise.all(sources.map(filesUnder))).flat(), 'package-lock.json'])
if (await isBuilt()) {
  console.log('dist/assets: up to date')
} else {
  // The compilers are loaded only when there is something to compile: `npm start` stays quick.
  const { buildAssets } = await import('./build-assets.ts')
  await buildAssets(out)
  await writeFile(stampFile, stamp)
  console.log('dist/assets: built')
}

if (!process.argv.includes('--assets')) {
  const { buildServer } = await import('./build-server.ts')
  await buildServer()
  console.log('dist/cote.js: built')
}

async function isBuilt(): Promise<boolean> {
  if (!existsSync(stampFile) || (await readFile(stampFile, 'utf8')) !== stamp) return false
  const manifest = join(out, 'manifest.json')
  if (!existsSync(manifest)) return false
  const files: Record<string, string> = JSON.parse(await readFile(manifest, 'utf8'))
  return Object.values(files).every((file) => existsSync(join(out, file)))
}
