import type { VNode } from 'preact'
import { dayInWords } from '#platform/i18n/format.ts'
import { fileUrl, fullName } from '#modules/people/index.ts'
import { SummaryList, type SummaryRow } from '#platform/ui/summary-list.tsx'
import { channelInWords } from '../codes-in-words.ts'
import {
  autonomyLevels,
  equipment,
  placeTypes,
  referralStructures,
  workshopLevels,
} from '../national-terms.ts'
import { actInWords } from '../visit-in-words.ts'
import type { Act } from '../visit.ts'
import type { VisitHistory } from './read-history.ts'
import { type CorrectionMessage, sayCorrection } from './say-correction.ts'

/** What was noted, line by line; what was not said is left out. */
export function VisitSummary(props: VisitHistory): VNode {
  const { visit, note, tags, workshop } = props
  return (
    <SummaryList
      rows={[
        row('day', dayInWords(visit.visitedOn, 'fr')),
        row('agent', visit.agentName),
        row('how', howInWords(visit)),
        row('minutes', sayCorrection('minutesValue', { minutes: visit.minutes })),
        row('acts', <Lines lines={visit.acts.map(agreedAct)} />),
        row('level', workshop?.level && workshopLevels[workshop.level]),
        row('participants', workshop && <Participants {...props} />),
        row('autonomy', visit.autonomy && autonomyLevels[visit.autonomy]),
        row('equipment', visit.equipment.map((code) => equipment[code]).join(', ')),
        row('referral', visit.referredTo && referralStructures[visit.referredTo]),
        row('tags', tags.map(({ label }) => label).join(', ')),
        row('notes', note && <span dir="auto">{note}</span>),
      ].flatMap((one) => one ?? [])}
    />
  )
}

function row(label: CorrectionMessage, value: SummaryRow['value']): SummaryRow | undefined {
  return value ? { label: sayCorrection(label), value } : undefined
}

function howInWords({ channel, placeType, placeName }: VisitHistory['visit']): string {
  const how = channel ? channelInWords(channel) : placeTypes[placeType]
  return placeName === undefined ? how : sayCorrection('howAndPlace', { channel: how, place: placeName })
}

function agreedAct(act: Act): string {
  return act.agreedAloud ? sayCorrection('actAgreed', { act: actInWords(act) }) : actInWords(act)
}

function Lines({ lines }: { readonly lines: readonly string[] }): VNode {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Participants({ workshop, people }: VisitHistory): VNode {
  const participants = workshop?.participants ?? []
  const named = participants.flatMap(({ personId }) => personId ?? [])
  return (
    <>
      <p>
        {sayCorrection('named', { count: named.length })},{' '}
        {sayCorrection('unnamed', { count: participants.length - named.length })}
      </p>
      <ul>
        {named.map((id) => {
          const person = people.get(id)
          return (
            <li key={id}>
              {person ? <a href={fileUrl(person.id)}>{fullName(person.names)}</a> : sayCorrection('erased')}
            </li>
          )
        })}
      </ul>
    </>
  )
}
