import type { VNode } from 'preact'
import { SummaryList, type SummaryRow } from '#platform/ui/summary-list.tsx'
import { say, sayDay } from '../say.ts'
import type { CataloguedProcedure, Delay, Remedy, Source } from './catalogued-procedure.ts'
import { lifeEventNames } from './life-event-names.fr.ts'

/** What the catalogue knows of a procedure, and where it comes from. */
export function EntryFacts({ entry }: { entry: CataloguedProcedure }): VNode {
  const rows: readonly (SummaryRow | undefined)[] = [
    { label: say('purpose'), value: entry.purpose.fr },
    { label: say('everyday'), value: entry.everydayWords.join(', ') },
    { label: say('byEvent'), value: entry.lifeEvents.map((event) => lifeEventNames[event]).join(', ') },
    { label: say('waysToSend'), value: <Ways entry={entry} /> },
    { label: say('usualDelay'), value: <UsualDelay entry={entry} /> },
    remediesFact(entry.remedies),
    fact('window', entry.window?.says.fr),
    fact('repeat', entry.repeat?.says.fr),
    fact('goodToKnow', entry.goodToKnow?.fr),
    fact('phone', entry.body.phone),
    { label: say('sources'), value: <Sources sources={[entry.source, ...entry.furtherSources]} /> },
  ]
  return <SummaryList rows={rows.filter((row) => row !== undefined)} />
}

type OptionalFact = 'window' | 'repeat' | 'goodToKnow' | 'phone'

function fact(key: OptionalFact, value: string | undefined): SummaryRow | undefined {
  return value === undefined ? undefined : { label: say(key), value }
}

function remediesFact(remedies: readonly Remedy[]): SummaryRow | undefined {
  if (remedies.length === 0) return undefined
  const value = (
    <ol>
      {remedies.map(({ kind, to, delay, says }) => (
        <li key={to}>
          {say('remedyTo', { kind: say(remedyKeys[kind]), to })}
          {delay === null ? null : <>, {sayDelay(delay)}</>}
          <p class="hint">{says.fr}</p>
        </li>
      ))}
    </ol>
  )
  return { label: say('remedy'), value }
}

const remedyKeys = {
  amicable: 'remedyAmicable',
  prior: 'remedyPrior',
  mediator: 'remedyMediator',
  court: 'remedyCourt',
} as const satisfies Record<Remedy['kind'], string>

function UsualDelay({ entry: { usualDelay } }: { entry: CataloguedProcedure }): VNode {
  const { delay, says } = usualDelay
  return (
    <>
      {delay === null ? null : <p>{sayDelay(delay)}</p>}
      <p>{says.fr}</p>
    </>
  )
}

const unitKeys = {
  day: 'delayDays',
  week: 'delayWeeks',
  month: 'delayMonths',
  year: 'delayYears',
} as const satisfies Record<Delay['unit'], string>

const startKeys = {
  'request-sent': 'fromRequestSent',
  'file-complete': 'fromFileComplete',
  'decision-received': 'fromDecisionReceived',
  'decision-made': 'fromDecisionMade',
  silence: 'fromSilence',
  event: 'fromEvent',
} as const satisfies Record<Delay['from'], string>

/** « 2 mois, comptés du jour où la décision est reçue ». */
function sayDelay({ count, unit, from }: Delay): string {
  return say('delayFrom', { delay: say(unitKeys[unit], { count }), from: say(startKeys[from]) })
}

function Ways({ entry }: { entry: CataloguedProcedure }): VNode {
  const { online, counter, post } = entry.whereToSend
  return (
    <ul>
      {online === undefined ? null : (
        <li>
          {online.says.fr} <a href={online.url}>{online.url}</a>
        </li>
      )}
      {counter === undefined ? null : <li>{counter.fr}</li>}
      {post === undefined ? null : <li>{post.fr}</li>}
    </ul>
  )
}

function Sources({ sources }: { sources: readonly Source[] }): VNode {
  return (
    <ul>
      {sources.map((source) => (
        <li key={source.page}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  )
}

/** The public page it was read on, and the date that page bore. */
export function SourceLink({ source }: { source: Source }): VNode {
  const { url, title, dateOfPage } = source
  return <a href={url}>{say('sourceOf', { title, day: sayDay(dateOfPage) })}</a>
}
