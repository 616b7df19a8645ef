import type { VNode } from 'preact'

export interface PageLink {
  readonly href: string
  readonly text: string
}

export interface PaginationProps {
  /** Name of the menu for those who listen: "Pages de résultats". */
  readonly label: string
  readonly previous?: PageLink | undefined
  readonly next?: PageLink | undefined
  /** Where one is, in words: "Page 2 sur 7". */
  readonly position: string
}

/** The page before, where one is, the page after. */
export function Pagination({ label, previous, next, position }: PaginationProps): VNode {
  return (
    <nav class="pagination" aria-label={label}>
      {previous === undefined ? null : (
        <a class="pagination__link pagination__link--previous" href={previous.href} rel="prev">
          {previous.text}
        </a>
      )}
      <span class="pagination__position">{position}</span>
      {next === undefined ? null : (
        <a class="pagination__link pagination__link--next" href={next.href} rel="next">
          {next.text}
        </a>
      )}
    </nav>
  )
}
