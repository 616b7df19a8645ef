import {
  choiceOf,
  choiceValue,
  communeLabel,
  homeCommuneOf,
  searchCommunes,
} from '#platform/communes/commune.ts'
import { communeListYear, listCommunes } from '#platform/communes/commune-list.ts'
import type { Form } from '#platform/http/form.ts'
import { filledForm } from '../filled-form.ts'
import type { ReadForm } from '../form-problems.ts'
import type { Home, HomeCommune } from '../person.ts'

/** Reads the boxes of `HomeFields`: a text, and a choice once it had several meanings. */
export function readHome(form: Form): ReadForm<Home> {
  const hasNoFixedAddress = form.text('no_fixed_address') !== ''
  const text = form.text('commune')
  if (text === '') return { ok: true, value: { commune: undefined, hasNoFixedAddress } }
  const commune = chosenCommune(form) ?? communeNamed(text)
  if (typeof commune === 'string') return { ok: false, problems: { commune } }
  return { ok: true, value: { commune, hasNoFixedAddress } }
}

/** The boxes filled with what the file says. */
export function homeForm({ commune, hasNoFixedAddress }: Home): Form {
  const label = commune ? communeLabel(commune) : ''
  return filledForm({
    commune: label,
    commune_asked: label,
    commune_choice: commune && choiceValue(commune),
    no_fixed_address: hasNoFixedAddress ? ['yes'] : [],
  })
}

// A choice answers the text it was offered for; another text since is another question.
function chosenCommune(form: Form): HomeCommune | undefined {
  if (form.text('commune_asked') !== form.text('commune')) return undefined
  const choice = choiceOf(listCommunes(), form.text('commune_choice'))
  return choice && homeCommuneOf(listCommunes(), choice, communeListYear)
}

function communeNamed(text: string): HomeCommune | 'commune-unknown' | 'commune-to-choose' {
  const answer = searchCommunes(listCommunes(), text)
  if (answer.kind === 'several') return 'commune-to-choose'
  const commune = answer.kind === 'one' && homeCommuneOf(listCommunes(), answer.choice, communeListYear)
  return commune || 'commune-unknown'
}
