import type { VNode } from 'preact'
import { Details } from '#platform/ui/details.tsx'
import { SummaryList, type SummaryRow } from '#platform/ui/summary-list.tsx'
import type { Delay, LawSource, LetterModel } from '../model/letter-model.ts'
import { passagesOf } from '../model/letter-model.ts'
import { say, sayDay } from '../say.ts'

/** What to know before writing that letter: when it serves, until when, what silence means, and where it is written. */
export function ModelFacts({ model }: { readonly model: LetterModel }): VNode {
  const rows = [
    ...recipientRow(model),
    ...sendBeforeRow(model),
    ...silenceRow(model),
    ...enclosuresRow(model),
  ]
  return (
    <>
      <p>{model.when}</p>
      {rows.length === 0 ? null : (
        <Details summary={say('law')} open>
          <SummaryList rows={rows} />
        </Details>
      )}
    </>
  )
}

function recipientRow({ recipient }: LetterModel): readonly SummaryRow[] {
  return recipient === '' ? [] : [{ label: say('toWhom'), value: recipient.replaceAll('\n', ', ') }]
}

function sendBeforeRow({ sendBefore, fields }: LetterModel): readonly SummaryRow[] {
  if (!sendBefore) return []
  const from = fields[sendBefore.from]?.label.toLowerCase() ?? ''
  const rule = say('sendBeforeRule', { delay: sayDelay(sendBefore.delay), from })
  return [{ label: say('sendBefore'), value: `${rule} ${saySource(sendBefore.source)}` }]
}

function silenceRow({ answer }: LetterModel): readonly SummaryRow[] {
  if (!answer) return []
  const rule = say(`silence-${answer.silence}`, { delay: sayDelay(answer.delay) })
  return [{ label: say('silence'), value: `${rule} ${answer.next} ${saySource(answer.source)}` }]
}

function enclosuresRow({ enclosures, fields }: LetterModel): readonly SummaryRow[] {
  if (enclosures.length === 0) return []
  const label = (field: string): string => fields[field]?.label.toLowerCase() ?? '…'
  return [
    {
      label: say('toJoin'),
      value: (
        <ul>
          {enclosures.flatMap(passagesOf).map(({ pieces }, index) => (
            <li key={index}>
              {pieces
                .map((piece) => (typeof piece === 'string' ? piece : `(${label(piece.field)})`))
                .join('')}
            </li>
          ))}
        </ul>
      ),
    },
  ]
}

/** « 2 mois ». */
export function sayDelay({ count, unit }: Delay): string {
  return say(unit === 'month' ? 'delayMonths' : 'delayDays', { count })
}

/** Where a rule was read, and whether it is still to be checked. */
export function saySource({ text, readOn }: LawSource): string {
  return readOn ? say('sourceRead', { text, day: sayDay(readOn) }) : say('sourceToCheck', { text })
}
