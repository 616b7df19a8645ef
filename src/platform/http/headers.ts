import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'

/** Nothing from elsewhere, nothing inline; camera and microphone stay closed until a page needs them. */
export function strictHeaders({ https }: { readonly https: boolean }): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      mediaSrc: ["'self'"],
      connectSrc: ["'self'"],
      fontSrc: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      manifestSrc: ["'self'"],
    },
    // Forms need their origin to be told to us (CSRF), so `no-referrer` would break them.
    referrerPolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    strictTransportSecurity: https ? 'max-age=31536000; includeSubDomains' : false,
    xFrameOptions: 'DENY',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  })
}

/** One page that the sites named may show in a frame; nothing else may, and no site when none is named. */
export function framedOnlyBy(sites: readonly string[], path: string): MiddlewareHandler {
  return async function framed(context, next) {
    await next()
    if (sites.length === 0 || context.req.path !== path) return
    const { headers } = context.res
    const policy = headers.get('content-security-policy') ?? ''
    headers.set(
      'content-security-policy',
      policy.replace("frame-ancestors 'none'", `frame-ancestors ${sites.join(' ')}`),
    )
    // The older header knows « nobody » and « myself » only; every browser that matters reads the policy.
    headers.delete('x-frame-options')
  }
}

/** Pages that show images of one other origin besides ours; no page does when none is named. */
export function showingImagesFrom(
  origin: string | undefined,
  isShownOn: (path: string) => boolean,
): MiddlewareHandler {
  return async function withImages(context, next) {
    await next()
    if (origin === undefined || !isShownOn(context.req.path)) return
    const { headers } = context.res
    const policy = headers.get('content-security-policy') ?? ''
    headers.set('content-security-policy', policy.replace("img-src 'self'", `img-src 'self' ${origin}`))
  }
}

/** Pages may hold personal data: never kept by a browser or a proxy unless a route says otherwise. */
export const neverStored: MiddlewareHandler = async function neverStored(context, next) {
  await next()
  if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store')
}
