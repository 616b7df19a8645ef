import { Tag } from './tag.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  { name: 'neutre', node: <Tag>Pas encore possible</Tag> },
  { name: 'accent', node: <Tag tone="accent">À faire</Tag> },
  { name: 'réussi', node: <Tag tone="success">Terminé</Tag> },
  { name: 'attention', node: <Tag tone="warning">En retard</Tag> },
  { name: 'danger', node: <Tag tone="danger">Refusé</Tag> },
]
