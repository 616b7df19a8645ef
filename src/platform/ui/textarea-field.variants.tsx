import { TextareaField } from './textarea-field.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  {
    name: 'vide',
    node: <TextareaField name="note" label="Note" hint="Lue par votre équipe seulement." rows={3} />,
  },
  {
    name: 'avec erreur',
    node: (
      <TextareaField
        name="note-wrong"
        label="Note"
        value={'\nPremière ligne vide.\n</textarea><b>'}
        problems={{ 'note-wrong': 'La note est trop longue : 2 000 signes au plus.' }}
      />
    ),
  },
]
