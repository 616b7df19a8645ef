import type { VNode } from 'preact'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { audiences, fees, services, specialCares, supportModes } from '../../standard/terms.ts'
import { say } from '../say.ts'
import { withFacts } from '../told.ts'
import { formWith, termsIn } from './boxes.ts'
import type { FieldsProps, PlacePart } from './part.ts'

/** What it offers, to whom, at what price. */
export const offerPart: PlacePart = {
  says: ['services', 'fees', 'audiences', 'specialCares', 'supportModes'],
  start: ({ facts }) =>
    formWith({
      services: facts.services,
      frais: facts.fees,
      publics: facts.audiences,
      prise_en_charge: facts.specialCares,
      accompagnement: facts.supportModes,
    }),
  read: (form, told) => ({
    told: withFacts(told, {
      services: termsIn(form, 'services', services),
      fees: termsIn(form, 'frais', fees),
      audiences: termsIn(form, 'publics', audiences),
      specialCares: termsIn(form, 'prise_en_charge', specialCares),
      supportModes: termsIn(form, 'accompagnement', supportModes),
    }),
  }),
  fields: (props) => (
    <>
      <Terms {...props} name="services" label={say('box-services')} terms={services} />
      <Terms {...props} name="frais" label={say('box-fees')} terms={fees} />
      <Terms {...props} name="publics" label={say('box-audiences')} terms={audiences} />
      <Terms {...props} name="prise_en_charge" label={say('box-cares')} terms={specialCares} />
      <Terms {...props} name="accompagnement" label={say('box-support')} terms={supportModes} />
    </>
  ),
}

type TermsProps = FieldsProps & {
  readonly name: string
  readonly label: string
  readonly terms: readonly string[]
}

function Terms({ form, problems, name, label, terms }: TermsProps): VNode {
  return (
    <Checkboxes
      name={name}
      label={label}
      choices={terms.map((value) => ({ value, label: value }))}
      values={form.all(name)}
      problems={problems}
    />
  )
}
