import type { VNode } from 'preact'
import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { say } from '../say.ts'
import { withFacts } from '../told.ts'
import { boxesOf, formWith, textIfAny } from './boxes.ts'
import type { FieldsProps, PlacePart } from './part.ts'

const longestSummary = 280

/** Its name, whose it is, and what it says of itself. */
export const namePart: PlacePart = {
  says: ['name', 'parentOrganisation', 'pivot', 'summary', 'description'],
  start: ({ facts }) =>
    formWith({
      nom: facts.name,
      structure: facts.parentOrganisation ?? '',
      pivot: facts.pivot ?? '',
      resume: facts.summary ?? '',
      detail: facts.description ?? '',
    }),
  read: (form, told) => {
    const name = form.text('nom').replaceAll(/\s+/g, ' ')
    const pivot = form.text('pivot').replaceAll(/[\s.-]/g, '')
    const problems = {
      ...(name === '' && { nom: 'name-missing' as const }),
      ...(pivot !== '' && !/^[a-zA-Z\d]{9,14}$/.test(pivot) && { pivot: 'pivot-unreadable' as const }),
      ...([...form.text('resume')].length > longestSummary && { resume: 'summary-long' as const }),
    }
    if (Object.keys(problems).length > 0) return { problems }
    return {
      told: withFacts(told, {
        name,
        parentOrganisation: textIfAny(form, 'structure'),
        pivot: pivot || undefined,
        summary: textIfAny(form, 'resume'),
        description: textIfAny(form, 'detail'),
      }),
    }
  },
  fields: NameFields,
}

function NameFields(props: FieldsProps): VNode {
  const box = boxesOf(props)
  return (
    <>
      <TextField {...box('nom')} label={say('box-name')} />
      <TextField
        {...box('structure')}
        label={say('box-parent')}
        hint={say('hint-parent')}
        optional={say('optional')}
      />
      <TextField {...box('pivot')} label={say('box-pivot')} optional={say('optional')} width="half" />
      <TextareaField
        {...box('resume')}
        rows={3}
        label={say('box-summary')}
        hint={say('hint-summary')}
        optional={say('optional')}
      />
      <TextareaField
        {...box('detail')}
        label={say('box-description')}
        hint={say('hint-description')}
        optional={say('optional')}
      />
    </>
  )
}
