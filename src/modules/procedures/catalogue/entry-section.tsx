import type { VNode } from 'preact'
import { SummaryList, type SummaryRow } from '#platform/ui/summary-list.tsx'
import { say, sayDay } from '../say.ts'
import type { CataloguedProcedure, Source } from './catalogued-procedure.ts'

/** What the catalogue knows of a procedure, and where it comes from. */
export function EntryFacts({ entry }: { entry: CataloguedProcedure }): VNode {
  const rows: readonly (SummaryRow | undefined)[] = [
    { label: say('purpose'), value: entry.purpose.fr },
    { label: say('waysToSend'), value: <Ways entry={entry} /> },
    { label: say('usualDelay'), value: entry.usualDelay.says.fr },
    fact('remedy', entry.remedy?.says.fr),
    fact('window', entry.window?.says.fr),
    fact('repeat', entry.repeat?.says.fr),
    fact('goodToKnow', entry.goodToKnow?.fr),
    fact('phone', entry.body.phone),
    { label: say('sources'), value: <Sources sources={[entry.source, ...entry.furtherSources]} /> },
  ]
  return <SummaryList rows={rows.filter((row) => row !== undefined)} />
}

type OptionalFact = 'remedy' | 'window' | 'repeat' | 'goodToKnow' | 'phone'

function fact(key: OptionalFact, value: string | undefined): SummaryRow | undefined {
  return value === undefined ? undefined : { label: say(key), value }
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
