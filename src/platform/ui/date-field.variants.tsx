import { DateField } from './date-field.tsx'
import type { Variant } from './variant.ts'

const parts = { day: 'Jour', month: 'Mois', year: 'Année' }

export const variants: readonly Variant[] = [
  {
    name: 'naissance',
    node: (
      <DateField
        name="birth"
        label="Date de naissance"
        hint="Exemple : 27 3 1954. L’année suffit si vous ne savez pas le reste."
        parts={parts}
        autocomplete="bday"
      />
    ),
  },
  {
    name: 'année seule',
    node: (
      <DateField
        name="birth-partial"
        label="Date de naissance"
        parts={parts}
        value={{ day: '', month: '', year: '1954' }}
        optional="(facultatif)"
      />
    ),
  },
  {
    name: 'avec erreur',
    node: (
      <DateField
        name="birth-wrong"
        label="Date de naissance"
        parts={parts}
        value={{ day: '31', month: '2', year: '1954' }}
        wrongParts={['day']}
        problems={{ 'birth-wrong': 'Le 31 février n’existe pas : vérifiez le jour.' }}
      />
    ),
  },
]
