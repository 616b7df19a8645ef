import type { VNode } from 'preact'
import type { PersonId } from '#kernel/ids.ts'
import type { Language } from '#kernel/language.ts'
import { type FollowedProcedure, type ProceduresTables, proceduresOf } from '#modules/procedures/index.ts'
import type { Errand } from '#platform/db/errand.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { listVisitsOf } from '../record/visit-store.ts'
import { sayToResident } from '../say.ts'
import type { VisitsTables } from '../tables.ts'
import type { Visit } from '../visit.ts'
import { tellActs, tellProcedures } from './receipt-content.ts'

interface Told {
  readonly visits: readonly Visit[]
  readonly procedures: readonly FollowedProcedure[]
}

const shownAtMost = 100

/** What comes next and what was done, on a person's own page; asked at the door `person`. */
export async function ownVisitsSections(
  errand: Errand<VisitsTables & ProceduresTables>,
  { personId, language }: { readonly personId: PersonId; readonly language: Language },
): Promise<readonly VNode[]> {
  const visits = await listVisitsOf(errand.db, personId, shownAtMost)
  const procedures = await proceduresOf(errand, personId)
  const told = { visits, procedures }
  return [
    <NextSection key="next" {...told} language={language} today={errand.today} />,
    <DoneSection key="done" {...told} language={language} today={errand.today} />,
  ]
}

type SectionProps = Told & { readonly language: Language; readonly today: Errand<unknown>['today'] }

function NextSection({ procedures, language, today }: SectionProps): VNode {
  const say = sayToResident(language)
  const told = tellProcedures({ procedures, today }, language)
  const documents = [...new Set(told.filter(({ mustAct }) => mustAct).flatMap((one) => one.documents))]
  return (
    <section aria-labelledby="own-next">
      <h2 id="own-next">{say('next')}</h2>
      {told.length === 0 ? <p>{say('nothingNext')}</p> : null}
      <ul>
        {told.map(({ title, text, mustAct, receipt }) => (
          <li key={`${title}${text}`}>
            {mustAct ? <strong>{text}</strong> : text}
            {receipt === undefined ? null : (
              <>
                {' '}
                {say('yourNumber')} <bdi dir="ltr">{receipt}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
      {documents.length === 0 ? null : (
        <>
          <h3>{say('bring')}</h3>
          <ul>
            {documents.map((document) => (
              <li key={document}>{document}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function DoneSection({ visits, procedures, language }: SectionProps): VNode {
  const say = sayToResident(language)
  return (
    <section aria-labelledby="own-done">
      <h2 id="own-done">{say('done')}</h2>
      {visits.length === 0 ? <p>{say('nothingDoneYet')}</p> : null}
      <ul>
        {visits.map((visit) => (
          <li key={visit.id}>
            {say('doneOn', { day: dayInWords(visit.visitedOn, language), agent: visit.agentName })}
            <ul>
              {tellActs({ visit, procedures }, language).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
