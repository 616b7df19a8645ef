import type { PersonId } from '#kernel/ids.ts'
import { communeListYear, listCommunes } from '#platform/communes/commune-list.ts'
import type { Errand } from '#platform/db/errand.ts'
import { comparableOf } from '../../file/new-file-form.ts'
import type { Tables } from '../../people-options.ts'
import { fields, type Mapping } from '../columns/field.ts'
import { startsWithFirstName } from '../columns/recognise.ts'
import { DoubleIndex } from '../double/double-index.ts'
import { knownPeopleAfter } from '../double/known-people-store.ts'
import { proposeDecision } from '../double/propose-decision.ts'
import type { Counts, ReadingFacts } from '../import.ts'
import { findImport, moveOn } from '../import-store.ts'
import { lastJournalSeq } from '../imported-store.ts'
import { communeFinder } from '../line/commune-finder.ts'
import type { Line } from '../line/line-reader.ts'
import { type Reading, readLine } from '../line/read-line.ts'
import {
  clearDrafts,
  countDecisions,
  linesAfter,
  type PersonLine,
  type StagedLine,
  setDrafts,
} from '../line-store.ts'
import { insertProblems, type PlacedProblem } from '../problem-store.ts'
import type { Cell } from '../sheet/sheet.ts'
import { type AtWork, batch, breathe, step, tell } from './at-work.ts'
import { isPartTitle, isTotal, repeatsTitles } from './not-a-person.ts'

interface Analysis extends Reading {
  readonly mapping: Mapping
  readonly columns: ReadingFacts['columns']
  readonly used: ReadonlySet<number>
  readonly index: DoubleIndex
}

interface Tally {
  leftOut: number
  notPeople: number
  problems: number
}

/** Looks at every line without writing anything in anybody’s file; begun again from nothing when it was cut. */
export async function analyse(work: AtWork): Promise<void> {
  const { importId } = work
  const found = await step(work, ({ db }) => findImport(db, importId))
  if (!found?.reading || !found.mapping) return
  // Before anybody is read: what is written by others from here on makes this comparison stale.
  const journalSeq = await step(work, async ({ db }) => {
    await clearDrafts(db, importId)
    return lastJournalSeq(db)
  })
  const index = await indexOfKnownPeople(work)
  const today = work.surroundings.todayAt(work.surroundings.now())
  const analysis = analysisOf({ reading: found.reading, mapping: found.mapping, index, today })
  const total = found.reading.lines
  const tally: Tally = { leftOut: 0, notPeople: 0, problems: 0 }
  let [after, done] = [0, 0]
  for (;;) {
    const lines = await step(work, (errand) => analyseSome(errand, { work, analysis, after, tally }))
    if (lines.length === 0) break
    after = lines.at(-1)?.line ?? after
    done += lines.length
    await tell(work, { done, total })
  }
  await step(work, async ({ db }) => {
    const counts: Counts = { ...(await countDecisions(db, importId)), ...tally }
    await moveOn(db, { id: importId, from: 'analysing' }, { state: 'analysed', counts, journalSeq })
  })
}

function analysisOf({
  reading,
  mapping,
  index,
  today,
}: {
  readonly reading: ReadingFacts
  readonly mapping: Mapping
  readonly index: DoubleIndex
  readonly today: Reading['today']
}): Analysis {
  const whole = mapping['whole-name']
  return {
    mapping,
    index,
    today,
    columns: reading.columns,
    used: new Set(fields.flatMap((field) => mapping[field] ?? [])),
    countsFrom1904: reading.countsFrom1904,
    firstNameFirst: whole !== undefined && startsWithFirstName(reading.columns[whole]?.title ?? ''),
    findCommune: communeFinder(listCommunes(), communeListYear),
  }
}

async function indexOfKnownPeople(work: AtWork): Promise<DoubleIndex> {
  const index = new DoubleIndex()
  let after: string | undefined = '00000000-0000-0000-0000-000000000000'
  while (after !== undefined) {
    const from: string = after
    const { people, last } = await step(work, ({ db }) => knownPeopleAfter(db, { after: from, limit: 5_000 }))
    for (const known of people) index.add({ ...known, line: undefined })
    after = last
  }
  return index
}

const linesInABreath = 25

interface Some {
  readonly work: AtWork
  readonly analysis: Analysis
  readonly after: number
  readonly tally: Tally
}

async function analyseSome(
  errand: Errand<Tables>,
  { work, analysis, after, tally }: Some,
): Promise<readonly StagedLine[]> {
  const { importId } = work
  const lines = await linesAfter(errand.db, { importId, after, limit: batch })
  const people: PersonLine[] = []
  const problems: PlacedProblem[] = []
  for (const [index, line] of lines.entries()) {
    if (index % linesInABreath === 0) await breathe()
    if (isNotAPerson(line.cells, analysis)) {
      tally.notPeople += 1
      continue
    }
    const read = personOf(errand, line, analysis)
    if (read.person) people.push(read.person)
    else tally.leftOut += 1
    problems.push(...read.problems)
  }
  tally.problems += problems.length
  await insertProblems(errand.db, work, problems)
  if (people.length > 0) await setDrafts(errand.db, importId, people)
  return lines
}

function isNotAPerson(cells: readonly Cell[], { columns, used }: Analysis): boolean {
  const titles = columns.map(({ title }) => title)
  return isTotal(cells) || repeatsTitles(cells, titles) || isPartTitle(cells, used)
}

function personOf(
  errand: Errand<Tables>,
  { line, cells }: StagedLine,
  analysis: Analysis,
): { readonly person: PersonLine | undefined; readonly problems: readonly PlacedProblem[] } {
  const { mapping, index } = analysis
  const { draft, problems } = readLine(lineOf(cells, mapping), analysis)
  const placed = problems
    .map((problem) => ({ ...problem, line, column: mapping[problem.field] }))
    .toSorted((one, other) => (one.column ?? -1) - (other.column ?? -1))
  if (!draft) return { person: undefined, problems: placed }
  const compared = comparableOf(draft)
  const double = index.likeliest(compared)
  const personId = errand.newId() as PersonId
  index.add({ personId, person: compared, line })
  return { person: { line, draft, personId, double, decision: proposeDecision(double) }, problems: placed }
}

function lineOf(cells: readonly Cell[], mapping: Mapping): Line {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const column = mapping[field]
      return column === undefined ? [] : [[field, cells[column] ?? '']]
    }),
  )
}
