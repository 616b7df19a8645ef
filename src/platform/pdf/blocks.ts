/** Words of a paragraph; a link leads to an address, or to an anchor of the same document when it begins with `#`. */
export interface Span {
  readonly text: string
  readonly bold?: boolean
  readonly href?: string
}

/** What a page is made of, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor?: string }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  | TableBlock

export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Share of the width of each column. */
  readonly shares: readonly number[]
}

/** A square to photograph, at the end of the lines it stands beside. */
export interface QrBlock {
  readonly address: string
  /** What it is, for those who listen. */
  readonly label: string
  /** Words under it that lead to the same address, and what they say to those who meet them alone. */
  readonly link: string
  readonly says: string
}
