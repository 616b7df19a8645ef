import type { VNode } from 'preact'
import type { Form } from '#platform/http/form.ts'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { say } from '../say.ts'
import type { Tag } from '../tag/tag.ts'

interface TagsFieldProps {
  readonly form: Form
  readonly tags: readonly Pick<Tag, 'id' | 'label'>[]
}

/** The tags one may put on a visit; nothing where there are none. */
export function TagsField({ form, tags }: TagsFieldProps): VNode | null {
  if (tags.length === 0) return null
  return (
    <Checkboxes
      name="tag"
      label={say('tags')}
      inline
      values={form.all('tag')}
      choices={tags.map(({ id, label }) => ({ value: id, label }))}
    />
  )
}
