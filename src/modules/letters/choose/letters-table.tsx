import { dayIn, type Day } from '#kernel/day.ts'
import type { ComponentChildren, VNode } from 'preact'
import { type Column, DataTable } from '#platform/ui/data-table.tsx'
import { Tag, type TagTone } from '#platform/ui/tag.tsx'
import { type Letter, type LetterState, stateOf } from '../letter.ts'
import { findModel } from '../models/all-models.ts'
import { say, sayDay } from '../say.ts'
import { letterUrl } from '../urls.ts'

export interface LettersTableProps {
  readonly letters: readonly Letter[]
  readonly today: Day
  /** The name of whose letter it is, where the page shows several people's. */
  readonly personOf?: (letter: Letter) => ComponentChildren
  readonly caption?: string
  readonly empty?: string
}

/** Letters, each with where it stands. */
export function LettersTable(props: LettersTableProps): VNode {
  const { letters, today, personOf, caption = say('letters'), empty = say('noLetterYet') } = props
  const columns: readonly Column<Letter>[] = [
    { heading: say('letter'), rowHeading: true, cell: (letter) => <LetterLink letter={letter} /> },
    ...(personOf ? [{ heading: say('person'), cell: personOf }] : []),
    { heading: say('recipientShort'), cell: ({ version }) => version.text.recipient.split('\n')[0] },
    { heading: say('startedOn'), cell: ({ startedAt }) => sayDay(dayIn(startedAt, 'Europe/Paris')) },
    { heading: say('state'), cell: (letter) => <StateTag letter={letter} today={today} /> },
  ]
  return (
    <DataTable
      name="letters"
      caption={caption}
      captionHidden
      rows={letters}
      empty={empty}
      columns={columns}
    />
  )
}

/** Its object, which leads to it. */
export function LetterLink({ letter: { id, version, modelCode } }: { readonly letter: Letter }): VNode {
  return <a href={letterUrl(id)}>{version.text.object || (findModel(modelCode)?.title ?? say('letter'))}</a>
}

const tones = {
  draft: 'neutral',
  sent: 'accent',
  'answer-late': 'warning',
  answered: 'success',
} as const satisfies Record<LetterState, TagTone>

/** Where it stands, and the day that counts. */
export function StateTag({ letter, today }: { readonly letter: Letter; readonly today: Day }): VNode {
  const state = stateOf(letter, today)
  const { sending, answers } = letter
  const before = (state === 'sent' || state === 'answer-late') && sending?.answerBefore
  const last = answers.at(-1)
  return (
    <>
      <Tag tone={tones[state]}>{say(`state-${state}`)}</Tag>{' '}
      {before ? say('answerBefore', { day: sayDay(before) }) : null}
      {state === 'answered' && last
        ? say('answerOn', { day: sayDay(last.on), result: say(`result-${last.result}`) })
        : null}
    </>
  )
}
