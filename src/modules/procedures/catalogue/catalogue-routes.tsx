import type { Role } from '#kernel/role.ts'
import { agents, anyAgent } from '#platform/http/access.ts'
import { goTo, notThere, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Tables } from '../asked-procedure.tsx'
import { bodyField, catalogueUrl, entryUrl, eventField, verificationUrl } from '../urls.ts'
import { findCatalogued } from './catalogue.ts'
import { CataloguePage } from './catalogue-page.tsx'
import { EntryPage } from './entry-page.tsx'
import { isBodyKind, isLifeEvent, searchCatalogue } from './search-catalogue.ts'
import { verifiedOn } from './verification.ts'
import { listVerifications } from './verification-store.ts'
import { verifyEntry } from './verify-entry.ts'

const verifiers: readonly Role[] = ['manager', 'administrator']

/** The catalogue: anybody who works here reads, managers and administrators verify. */
export function addCatalogueRoutes(routes: Routes<Tables>): void {
  routes.get(catalogueUrl, anyAgent, async (asked) => {
    const { errand, frame } = asked.var
    const asking = readQuery(asked)
    const searched = asking.text('q')
    const filter = {
      body: [asking.text(bodyField)].find(isBodyKind),
      event: [asking.text(eventField)].find(isLifeEvent),
    }
    const verifications = await listVerifications(errand.db)
    const entries = searchCatalogue(searched, filter)
    return showPage(asked, <CataloguePage {...{ frame, searched, filter, entries, verifications }} />)
  })

  routes.get(entryUrl(':code'), anyAgent, async (asked) => {
    const { errand, frame } = asked.var
    const entry = findCatalogued(asked.req.param('code') ?? '')
    if (!entry) return notThere(asked)
    const on = verifiedOn(entry, await listVerifications(errand.db))
    const mayVerify = verifiers.includes(agentOf(asked).role)
    return showPage(asked, <EntryPage {...{ frame, entry, mayVerify }} verifiedOn={on} />)
  })

  routes.post(verificationUrl(':code'), agents(...verifiers), async (asked) => {
    const code = asked.req.param('code') ?? ''
    const verified = await verifyEntry(asked.var.errand, code)
    return verified.ok ? goTo(asked, entryUrl(code)) : notThere(asked)
  })
}
