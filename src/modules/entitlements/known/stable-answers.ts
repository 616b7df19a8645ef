import type { KnownFact, KnownFacts, Raw, SnapshotEntry } from '#modules/forms/index.ts'

/** What seldom changes from one simulation to the next; money, work and school are asked again, birth and home are the file’s. */
const stable = new Set([
  'couple',
  'partner-birth',
  'nationality-group',
  'permit-since',
  'alone-since',
  'housing',
  'home-kind',
  'my-disability',
  'my-restriction',
  'partner-disability',
  'partner-restriction',
])

const ofChildren = new Set(['child-birth', 'child-home'])

/** The answers of a simulation that was kept, as they would be typed again; one row for each child. */
export function stableAnswers(
  entries: readonly SnapshotEntry[],
  at: Pick<KnownFact, 'source' | 'on'>,
): KnownFacts {
  const facts = entries.flatMap((entry) => {
    const raw = rawOf(entry.seen)
    const isKept = entry.row === undefined ? stable.has(entry.question) : ofChildren.has(entry.question)
    return raw && isKept ? [{ row: entry.row, fact: { question: entry.question, raw, ...at } }] : []
  })
  const children = [...new Set(facts.flatMap(({ row }) => row ?? []))]
  return {
    answers: facts.filter(({ row }) => row === undefined).map(({ fact }) => fact),
    rows: children.map((child) => ({
      group: 'children',
      answers: facts.filter(({ row }) => row === child).map(({ fact }) => fact),
    })),
  }
}

function rawOf(seen: SnapshotEntry['seen']): Raw | undefined {
  if (seen?.type === 'choice') return { value: [seen.value] }
  if (seen?.type === 'boolean') return { value: [seen.value ? 'yes' : 'no'] }
  return seen?.type === 'partial-day' ? dateBoxes(seen) : undefined
}

/** Only the year is written where a whole year is possible, only year and month where a month is. */
function dateBoxes({ from, to }: { readonly from: string; readonly to: string }): Raw {
  const [year = '', month = '', day = ''] = from.split('-')
  const isMonthSure = to.slice(0, 7) === from.slice(0, 7)
  return { year: [year], month: isMonthSure ? [month] : [], day: to === from ? [day] : [] }
}
