import type { RunningServer } from './server.ts'

/** What a real server answered, redirections left to the caller. */
export interface Reply {
  readonly status: number
  readonly location: string
  readonly html: string
}

export type Filled = Readonly<Record<string, string>>

/** Somebody at a keyboard, over real HTTP: a demo account, or a passer-by without a cookie. */
export interface Client {
  readonly name: string
  get(path: string): Promise<Reply>
  post(path: string, fields: Filled): Promise<Reply>
  /** Sends a form that holds a file. */
  send(path: string, form: FormData): Promise<Reply>
  /** Sends the same form again and again until the server has answered it, as a stubborn person would. */
  insist(path: string, fields: Filled): Promise<Reply>
}

/** Signs in by the visible button of the demo account of that name. */
export async function signInAs({ origin }: Pick<RunningServer, 'origin'>, name: string): Promise<Client> {
  const nobody = clientOf(origin, { name: 'nobody', cookie: '' })
  const { html } = await nobody.get('/connexion')
  const [, agentId] = new RegExp(`value="([0-9a-f-]{36})"[^>]*>[^<]*${name}`).exec(html) ?? []
  if (!agentId) throw new Error(`no demo account is named ${name}`)
  const answer = await fetch(`${origin}/connexion/demo`, {
    method: 'POST',
    body: new URLSearchParams({ agent_id: agentId }),
    headers: { origin },
    redirect: 'manual',
  })
  const cookie = answer.headers.getSetCookie().map((set) => set.split(';')[0] ?? '')
  return clientOf(origin, { name, cookie: cookie.join('; ') })
}

/** Somebody without an account. */
export function passerBy({ origin }: Pick<RunningServer, 'origin'>): Client {
  return clientOf(origin, { name: 'passer-by', cookie: '' })
}

function clientOf(origin: string, { name, cookie }: { name: string; cookie: string }): Client {
  const ask = async (path: string, wish: RequestInit): Promise<Reply> => {
    const answer = await fetch(origin + path, { ...wish, headers: { cookie, origin }, redirect: 'manual' })
    const html = await answer.text()
    return { status: answer.status, location: answer.headers.get('location') ?? '', html }
  }
  const client: Client = {
    name,
    get: (path) => ask(path, {}),
    post: (path, fields) => ask(path, { method: 'POST', body: new URLSearchParams(fields) }),
    send: (path, form) => ask(path, { method: 'POST', body: form }),
    insist: (path, fields) => until(() => client.post(path, fields)),
  }
  return client
}

const patience = 120_000

async function until(post: () => Promise<Reply>): Promise<Reply> {
  const limit = performance.now() + patience
  for (;;) {
    const answer = await post().catch(() => undefined)
    if (answer && answer.status !== 503) return answer
    if (performance.now() > limit) throw new Error('the server never came back')
    await new Promise((done) => setTimeout(done, 100))
  }
}
