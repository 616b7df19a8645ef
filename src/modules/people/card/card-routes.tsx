import { once } from '#platform/db/once.ts'
import { agents } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { readForm } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { changing, reading } from '../file/asked-file.ts'
import { requestOf } from '../file/request-key.ts'
import type { Ask, Tables } from '../people-options.ts'
import type { Person } from '../person.ts'
import { residentLanguage } from '../resident-language.ts'
import { partUrl } from '../urls.ts'
import { may, rolesThatMay } from '../who-may.ts'
import { CardPage } from './card-page.tsx'
import { findCardCode, issueCard } from './issue-card.ts'

/** A person's card: printed again, or replaced when it is lost. */
export function addCardRoutes(routes: Routes<Tables>): void {
  const issuers = agents(...rolesThatMay('issue-card'))
  routes.get(partUrl(':personId', 'carte'), issuers, reading(showCard))

  routes.post(
    partUrl(':personId', 'carte'),
    issuers,
    changing(async (asked, person) => {
      const { errand } = asked.var
      const request = requestOf(errand, await readForm(asked), 'issue-card')
      await once(errand, request, () => reissue(asked, person))
      return goTo(asked, partUrl(person.id, 'carte'))
    }),
  )
}

// The answer kept to recognise a retry is open to every door: a code must not be in it.
async function reissue(asked: Ask, person: Person): Promise<void> {
  await issueCard(asked.var.errand, person.id)
}

async function showCard(asked: Ask, person: Person): Promise<Response> {
  const { errand, frame } = asked.var
  const page = (
    <CardPage
      {...{ frame, person }}
      code={await findCardCode(errand, person.id)}
      language={residentLanguage(person, asked.req.query('langue'))}
      requestId={errand.newId()}
      mayIssue={may(agentOf(asked).role, 'issue-card')}
    />
  )
  return showPage(asked, page)
}
