import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'esbuild'
import { compile } from 'sass'
import { filesUnder } from './files.ts'
import { root } from './root.ts'

/** Each audience has one stylesheet and one script, of this name. */
const audiences = ['resident', 'agent', 'kiosk', 'board'] as const

/** The same for the map that moves, which a page fetches when somebody asks for it. */
const bundles = [...audiences, 'map'] as const

// What is packed already gains nothing from a second packing.
const compressible = new Set(['.css', '.js', '.svg', '.json', '.txt'])

interface Asset {
  /** Name in the manifest: "resident.css", "voice/fr/42.mp3". */
  readonly name: string
  readonly content: Buffer
  /** Its content is in its address, so that it may be kept for ever. */
  readonly hashed: boolean
}

/** Builds styles, scripts and copied files into a folder, with a manifest of name to file. */
export async function buildAssets(out: string): Promise<void> {
  const assets = [...styles(), ...(await scripts()), ...(await copies())]
  const manifest: Record<string, string> = {}
  for (const asset of assets) manifest[asset.name] = await write(out, asset)
  await put(join(out, 'manifest.json'), Buffer.from(JSON.stringify(manifest, null, 2)))
}

function styles(): readonly Asset[] {
  return bundles.map((bundle) => {
    const { css } = compile(join(root, `src/styles/${bundle}.scss`), {
      style: 'compressed',
      charset: false,
      loadPaths: [join(root, 'node_modules'), join(root, 'src')],
      quietDeps: true,
    })
    return { name: `${bundle}.css`, content: Buffer.from(css), hashed: true }
  })
}

async function scripts(): Promise<readonly Asset[]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: bundles.map((bundle) => `src/elements/${bundle}.ts`),
    outdir: 'dist',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  })
  return outputFiles.map(({ path, contents }) => ({
    name: path.slice(join(root, 'dist/').length),
    content: Buffer.from(contents),
    hashed: true,
  }))
}

async function copies(): Promise<readonly Asset[]> {
  const files = await filesUnder('src/assets')
  return Promise.all(
    files.map(async (file) => ({
      name: file.slice('src/assets/'.length),
      content: await readFile(join(root, file)),
      // Voice clips are found by their folder path.
      hashed: !file.slice('src/assets/'.length).includes('/'),
    })),
  )
}

async function write(out: string, { name, content, hashed }: Asset): Promise<string> {
  const file = hashed ? withHash(name, content) : name
  await put(join(out, file), content)
  if (compressible.has(extname(name))) {
    await put(join(out, `${file}.br`), await brotli(content))
    await put(join(out, `${file}.gz`), await promisify(gzip)(content, { level: 9 }))
  }
  return file
}

function withHash(name: string, content: Buffer): string {
  const extension = extname(name)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return `${name.slice(0, -extension.length)}.${hash}${extension}`
}

function brotli(content: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  })
}

// Written beside, then renamed: two builds at once never leave half a file.
async function put(path: string, content: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}`
  await writeFile(draft, content)
  await rename(draft, path)
}
