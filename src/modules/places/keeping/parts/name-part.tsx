import { TextareaField } from '#platform/ui/textarea-field.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { say } from '../say.ts'
import { withFacts } from '../told.ts'
import { formWith, textIfAny } from './boxes.ts'
import type { PlacePart } from './part.ts'

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
  fields: ({ form: { typed }, problems }) => (
    <>
      <TextField name="nom" label={say('box-name')} value={typed['nom']} problems={problems} />
      <TextField
        name="structure"
        label={say('box-parent')}
        hint={say('hint-parent')}
        optional={say('optional')}
        value={typed['structure']}
        problems={problems}
      />
      <TextField
        name="pivot"
        label={say('box-pivot')}
        optional={say('optional')}
        width="half"
        value={typed['pivot']}
        problems={problems}
      />
      <TextareaField
        name="resume"
        rows={3}
        label={say('box-summary')}
        hint={say('hint-summary')}
        optional={say('optional')}
        value={typed['resume']}
        problems={problems}
      />
      <TextareaField
        name="detail"
        label={say('box-description')}
        hint={say('hint-description')}
        optional={say('optional')}
        value={typed['detail']}
        problems={problems}
      />
    </>
  ),
}
