import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { TextField } from './text-field.tsx'
import type { Variant } from './variant.ts'

export const variants: readonly Variant[] = [
  {
    name: 'envoyée une seule fois',
    node: (
      <Form action="/tickets" requestId="0198c0de-0000-7000-8000-000000000001">
        <TextField name="form_name" label="Prénom" />
        <Button>Prendre un ticket</Button>
      </Form>
    ),
  },
  {
    name: 'recherche',
    node: (
      <Form action="/personnes" method="get" search="Chercher une personne">
        <TextField name="q" label="Nom, téléphone, date de naissance ou code" type="search" />
        <Button pictogram="search">Chercher</Button>
      </Form>
    ),
  },
]
