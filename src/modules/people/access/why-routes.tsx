import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, ownPath, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { finding } from '../file/asked-file.ts'
import { requestOf } from '../file/request-key.ts'
import type { Ask, Tables } from '../people-options.ts'
import type { Person } from '../person.ts'
import { fileUrl, partUrl, peopleUrl } from '../urls.ts'
import { may, rolesThatMay } from '../who-may.ts'
import { explainOpening } from './explain-opening.ts'
import { type ReasonRefusal, readReason } from './opening.ts'
import { sayAccess } from './say.ts'
import { WhyPage, type WhyPageProps } from './why-page.tsx'

const readers = agents(...rolesThatMay('read-file'))

/** Saying why one opens a file outside one's caseload. */
export function addWhyRoutes(routes: Routes<Tables>): void {
  const path = partUrl(':personId', 'motif')
  routes.get(
    path,
    readers,
    finding((asked, person) => showWhy(asked, person, { wanted: asked.req.query('suite') ?? '' })),
  )
  routes.post(
    path,
    readers,
    finding(async (asked, person) => {
      const { errand } = asked.var
      const form = await readForm(asked)
      const typed = { reason: form.text('raison'), words: form.text('precision') }
      const read = readReason(typed)
      const wanted = form.text('suite')
      if (!read.ok) return showWhy(asked, person, { wanted, typed, problems: problemsOf(read.refusal) })
      const opening = { personId: person.id, agentName: agentOf(asked).name, given: read.value }
      await once(errand, requestOf(errand, form, 'explain-opening'), () => explainOpening(errand, opening))
      return goTo(asked, ownPath(wanted, fileUrl(person.id)))
    }),
  )
}

function showWhy(
  asked: Ask,
  person: Person,
  shown: Pick<WhyPageProps, 'wanted' | 'typed' | 'problems'>,
): Response {
  const { errand, frame } = asked.var
  const page = (
    <WhyPage
      {...{ ...shown, frame, person }}
      wanted={ownPath(shown.wanted, fileUrl(person.id))}
      requestId={errand.newId()}
      cancelHref={may(agentOf(asked).role, 'search-people') ? peopleUrl : '/'}
    />
  )
  return showPage(asked, page, shown.problems ? 422 : 200)
}

function problemsOf(refusal: ReasonRefusal): WhyPageProps['problems'] {
  const field = refusal === 'reason-missing' ? 'raison' : 'precision'
  return { [field]: sayAccess(`problem-${refusal}`) }
}
