import type { VNode } from 'preact'
import { DataTable } from '#platform/ui/data-table.tsx'
import { Tag } from '#platform/ui/tag.tsx'
import type { KeptPlace } from '../../kept-place.ts'
import { placeUrl } from '../../urls.ts'
import type { ComparedLine, Side } from './pair.ts'
import { sayDuplicates } from './say.ts'

interface ComparedTableProps {
  readonly caption: string
  readonly lines: readonly ComparedLine[]
  readonly headings: Readonly<Record<Side, string>>
  readonly kept: KeptPlace
  readonly gone: KeptPlace
}

/** Two sheets line by line; what differs is marked, and so is what the place will keep. */
export function ComparedTable({ caption, lines, headings, kept, gone }: ComparedTableProps): VNode {
  return (
    <DataTable
      name="compared"
      caption={caption}
      captionHidden
      rows={lines}
      empty=""
      columns={[
        { heading: sayDuplicates('column-field'), cell: ({ label }) => label, rowHeading: true },
        {
          heading: <Heading text={headings.kept} place={kept} />,
          cell: (line) => <Says line={line} side="kept" />,
        },
        {
          heading: <Heading text={headings.gone} place={gone} />,
          cell: (line) => <Says line={line} side="gone" />,
        },
        { heading: sayDuplicates('column-same'), cell: (line) => <Comparison line={line} /> },
      ]}
    />
  )
}

function Heading({ text, place: { id, facts } }: { text: string; place: KeptPlace }): VNode {
  return (
    <>
      {text}
      <a
        class="compared__place"
        href={placeUrl(id)}
        aria-label={sayDuplicates('see-place-name', { name: facts.name })}
      >
        {sayDuplicates('see-place')}
      </a>
    </>
  )
}

function Says({ line, side }: { line: ComparedLine; side: Side }): VNode {
  const { says, comparison, winner } = line
  const text = says[side]
  if (text === '') return <span class="compared__nothing">{sayDuplicates('nothing')}</span>
  const Said = comparison === 'different' ? 'mark' : 'span'
  return (
    <>
      <Said class="compared__lines">{text}</Said>
      {winner === side ? <Tag tone="accent">{sayDuplicates('kept')}</Tag> : null}
    </>
  )
}

function Comparison({ line: { comparison, winner } }: { line: ComparedLine }): VNode {
  if (winner === 'both') {
    return (
      <>
        {sayDuplicates(comparison)} <Tag tone="accent">{sayDuplicates('both-kept')}</Tag>
      </>
    )
  }
  return <>{sayDuplicates(comparison)}</>
}
