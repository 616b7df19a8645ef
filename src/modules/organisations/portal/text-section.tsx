import type { ComponentChildren, VNode } from 'preact'
import { phoneHref } from '#platform/ui/town-look.ts'

export interface TextSectionProps {
  readonly title: string
  /** One paragraph a line; lines that open on a bullet make a list. */
  readonly text: string
}

/** A heading and its paragraphs; addresses of pages and mailboxes and telephone numbers become links. */
export function TextSection({ title, text }: TextSectionProps): VNode {
  return (
    <section>
      <h2>{title}</h2>
      {blocksOf(text).map((block, index) =>
        block.isList ? (
          <ul key={index}>
            {block.lines.map((line) => (
              <li key={line}>{withLinks(line)}</li>
            ))}
          </ul>
        ) : (
          block.lines.map((line) => <p key={line}>{withLinks(line)}</p>)
        ),
      )}
    </section>
  )
}

interface Block {
  readonly isList: boolean
  readonly lines: string[]
}

const bullet = '• '

function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = []
  for (const line of text.split('\n').filter(Boolean)) {
    const isList = line.startsWith(bullet)
    const words = isList ? line.slice(bullet.length) : line
    const last = blocks.at(-1)
    if (last && last.isList === isList) last.lines.push(words)
    else blocks.push({ isList, lines: [words] })
  }
  return blocks
}

const linkable =
  /(https?:\/\/[^\s,;،()]*[^\s,;.،()]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\+33\s?|0)\d(?:[\s.]?\d{2}){4})/

// The pattern has one group, so every second piece is an address.
function withLinks(line: string): ComponentChildren {
  return line.split(linkable).map((piece, index) =>
    index % 2 === 1 ? (
      // A number written in groups would be read backwards on an Arabic page.
      <a key={index} href={addressOf(piece)} dir="ltr">
        {piece}
      </a>
    ) : (
      piece
    ),
  )
}

function addressOf(piece: string): string {
  if (piece.startsWith('http')) return piece
  return piece.includes('@') ? `mailto:${piece}` : phoneHref(piece)
}
