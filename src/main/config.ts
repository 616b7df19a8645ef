import { join, resolve } from 'node:path'
import { z } from 'zod'

export interface Config {
  readonly port: number
  readonly host: string
  /** Where the embedded database, the keys and the backups live. */
  readonly dataDir: string
  /** An external PostgreSQL (15 or later); the embedded one when absent. */
  readonly databaseUrl: string | undefined
  /** Whether an empty database is filled with the demo town; its accounts exist on a loopback address only. */
  readonly demo: boolean
  /** The address people type, without a slash at the end. */
  readonly publicUrl: string
  readonly logLevel: (typeof logLevels)[number]
  /** Whether a proxy of ours stands in front and may be believed about addresses. */
  readonly trustProxy: boolean
  /** The geocoder that addresses are looked for in; none when absent, and addresses are written by hand. */
  readonly addressFinderUrl: string | undefined
  /** Sites that may show the list of places in a frame, `https://www.ville.example`; none when empty. */
  readonly embeddingSites: readonly string[]
  /** The server of the tiles under the map that moves; the map has the boundaries of communes alone when absent. */
  readonly mapTiles: MapTiles | undefined
  /** The folder of the operator's reference files (rent zones, contours, indicators); it need not exist. */
  readonly referenceDir: string
}

/** Where tiles come from, `{z}`, `{x}` and `{y}` in the address, and whom the map must name. */
export interface MapTiles {
  readonly url: string
  readonly credit: string
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const

const loopback = ['127.0.0.1', 'localhost', '::1']

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DEMO: z.enum(['0', '1']).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(logLevels).default('warn'),
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  ADDRESS_FINDER_URL: z.url({ protocol: /^https?$/ }).optional(),
  MAP_TILES_URL: z
    .url({ protocol: /^https$/ })
    .refine((url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)), 'needs {z}, {x} and {y}')
    .optional(),
  MAP_TILES_CREDIT: z.string().default(''),
  EMBEDDING_SITES: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine((sites) => sites.every(isSite), 'each is the beginning of an address: https://www.ville.example'),
  REFERENCE_DIR: z.string().min(1).optional(),
})

/** Reads the settings once; lists everything that is wrong with them at the same time. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const named = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const read = environment.safeParse(named)
  if (!read.success) throw new Error(problemsOf(read.error))
  const { data } = read
  const onLoopback = loopback.includes(data.HOST)
  return Object.freeze({
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR),
    databaseUrl: data.DATABASE_URL,
    demo: onLoopback && (data.DEMO ?? (data.DATABASE_URL ? '0' : '1')) === '1',
    publicUrl: (data.PUBLIC_URL ?? `http://${data.HOST}:${data.PORT}`).replace(/\/$/, ''),
    logLevel: data.LOG_LEVEL,
    trustProxy: data.TRUST_PROXY === '1',
    addressFinderUrl: data.ADDRESS_FINDER_URL,
    embeddingSites: data.EMBEDDING_SITES,
    mapTiles:
      data.MAP_TILES_URL === undefined
        ? undefined
        : { url: data.MAP_TILES_URL, credit: data.MAP_TILES_CREDIT },
    referenceDir: resolve(data.REFERENCE_DIR ?? join(data.DATA_DIR, 'reference')),
  })
}

/** The settings of this process; the only reader of its environment. */
export function ownConfig(): Config {
  return readConfig(process.env)
}

/** Every setting, for `.env.example` and its test. */
export const settings: readonly string[] = Object.keys(environment.shape)

// What a browser compares: scheme, host and port, without a path.
function isSite(text: string): boolean {
  return /^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '') && new URL(text).origin === text
}

function problemsOf(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
  return `settings that cannot be used:\n${lines.join('\n')}`
}
