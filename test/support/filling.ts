import { v7 } from 'uuid'
import type { OrganisationId } from '#kernel/ids.ts'
import type { Answer, Fields, Session, TestApp } from './app.ts'

/** Somebody with a draft open: by the cookie of her screen, or by an agent's session. */
export interface Filling {
  readonly draftId: string
  readonly session: Session
  url(path: string): string
  get(path: string): Promise<Answer>
  post(path: string, fields?: Fields): Promise<Answer>
  /** Answers the one question of the page `p-<question>`. */
  answer(question: string, value: string, more?: Fields): Promise<Answer>
  /** Her code, as the page of the code shows it. */
  code(): Promise<string>
}

/** Begins a form from its link, as anybody would; throws when it is refused. */
export async function beginForm(
  app: TestApp,
  { organisationId, form, fields = {} }: { organisationId: OrganisationId; form: string; fields?: Fields },
): Promise<Filling> {
  const begun = await app.post(`/formulaire/${organisationId}/${form}`, { request_id: v7(), ...fields })
  return openedBy(app, begun)
}

/** Goes on with the draft that an answer opened: its address, and the cookie it gave. */
export function openedBy(app: TestApp, { location, headers, status }: Answer): Filling {
  const [, draftId] = /\/reponses\/([0-9a-f-]{36})/.exec(location ?? '') ?? []
  if (draftId === undefined) throw new Error(`no draft was opened: ${status} ${location}`)
  const cookie = headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  return filling(app, draftId, { cookie } as Session)
}

/** Fills a draft with this session. */
export function filling(app: TestApp, draftId: string, session: Session): Filling {
  const url = (path: string): string => `/reponses/${draftId}${path}`
  const her: Filling = {
    draftId,
    session,
    url,
    get: (path) => app.get(url(path), session),
    post: (path, fields = {}) => app.post(url(path), { request_id: v7(), ...fields }, session),
    answer: (question, value, more = {}) =>
      her.post(`/page/p-${question}`, {
        [`q.${question}.value`]: value,
        [`revision.${question}`]: '0',
        ...more,
      }),
    code: async () => {
      const { html } = await her.get('/code')
      const [code] = /REP-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(html) ?? []
      if (!code) throw new Error('no code on the page of the code')
      return code
    },
  }
  return her
}
