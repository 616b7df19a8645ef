import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { requestId } from 'hono/request-id'
import { RestrictedPage, restrictedFileIn, restrictionUrl } from '#modules/people/index.ts'
import { embeddedUrl, hasMovingMap } from '#modules/places/index.ts'
import { showPage } from '#platform/http/answer.ts'
import type { Asked, Env } from '#platform/http/asked.ts'
import { passesByItself } from '#platform/http/faults.ts'
import { framedOnlyBy, neverStored, showingImagesFrom, strictHeaders } from '#platform/http/headers.ts'
import { replayOf } from '#platform/http/replay.ts'
import type { Route } from '#platform/http/routes.ts'
import { answerTo } from './answering.tsx'
import type { Database } from './database.ts'
import { TroublePage } from './edge-pages.tsx'
import { frameFor } from './frame.tsx'
import { mountGallery } from './gallery.tsx'
import { moduleRoutes } from './module-routes.ts'
import { mountProbes } from './probes.ts'
import type { Services } from './services.ts'

const largestForm = 512 * 1024

/** The whole product as one web application. */
export function createApp(services: Services): Hono<Env<Database>> {
  const app = new Hono<Env<Database>>()
  app.use(requestId())
  const { publicUrl, mapTiles, embeddingSites } = services
  // Around the strict headers, for they change what these say of a page or two.
  app.use(framedOnlyBy(embeddingSites, embeddedUrl))
  app.use(showingImagesFrom(mapTiles && new URL(mapTiles.url).origin, hasMovingMap))
  app.use(strictHeaders({ https: publicUrl.startsWith('https:') }))
  app.use(neverStored)
  app.use(withinSize(services))
  app.use(
    csrf({ origin: (origin, asked) => sameOrigin(origin, asked.req.header('host'), services.publicUrl) }),
  )
  mountProbes(app, services)
  services.mountAssets(app)
  mountGallery(app, services)
  for (const route of listRoutes(services)) app.on(route.method, route.path, answerTo(route, services))
  app.notFound((asked) => trouble(asked, services, 'notThere'))
  app.onError((fault, asked) => whenFaulty(fault, asked, services))
  return app
}

/** A form holds so much; the few addresses where a file is sent take more. */
function withinSize(services: Services): MiddlewareHandler {
  const onError = (asked: Asked<Database>): Promise<Response> => trouble(asked, services, 'tooLarge')
  const usual = bodyLimit({ maxSize: largestForm, onError })
  const larger = new Map(
    listRoutes(services).flatMap(({ method, path, largestBody }) =>
      largestBody === undefined ? [] : [[`${method} ${path}`, bodyLimit({ maxSize: largestBody, onError })]],
    ),
  )
  return (asked, next) => (larger.get(`${asked.req.method} ${asked.req.path}`) ?? usual)(asked, next)
}

/** Every route of every module, with who may use it. */
export function listRoutes(services: Services): readonly Route<Database>[] {
  return moduleRoutes(services)
}

function sameOrigin(origin: string, host: string | undefined, publicUrl: string): boolean {
  if (origin === new URL(publicUrl).origin) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

async function whenFaulty(fault: Error, asked: Asked<Database>, services: Services): Promise<Response> {
  if (Reflect.get(fault, 'status') === 403) return trouble(asked, services, 'elsewhere')
  const restricted = restrictedFileIn(fault)
  if (restricted) {
    const kept = { frame: frameOf(asked, services), replay: await replayOf(asked) }
    return showPage(asked, <RestrictedPage {...kept} href={restrictionUrl(restricted)} />, 409)
  }
  const reference = asked.var.requestId.slice(0, 8)
  const passing = passesByItself(fault)
  services.log[passing ? 'warn' : 'error']({ reference, route: asked.req.routePath, fault: describe(fault) })
  const answer = await trouble(asked, services, passing ? 'pause' : 'fault')
  if (passing) answer.headers.set('retry-after', '3')
  return answer
}

// The message of a database fault may quote what a person typed: only its code and place are written down.
function describe(fault: Error): { name: string; code: unknown; stack: string | undefined } {
  return {
    name: fault.name,
    code: Reflect.get(fault, 'code'),
    stack: fault.stack?.split('\n').slice(1, 6).join('\n'),
  }
}

const statuses = { notThere: 404, fault: 500, pause: 503, tooLarge: 413, elsewhere: 403 } as const

async function trouble(
  asked: Asked<Database>,
  services: Services,
  kind: keyof typeof statuses,
): Promise<Response> {
  const frame = frameOf(asked, services)
  const replay = kind === 'pause' ? await replayOf(asked) : undefined
  const reference = kind === 'fault' ? { reference: asked.var.requestId.slice(0, 8) } : {}
  const firstPage = unattendedScreen(asked.req.path)
  if (firstPage) asked.header('refresh', `10;url=${firstPage}`)
  return showPage(
    asked,
    <TroublePage frame={frame} trouble={kind} replay={replay} {...reference} />,
    statuses[kind],
  )
}

// Nobody stands at a kiosk, a board or a phone in a pocket to press a button: it comes back to life by itself.
function unattendedScreen(path: string): string | undefined {
  return /^\/(?:(?:borne|ecran)\/[\da-f-]{36}|t\/[\w-]{8,20})/.exec(path)?.[0]
}

function frameOf(asked: Asked<Database>, services: Services): ReturnType<typeof frameFor> {
  if (asked.var.frame) return asked.var.frame
  const { menu, assetUrl } = services
  const url = new URL(asked.req.url)
  return frameFor({ language: 'fr', url, town: services.lastKnownTown(), agent: undefined, menu, assetUrl })
}
