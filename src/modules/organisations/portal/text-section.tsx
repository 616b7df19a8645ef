import type { ComponentChildren, VNode } from 'preact'

export interface TextSectionProps {
  readonly title: string
  /** One paragraph a line; lines that open on a bullet make a list. */
  readonly text: string
}

/** A heading and its paragraphs; addresses of pages and mailboxes become links. */
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

const linkable = /(https?:\/\/[^\s,;،()]*[^\s,;.،()]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/

// The pattern has one group, so every second piece is an address.
function withLinks(line: string): ComponentChildren {
  return line.split(linkable).map((piece, index) =>
    index % 2 === 1 ? (
      <a key={index} href={piece.includes('@') ? `mailto:${piece}` : piece} dir="ltr">
        {piece}
      </a>
    ) : (
      piece
    ),
  )
}
