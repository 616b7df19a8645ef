import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** Who calls: the connection's other end, or what our own proxy says of it when `trustProxy`. */
export function addressOf(context: Context, trustProxy: boolean): string {
  if (trustProxy) {
    const nearest = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    if (nearest) return nearest
  }
  // Requests made inside a test have no connection; they come from this machine.
  if (!context.env?.incoming) return '127.0.0.1'
  return getConnInfo(context).remote.address ?? 'unknown'
}

/** Whether an address is this very machine. */
export function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address)
}
