import { agents } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { agentOf } from '#platform/http/asked.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import { explainOpening } from '../access/explain-opening.ts'
import type { Ask, Tables } from '../people-options.ts'
import type { Person } from '../person.ts'
import { fileUrl, peopleUrl } from '../urls.ts'
import { rolesThatMay } from '../who-may.ts'
import { SearchPage } from './search-page.tsx'
import { searchPeople } from './search-people.ts'

/** Finding a person; a card read by a scanner opens the file at once. */
export function addSearchRoutes(routes: Routes<Tables>): void {
  routes.get(peopleUrl, agents(...rolesThatMay('search-people')), async (asked) => {
    const { errand, frame } = asked.var
    const typed = readQuery(asked).text('q')
    const found = typed === '' ? undefined : await searchPeople(errand, typed)
    const [first] = found?.people ?? []
    if (found?.isByCard && first) return openByCard(asked, first)
    return showPage(asked, <SearchPage {...{ frame, typed, found }} today={errand.today} />)
  })
}

// Whoever hands over her card is there: that is the reason.
async function openByCard(asked: Ask, person: Person): Promise<Response> {
  const given = { reason: 'showed-card', words: undefined } as const
  await explainOpening(asked.var.errand, { personId: person.id, agentName: agentOf(asked).name, given })
  return goTo(asked, fileUrl(person.id))
}
