import type { VNode } from 'preact'
import { Pagination } from '#platform/ui/pagination.tsx'
import { sayDuplicates } from './say.ts'

interface PagesProps {
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
}

/** The page before and the page after, when there is more than one. */
export function Pages({ page, pages, hrefOf }: PagesProps): VNode | null {
  if (pages < 2) return null
  const to = (wanted: number, text: 'previous' | 'next') =>
    wanted >= 1 && wanted <= pages ? { href: hrefOf(wanted), text: sayDuplicates(text) } : undefined
  return (
    <Pagination
      label={sayDuplicates('pages')}
      position={sayDuplicates('page-of', { page, pages })}
      previous={to(page - 1, 'previous')}
      next={to(page + 1, 'next')}
    />
  )
}
