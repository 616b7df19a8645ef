import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { FollowedProcedure } from '#modules/procedures/index.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { sayToResident } from '../say.ts'
import type { Visit } from '../visit.ts'
import { tellActs, tellProcedures } from './receipt-content.ts'

export interface OwnVisitsProps {
  readonly visits: readonly Visit[]
  readonly procedures: readonly FollowedProcedure[]
  readonly language: Language
  readonly today: Day
}

/** What comes next, on a person's own page. */
export function NextSection({ procedures, language, today }: OwnVisitsProps): VNode {
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

/** What was done, on a person's own page. */
export function DoneSection({ visits, procedures, language }: OwnVisitsProps): VNode {
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
