import { ErrorSummary } from './error-summary.tsx'
import { TextField } from './text-field.tsx'
import type { Variant } from './variant.ts'

const problems = {
  summary_name: 'Écrivez votre prénom.',
  summary_phone: 'Écrivez un numéro à dix chiffres, comme 06 00 00 00 00.',
}

export const variants: readonly Variant[] = [
  {
    name: 'deux problèmes et leurs champs',
    node: (
      <>
        <ErrorSummary heading="Il y a un problème" problems={problems} />
        <TextField name="summary_name" label="Prénom" problems={problems} />
        <TextField name="summary_phone" label="Téléphone" type="tel" value="06 1" problems={problems} />
      </>
    ),
  },
]
