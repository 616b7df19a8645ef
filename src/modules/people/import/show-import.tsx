import { agentOf } from '#platform/http/asked.ts'
import type { Form } from '#platform/http/form.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import { findPeople } from '../find-person.ts'
import type { Ask } from '../people-options.ts'
import { may } from '../who-may.ts'
import { columnsForm } from './columns/columns-form.ts'
import { ColumnsPage } from './columns/columns-page.tsx'
import { LikenessPage } from './double/likeness-page.tsx'
import { isAtWork, isUndoable, type PeopleImport } from './import.ts'
import { doublesOf } from './line-store.ts'
import { cellFaults } from './line/draft.ts'
import { countProblems, listProblems } from './problem-store.ts'
import { EndPage, type EndPageProps } from './result/end-page.tsx'
import type { ShownProblems } from './result/problems-section.tsx'
import { ResultPage } from './result/result-page.tsx'
import { WorkingPage } from './run/working-page.tsx'
import { sayImport } from './say-import.ts'
import { importUrl } from './urls.ts'

const problemsPerPage = 50
const doublesPerPage = 20
const secondsBetweenLooks = '3'

/** The page of an import, as far as it has come. */
export async function showImport(
  asked: Ask,
  one: PeopleImport,
  refusal?: EndPageProps['refusal'],
): Promise<Response> {
  const { errand, frame } = asked.var
  const requestId = errand.newId()
  const { state, counts } = one
  if (isAtWork(state)) {
    // The browser comes back by itself, with or without scripts.
    asked.header('refresh', secondsBetweenLooks)
    return showPage(asked, <WorkingPage {...{ frame, one, state }} />)
  }
  if (state === 'mapping' && one.reading) return showColumns(asked, one)
  if (state === 'analysed' && counts) {
    const problems = await problemsOf(asked, one)
    return showPage(asked, <ResultPage {...{ frame, one, counts, problems, requestId }} />)
  }
  const mayUndo = isUndoable(one, errand.now) && refusal === undefined
  return showPage(asked, <EndPage {...{ frame, one, requestId, mayUndo, refusal }} />, refusal ? 409 : 200)
}

/** The page of columns, as understood or as sent back. */
export function showColumns(
  asked: Ask,
  one: PeopleImport,
  sent?: { readonly form: Form; readonly twice: readonly string[] },
): Response {
  const { reading, mapping } = one
  if (!reading) return goTo(asked, importUrl(one.id))
  const problems = sent && problemsInColumns(sent.twice, one)
  const form = sent?.form ?? columnsForm(mapping ?? {})
  const page = <ColumnsPage frame={asked.var.frame} {...{ one, reading, form, problems }} />
  return showPage(asked, page, problems ? 422 : 200)
}

function problemsInColumns(
  twice: readonly string[],
  { reading }: PeopleImport,
): Readonly<Record<string, string>> {
  if (twice.length > 0) return Object.fromEntries(twice.map((box) => [box, sayImport('problem-field-twice')]))
  const first = reading?.columns.findIndex(({ leftOut }) => !leftOut) ?? 0
  return { [`column_${Math.max(0, first)}`]: sayImport('problem-no-name-column') }
}

async function problemsOf(asked: Ask, one: PeopleImport): Promise<ShownProblems> {
  const { db } = asked.var.errand
  const found = await countProblems(db, one.id)
  const kinds = mergedByFault(found)
  const fault = cellFaults.find((each) => each === asked.req.query('probleme'))
  const count = kinds
    .filter((kind) => !fault || kind.fault === fault)
    .reduce((sum, kind) => sum + kind.count, 0)
  const pages = Math.max(1, Math.ceil(count / problemsPerPage))
  const page = pageOf(asked, pages)
  const slice = { limit: problemsPerPage, offset: (page - 1) * problemsPerPage }
  const list = await listProblems(db, { importId: one.id, fault }, slice)
  const titles = one.reading?.columns.map(({ title }) => title) ?? []
  return { kinds, fault, page, pages, list, titles }
}

function mergedByFault(found: Awaited<ReturnType<typeof countProblems>>): ShownProblems['kinds'] {
  const counts = new Map<(typeof found)[number]['fault'], number>()
  for (const { fault, count } of found) counts.set(fault, (counts.get(fault) ?? 0) + count)
  return [...counts].map(([fault, count]) => ({ fault, count }))
}

/** Lines that may be somebody we know. */
export async function showLikeness(asked: Ask, one: PeopleImport): Promise<Response> {
  const { errand, frame } = asked.var
  if (one.state !== 'analysed' || !one.counts) return goTo(asked, importUrl(one.id))
  const count = one.counts.doubles
  const pages = Math.max(1, Math.ceil(count / doublesPerPage))
  const page = pageOf(asked, pages)
  const lines = await doublesOf(errand.db, { importId: one.id, page, size: doublesPerPage })
  const ids = lines.flatMap(({ double }) => (double?.of === 'file' ? [double.personId] : []))
  // Who runs the tool sees that a file is alike, not whose it is.
  const files = may(agentOf(asked).role, 'read-file') ? await findPeople(errand, ids) : []
  const saved = asked.req.query('enregistre') !== undefined
  return showPage(asked, <LikenessPage {...{ frame, one, lines, files, page, pages, count, saved }} />)
}

function pageOf(asked: Ask, pages: number): number {
  const page = Math.floor(Number(asked.req.query('page')))
  return page >= 1 ? Math.min(page, pages) : 1
}
