import type { Context } from 'hono'
import type { Language } from '#kernel/language.ts'
import type { SignedIn } from '../auth/signed-in.ts'
import type { Errand } from '../db/errand.ts'
import type { Frame } from '../ui/frame.ts'

/** What every handler finds on its request. */
export interface Variables<Tables> {
  /** The errand of whoever asks: agent if signed in, visitor otherwise. Inside one transaction, committed after the answer. */
  errand: Errand<Tables>
  agent: SignedIn | undefined
  language: Language
  /** What surrounds a page: town, language, path, agent. */
  frame: Frame
  requestId: string
  /** Network address of the caller; for throttles and for what only a loopback may do. */
  address: string
}

export interface Env<Tables> {
  Variables: Variables<Tables>
}

export type Asked<Tables> = Context<Env<Tables>>

/** The agent of a route that lets nobody else in. */
export function agentOf(asked: { readonly var: Pick<Variables<unknown>, 'agent'> }): SignedIn {
  const { agent } = asked.var
  if (!agent) throw new Error('no agent on a route for agents')
  return agent
}
