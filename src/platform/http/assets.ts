import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, extname, join, parse } from 'node:path'
import type { Context } from 'hono'

/** The files built by `tools/build.ts`: their addresses for pages, and the handler of `GET /assets/*`. */
export interface Assets {
  /** Address of a file of the manifest; a name that was not built is a bug and throws. */
  readonly url: (name: string) => string
  readonly serve: (asked: Context) => Promise<Response>
  /** The names of the files under a folder, without their ending. */
  readonly namesUnder: (folder: string) => ReadonlySet<string>
}

const prefix = '/assets/'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.wav': 'audio/wav',
  '.webm': 'audio/webm',
  '.txt': 'text/plain; charset=utf-8',
}

/** Reads the manifest and the list of files once; what is added to the folder later is not served. */
export function openAssets(folder: string): Assets {
  const manifest: Readonly<Record<string, string>> = readManifest(folder)
  const files = new Set(listFiles(folder))
  return {
    url: (name) => {
      const file = manifest[name]
      if (file === undefined) throw new Error(`asset not built: ${name}`)
      return prefix + file
    },
    serve: (asked) => serveAsset(asked, { folder, files, hashed: hashedFiles(manifest) }),
    namesUnder: (under) =>
      new Set([...files].filter((file) => dirname(file) === under).map((file) => parse(file).name)),
  }
}

interface Shelf {
  readonly folder: string
  /** Only these are served: a path made to climb out of the folder is in no list. */
  readonly files: ReadonlySet<string>
  readonly hashed: ReadonlySet<string>
}

async function serveAsset(asked: Context, shelf: Shelf): Promise<Response> {
  const file = decodePath(asked.req.path.slice(prefix.length))
  const type = types[extname(file)]
  if (type === undefined || !shelf.files.has(file)) return asked.notFound()

  const packing = acceptedPacking(asked.req.header('accept-encoding') ?? '', file, shelf.files)
  const content = await readFile(join(shelf.folder, file + (packing?.extension ?? '')))
  const headers = new Headers({
    'content-type': type,
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    etag: `"${createHash('sha256').update(content).digest('base64url').slice(0, 16)}"`,
    'cache-control': shelf.hashed.has(file) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
  })
  if (packing) headers.set('content-encoding', packing.name)
  if (asked.req.header('if-none-match') === headers.get('etag'))
    return new Response(null, { status: 304, headers })
  return isSound(type) ? answerSound(asked, content, headers) : new Response(content, { headers })
}

// Safari plays a sound only from a server that can send a part of it.
function answerSound(asked: Context, content: Buffer<ArrayBuffer>, headers: Headers): Response {
  headers.set('accept-ranges', 'bytes')
  const part = /^bytes=(\d+)-(\d*)$/.exec(asked.req.header('range') ?? '')
  if (!part) return new Response(content, { headers })
  const from = Number(part[1])
  const to = Math.min(part[2] ? Number(part[2]) : Number.POSITIVE_INFINITY, content.length - 1)
  if (from > to) {
    headers.set('content-range', `bytes */${content.length}`)
    return new Response(null, { status: 416, headers })
  }
  headers.set('content-range', `bytes ${from}-${to}/${content.length}`)
  return new Response(content.subarray(from, to + 1), { status: 206, headers })
}

interface Packing {
  readonly name: 'br' | 'gzip'
  readonly extension: '.br' | '.gz'
}

const packings: readonly Packing[] = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
]

function acceptedPacking(accepted: string, file: string, files: ReadonlySet<string>): Packing | undefined {
  const names = accepted
    .split(',')
    .map((offer) => offer.trim())
    .filter((offer) => !/;\s*q=0(\.0+)?$/.test(offer))
    .map((offer) => offer.split(';')[0])
  return packings.find(({ name, extension }) => names.includes(name) && files.has(file + extension))
}

function isSound(type: string): boolean {
  return type.startsWith('audio/')
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}

// "resident.3f2a91bc.css": eight hexadecimal digits before the extension.
function hashedFiles(manifest: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.values(manifest).filter((file) => /\.[\da-f]{8}\.\w+$/.test(file)))
}

function readManifest(folder: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''),
    )
}
