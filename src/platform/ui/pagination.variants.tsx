import { Pagination } from './pagination.tsx'
import type { Variant } from './variant.ts'

const previous = { href: '?page=1', text: 'Page précédente' }
const next = { href: '?page=3', text: 'Page suivante' }

export const variants: readonly Variant[] = [
  {
    name: 'au milieu',
    node: <Pagination label="Pages de personnes" previous={previous} next={next} position="Page 2 sur 7" />,
  },
  { name: 'au début', node: <Pagination label="Pages de visites" next={next} position="Page 1 sur 7" /> },
]
