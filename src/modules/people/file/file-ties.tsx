import type { VNode } from 'preact'
import { dayIn } from '#kernel/day.ts'
import { nameAgents } from '#modules/organisations/index.ts'
import { agentOf } from '#platform/http/asked.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import { sayCorrection } from '../corrections/say-correction.ts'
import { aroundHer } from '../household/around-her.ts'
import { FileRelatives } from '../household/file-relatives.tsx'
import { listMailboxes } from '../mailbox/mailbox-store.ts'
import { FileMailboxes } from '../mailbox/file-mailboxes.tsx'
import { listMerges, type Merge } from '../merge/merge-store.ts'
import { sayMerge } from '../merge/say-merge.ts'
import type { Ask } from '../people-options.ts'
import { fullName, type Person } from '../person.ts'
import { findFilesByIds } from '../person-store.ts'
import { correctionsUrl, likelyDoublesUrl, mergeUrl } from '../tie-urls.ts'
import { may } from '../who-may.ts'

/** Those around her, her mailboxes, the files joined to hers and the history of her file. */
export async function fileTies(asked: Ask, person: Person): Promise<VNode> {
  const { errand } = asked.var
  const mayChange = may(agentOf(asked).role, 'change-file')
  const merges = await namedMerges(asked, person)
  return (
    <>
      <FileRelatives {...{ person, mayChange }} close={(await aroundHer(errand, person)).close} />
      <FileMailboxes {...{ person, mayChange }} mailboxes={await listMailboxes(errand.db, person.id)} />
      {merges.length > 0 ? <FileMerges {...{ person, merges, mayChange }} /> : null}
      <ul>
        <li>
          <a href={correctionsUrl(person.id)}>{sayCorrection('section-link')}</a>
        </li>
        {mayChange ? (
          <li>
            <a href={likelyDoublesUrl}>{sayMerge('list-title')}</a>
          </li>
        ) : null}
      </ul>
    </>
  )
}

/** A merge with the name of the other file, and of who did it. */
export interface NamedMerge extends Merge {
  readonly otherName: string
  readonly agent: string | undefined
}

async function namedMerges(asked: Ask, person: Person): Promise<readonly NamedMerge[]> {
  const { errand } = asked.var
  const merges = await listMerges(errand.db, [person.id, ...(person.joined ?? [])])
  if (merges.length === 0) return []
  const otherOf = ({ keptId, mergedId }: Merge): Person['id'] => (mergedId === person.id ? keptId : mergedId)
  const others = await findFilesByIds(errand.db, [...new Set(merges.map(otherOf))])
  const agents = await nameAgents(
    errand,
    merges.flatMap(({ by }) => by ?? []),
  )
  return merges.map((merge) => {
    const other = others.find(({ id }) => id === otherOf(merge))
    return {
      ...merge,
      otherName: other ? fullName(other.names) : '',
      agent: merge.by && agents.get(merge.by),
    }
  })
}

interface FileMergesProps {
  readonly person: Pick<Person, 'id'>
  readonly merges: readonly NamedMerge[]
  readonly mayChange: boolean
}

/** The files joined to this one, and those that were. */
export function FileMerges({ person, merges, mayChange }: FileMergesProps): VNode {
  return (
    <section aria-labelledby="merges">
      <h2 id="merges">{sayMerge('section-title')}</h2>
      <ul>
        {merges.map((merge) => (
          <li key={merge.id}>
            {mergeInWords(merge)}
            {mayChange && !merge.undoneAt ? (
              <>
                {'. '}
                <a href={mergeUrl(person.id, merge.id)}>
                  {sayMerge('section-look')}
                  <VisuallyHidden>
                    {' '}
                    {sayMerge('section-look-subject', { name: merge.otherName })}
                  </VisuallyHidden>
                </a>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function mergeInWords({ otherName: name, agent, at, undoneAt }: NamedMerge): string {
  if (undoneAt) return sayMerge('section-undone', { name, day: dayOf(undoneAt) })
  const day = dayOf(at)
  return agent === undefined
    ? sayMerge('section-line', { name, day })
    : sayMerge('section-line-by', { name, day, agent })
}

function dayOf(moment: Date): string {
  return dayInWords(dayIn(moment, 'Europe/Paris'), 'fr')
}
