import { join } from 'node:path'
import type { Hono } from 'hono'
import { type LocalAid, noZones, type ZoneOf } from '#modules/entitlements/index.ts'
import {
  findTown,
  type OrganisationsTables,
  recogniseAgent,
  sessionCookie,
} from '#modules/organisations/index.ts'
import { liveLines } from '#modules/queue/index.ts'
import type { SignedIn } from '#platform/auth/signed-in.ts'
import { type Keys, openKeys } from '#platform/crypto/keys.ts'
import type { Reach } from '#platform/db/connection.ts'
import type { Db } from '#platform/db/db.ts'
import type { Errand, Surroundings } from '#platform/db/errand.ts'
import type { Env } from '#platform/http/asked.ts'
import { type AddressFinder, noAddressFinder } from '#platform/geocoder/address-finder.ts'
import { nationalGeocoder } from '#platform/geocoder/national-geocoder.ts'
import { openAssets } from '#platform/http/assets.ts'
import { serveTownStylesheet } from '#platform/http/town-stylesheet.ts'
import { LiveFeed } from '#platform/live/live-feed.ts'
import type { Log } from '#platform/log/log.ts'
import { openTerritory } from '#platform/territory/open-territory.ts'
import type { Territory } from '#platform/territory/territory.ts'
import type { TownLook } from '#platform/ui/town-look.ts'
import type { Config, MapTiles } from './config.ts'
import type { Database } from './database.ts'
import type { MenuEntry } from './frame.tsx'
import { menu } from './menu.ts'

/** What the application is made of; built once, handed to `createApp`. */
export interface Services {
  readonly db: Db<Database>
  /** How to open the one connection that listens for doorbells. */
  readonly reach: Reach
  readonly surroundings: Surroundings
  readonly log: Log
  /** Live pages of this process; silent until started. */
  readonly live: LiveFeed
  readonly keys: Keys
  readonly publicUrl: string
  readonly trustProxy: boolean
  /** Sites that may show the list of places in a frame. */
  readonly embeddingSites: readonly string[]
  /** The tiles under the map that moves, where the operator has set some. */
  readonly mapTiles: MapTiles | undefined
  /** Finds addresses where the installation says who; nobody otherwise. */
  readonly addresses: AddressFinder
  /** The rent zone of a commune, where the operator's reference files say it. */
  readonly zoneOf: ZoneOf
  /** What the town, the department or associations give, where the operator’s reference files say it. */
  readonly localAids: readonly LocalAid[]
  /** Points, contours and indicators of communes, where the operator’s reference files say them. */
  readonly territory: Territory
  readonly demo: boolean
  /** Whether the gallery of pages is shown: development and tests. */
  readonly gallery: boolean
  readonly sessionCookie: string
  readonly menu: readonly MenuEntry[]
  readonly assetUrl: (name: string) => string
  /** Names of the recordings of questions, in French: every recording is made in French first. */
  readonly recordings: ReadonlySet<string>
  mountAssets(app: Hono<Env<Database>>): void
  recogniseAgent(errand: Errand<OrganisationsTables>, secret: string): Promise<SignedIn | undefined>
  /** The look of the town, asked again at most every five seconds. */
  town(errand: Errand<OrganisationsTables>): Promise<TownLook>
  /** The same without a database, for the page that says it is away. */
  lastKnownTown(): TownLook
}

interface Materials {
  readonly config: Config
  readonly db: Db<Database>
  readonly reach: Reach
  readonly surroundings: Surroundings
  readonly log: Log
  readonly assetsFolder: string
  readonly zoneOf?: ZoneOf
  readonly localAids?: readonly LocalAid[]
  readonly gallery?: boolean
}

/** Builds the real things. */
export function buildServices({ config, assetsFolder, ...materials }: Materials): Services {
  const assets = openAssets(assetsFolder)
  const { db, reach, surroundings, log } = materials
  return {
    ...materials,
    live: new LiveFeed({ reach, source: liveLines({ db, surroundings }), log, jitter: Math.random }),
    keys: openKeys(join(config.dataDir, 'keys')),
    publicUrl: config.publicUrl,
    trustProxy: config.trustProxy,
    embeddingSites: config.embeddingSites,
    mapTiles: config.mapTiles,
    addresses: addressFinderOf(config.addressFinderUrl),
    zoneOf: materials.zoneOf ?? noZones,
    localAids: materials.localAids ?? [],
    territory: openTerritory(config.referenceDir, {
      warn: (fault) => log.warn(fault, 'reference file left aside'),
      now: () => materials.surroundings.now().getTime(),
    }),
    demo: config.demo,
    gallery: materials.gallery ?? false,
    sessionCookie,
    menu,
    assetUrl: assets.url,
    recordings: assets.namesUnder('voice/forms/fr'),
    mountAssets: (app) => {
      app.get('/assets/*', assets.serve)
      app.get('/town.css', serveTownStylesheet)
    },
    recogniseAgent,
    ...rememberTown(materials.surroundings.now),
  }
}

function addressFinderOf(url: string | undefined): AddressFinder {
  return url === undefined ? noAddressFinder : nationalGeocoder({ url })
}

const townFreshness = 5_000

function rememberTown(now: () => Date): Pick<Services, 'town' | 'lastKnownTown'> {
  let known: TownLook = { name: 'Côte à Côte', homeHref: '/', phone: '', address: [] }
  let askedAt = Number.NEGATIVE_INFINITY
  return {
    lastKnownTown: () => known,
    town: async (errand) => {
      if (now().getTime() - askedAt > townFreshness) {
        known = (await findTown(errand)).look
        askedAt = now().getTime()
      }
      return known
    },
  }
}
