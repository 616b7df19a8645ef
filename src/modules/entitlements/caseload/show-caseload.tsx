import { findPeople, fullName, peopleById } from '#modules/people/index.ts'
import { showPage } from '#platform/http/answer.ts'
import { type Form, readQuery } from '#platform/http/form.ts'
import { writeManyInJournal } from '#platform/journal/journal.ts'
import type { Ask } from '../entitlements-options.ts'
import { caseloadUrl } from '../urls.ts'
import { CaseloadPage } from './caseload-page.tsx'
import { type Gap, isBenefitId, isGapState } from './gap.ts'
import { type GapFilter, type GapList, listGaps } from './gap-store.ts'
import { findLastRun } from './run-store.ts'

const linesPerPage = 25
const nothing: GapList = { gaps: [], total: 0 }

/** The list as it stands, with the filters of the address. */
export async function showCaseload(asked: Ask, problem?: string): Promise<Response> {
  const { errand, frame } = asked.var
  const query = readQuery(asked)
  const filter = filterIn(query)
  const page = Math.max(1, Number.parseInt(query.text('page'), 10) || 1)
  const run = await findLastRun(errand.db)
  // The page comes back by itself while a search is at work: nobody is listed, and nothing is written of a look.
  const { gaps, total } =
    run?.state === 'working'
      ? nothing
      : await listGaps(errand.db, filter, { limit: linesPerPage, offset: (page - 1) * linesPerPage })
  const people = peopleById(await findPeople(errand, [...new Set(gaps.map(({ personId }) => personId))]))
  const names = new Map([...people].map(([id, person]) => [id, fullName(person.names)]))
  await noteListing(asked, gaps)
  const props = {
    frame,
    run,
    names,
    gaps,
    total,
    filter,
    page,
    problem,
    requestId: errand.newId(),
    pages: Math.ceil(total / linesPerPage),
    pageHref: (to: number) => hrefOf(query, to),
  }
  return showPage(asked, <CaseloadPage {...props} />, problem === undefined ? 200 : 409)
}

function filterIn(query: Form): GapFilter {
  const [state, certainty, benefit] = [query.text('suite'), query.text('certitude'), query.text('aide')]
  return {
    state: stateIn(state),
    certainty: certainty === 'yes' || certainty === 'unsure' ? certainty : undefined,
    benefit: isBenefitId(benefit) ? benefit : undefined,
  }
}

// What nobody looked at comes first; whoever wants them all says so.
function stateIn(text: string): GapFilter['state'] {
  if (text === '') return 'to-look'
  return isGapState(text) ? text : undefined
}

function hrefOf(query: Form, page: number): string {
  const kept = ['suite', 'certitude', 'aide'].flatMap((name) => {
    const value = query.text(name)
    return value === '' ? [] : [[name, value]]
  })
  return `${caseloadUrl}?${new URLSearchParams([...kept, ['page', String(page)]])}`
}

// A name beside a benefit is a look at her: once a person and a page shown.
async function noteListing({ var: { errand } }: Ask, gaps: readonly Gap[]): Promise<void> {
  if (gaps.length === 0) return
  const people = new Map(gaps.map((gap) => [gap.personId, gap]))
  await writeManyInJournal(
    errand,
    [...people.values()].map(({ id, personId }) => ({
      action: 'entitlements.gap-listed',
      subject: { kind: 'caseload-gap', id },
      personId,
    })),
  )
}
