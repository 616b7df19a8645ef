import type { Day } from '#kernel/day.ts'
import type { Result } from '#kernel/result.ts'
import { once } from '#platform/db/once.ts'
import { everyone } from '#platform/http/access.ts'
import { showPage } from '#platform/http/answer.ts'
import { readForm } from '#platform/http/form.ts'
import { requestIdOf } from '#platform/http/request-id.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Ask, PrivacyOptions, Tables } from '../privacy-options.ts'
import { type RecordRefusal, recordRequest } from '../request/record-request.ts'
import { rightsKinds } from '../request/rights-request.ts'
import { ownRequestUrl } from '../urls.ts'
import type { AtOwnPage } from './at-own-page.ts'
import { atHome } from './own-page-routes.tsx'
import { OwnRequestPage, type OwnRequestPageProps, OwnRequestSentPage } from './own-request-page.tsx'
import { type OwnPageKeyword, sayOwnPage } from './say.ts'

/** What she asks of her data from her own page: it comes to the agents, with the day the law gives. */
export function addOwnRequestRoutes(routes: Routes<Tables>, options: PrivacyOptions): void {
  routes.get(
    ownRequestUrl,
    everyone,
    atHome((asked) => {
      const about = aboutOf(asked.req.query('sur'), options)
      const typed = { kind: '', words: '' }
      return showPage(asked, <OwnRequestPage {...around(asked)} {...{ about, typed }} />)
    }),
  )
  routes.post(
    ownRequestUrl,
    everyone,
    atHome((asked, home) => send(asked, home, options)),
  )
}

async function send(asked: Ask, { errand, person }: AtOwnPage, options: PrivacyOptions): Promise<Response> {
  const form = await readForm(asked)
  const about = aboutOf(form.text('sur'), options)
  const typed = { kind: form.text('droit'), words: form.text('mots') }
  const kind = rightsKinds.find((each) => each === typed.kind)
  const key = requestIdOf(form, errand)
  const answer: Result<{ readonly dueOn: Day }, RecordRefusal | 'no-kind'> = kind
    ? await once(errand, { scope: 'own-request', key }, () =>
        recordRequest(errand, {
          personId: person.id,
          kind,
          manner: 'own-page',
          words: typed.words,
          about: about?.table,
          receivedOn: errand.today,
        }),
      )
    : { ok: false, refusal: 'no-kind' }
  if (answer.ok)
    return showPage(asked, <OwnRequestSentPage frame={asked.var.frame} dueOn={answer.value.dueOn} />)
  const problems = problemsOf(asked, answer.refusal)
  return showPage(asked, <OwnRequestPage {...around(asked)} {...{ about, typed, problems }} />, 422)
}

function around(asked: Ask): Pick<OwnRequestPageProps, 'frame' | 'requestId'> {
  return { frame: asked.var.frame, requestId: asked.var.errand.newId() }
}

function aboutOf(table: string | undefined, { catalogue }: PrivacyOptions): OwnRequestPageProps['about'] {
  const declaration = table === undefined ? undefined : catalogue[table]
  if (table === undefined || declaration?.about !== 'residents') return undefined
  return { table, holds: declaration.holds }
}

const places = {
  'no-kind': ['droit', 'noKind'],
  'no-words': ['mots', 'noWords'],
  'too-long': ['mots', 'tooLong'],
  'secret-found': ['mots', 'secret'],
  'not-yet-received': ['mots', 'noWords'],
} as const satisfies Record<RecordRefusal | 'no-kind', readonly [string, OwnPageKeyword]>

function problemsOf(asked: Ask, refusal: RecordRefusal | 'no-kind'): OwnRequestPageProps['problems'] {
  const [field, key] = places[refusal]
  return { [field]: sayOwnPage(asked.var.language)(key) }
}
