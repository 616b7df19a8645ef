import { isLoopback } from '#platform/http/address.ts'
import type { Ask, OrganisationsOptions } from '../organisations-options.ts'

const ownNames = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Whether the demo accounts open here: this very machine, asked under a name of its own. A proxy makes everybody
 * look local, and a foreign name that resolves to this machine (DNS rebinding) is somebody else's page.
 */
export function offersDemo(asked: Ask, { demo }: Pick<OrganisationsOptions, 'demo'>): boolean {
  if (!demo || !isLoopback(asked.var.address)) return false
  const isForwarded = ['forwarded', 'x-forwarded-for', 'via'].some((name) => asked.req.header(name))
  return !isForwarded && ownNames.includes(new URL(asked.req.url).hostname)
}
