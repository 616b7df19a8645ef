import { TextField } from './text-field.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  {
    name: 'prénom',
    node: <TextField name="given_name" label="Prénom" autocomplete="given-name" spellcheck={false} />,
  },
  {
    name: 'facultatif, avec une aide',
    node: (
      <TextField
        name="phone"
        label="Numéro de téléphone"
        hint="Pour vous prévenir quand c’est votre tour. Exemple : 06 00 00 00 00"
        optional="(facultatif)"
        type="tel"
        inputmode="tel"
        autocomplete="tel"
        width="phone"
      />
    ),
  },
  {
    name: 'avec erreur, la saisie revient telle quelle',
    node: (
      <TextField
        name="email"
        label="Adresse électronique"
        type="email"
        autocomplete="email"
        value={'  jeanne"<b>@exemple '}
        problems={{ email: 'Écrivez une adresse complète, comme nom@exemple.fr' }}
      />
    ),
  },
  {
    name: 'question de la page',
    node: (
      <TextField
        name="postcode"
        label="Quel est votre code postal ?"
        question
        inputmode="numeric"
        autocomplete="postal-code"
        width="year"
      />
    ),
  },
  {
    name: 'montant',
    node: (
      <TextField
        name="rent"
        label="Loyer par mois"
        unit="€"
        inputmode="decimal"
        width="year"
        value="412,50"
      />
    ),
  },
  {
    name: 'code',
    node: (
      <TextField
        name="code"
        label="Code reçu par SMS"
        inputmode="numeric"
        autocomplete="one-time-code"
        width="code"
      />
    ),
  },
]
