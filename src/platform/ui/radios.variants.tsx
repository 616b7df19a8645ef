import { Radios } from './radios.tsx'
import type { Variant } from './variant.ts'

const yesNo = [
  { value: 'yes', label: 'Oui' },
  { value: 'no', label: 'Non' },
]
const ways = [
  { value: 'counter', label: 'Au guichet', hint: 'Un agent vous reçoit.', pictogram: 'counter' },
  { value: 'phone', label: 'Par téléphone', pictogram: 'phone' },
  { value: 'letter', label: 'Par courrier', pictogram: 'letter' },
  { value: 'unknown', label: 'Je ne sais pas', divider: 'ou' },
] as const

export const variants: readonly Variant[] = [
  {
    name: 'question de la page',
    node: (
      <Radios
        name="way"
        label="Comment voulez-vous recevoir la réponse ?"
        question
        choices={ways}
        value="phone"
      />
    ),
  },
  {
    name: 'sur une ligne',
    node: (
      <Radios
        name="alone"
        label="Vivez-vous seul ou seule ?"
        hint="Sans compter les visites."
        choices={yesNo}
        inline
      />
    ),
  },
  {
    name: 'avec erreur',
    node: (
      <Radios
        name="alone-wrong"
        label="Vivez-vous seul ou seule ?"
        choices={yesNo}
        inline
        problems={{ 'alone-wrong': 'Choisissez « Oui » ou « Non ».' }}
      />
    ),
  },
  {
    name: 'langues, chacune dans sa langue',
    node: (
      <Radios
        name="language"
        label="Langue de la personne"
        choices={[
          { value: 'fr', label: 'Français' },
          { value: 'ar', label: 'العربية', lang: 'ar' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
        value="ar"
      />
    ),
  },
]
