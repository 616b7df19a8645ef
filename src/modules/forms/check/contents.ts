import { type Family, type Fault, told } from './fault.ts'
import type { PlacedContent } from './outline.ts'

/** What a page shows without asking. */
export const contents: Family = (outline) => outline.contents.flatMap(ofContent)

function ofContent({ content, path }: PlacedContent): readonly Fault[] {
  const { content: kind, id, source = '', title, rule } = content
  const values = { id }
  const isShown = kind === 'picture' || kind === 'video'
  return told(
    [isShown && source === '', { rule: 'source-missing', path, values }],
    [isShown && !title, { rule: 'alternative-missing', path, values }],
    [kind === 'folded' && !title, { rule: 'fold-without-title', path, values }],
    [kind === 'computed' && rule === undefined, { rule: 'computed-without-rule', path, values }],
    // A picture of another site tells that site who reads the form.
    [isElsewhere(source), { rule: 'foreign-source', path: `${path}/source`, values: { id, source } }],
  )
}

function isElsewhere(source: string): boolean {
  return /^(?:[a-z]+:)?\/\//i.test(source)
}
