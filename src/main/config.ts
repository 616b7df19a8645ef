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

const settingsTold = z.object({
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
    .string()
    .refine(
      areTiles,
      'une adresse en https, sans {s}, avec {z}, {x} et {y}\u00a0: https://tuiles.example/{z}/{x}/{y}.png',
    )
    .optional(),
  MAP_TILES_CREDIT: z.string().default(''),
  EMBEDDING_SITES: z
    .string()
    .default('')
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine(
      (sites) => sites.every(isSite),
      'des débuts d’adresse complets, sans page ni étoile\u00a0: https://www.ville.example, https://agglo.example',
    ),
  REFERENCE_DIR: z.string().min(1).optional(),
})

const environment = settingsTold.refine(
  ({ MAP_TILES_URL: url, MAP_TILES_CREDIT: credit }) => url === undefined || credit.trim() !== '',
  { path: ['MAP_TILES_CREDIT'], error: 'dites qui la carte doit nommer\u00a0: les tuiles ont un auteur' },
)

/** Reads the settings once; lists everything that is wrong with them at the same time. */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const named = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const read = environment.safeParse(named, { error: inFrench })
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
export const settings: readonly string[] = Object.keys(settingsTold.shape)

const inFrench = z.locales.fr().localeError

// What a browser compares: scheme, host and port, without a path; nothing that could end its line in the policy.
function isSite(text: string): boolean {
  return /^https?:\/\/[a-z\d.-]+(?::\d+)?$/.test(text) && URL.canParse(text) && new URL(text).origin === text
}

// The part that varies is in the path: the policy of the page names one server.
function areTiles(text: string): boolean {
  const [, site = '', path = ''] = /^(https:\/\/[^/]+)(\/\S*)$/.exec(text) ?? []
  return isSite(site) && ['{z}', '{x}', '{y}'].every((part) => path.includes(part))
}

function problemsOf(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}\u00a0: ${issue.message}`)
  return `réglages inutilisables\u00a0:\n${lines.join('\n')}`
}
