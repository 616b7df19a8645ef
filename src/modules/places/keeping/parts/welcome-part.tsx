import type { VNode } from 'preact'
import { isSpokenLanguage, languageName, spokenLanguages } from '#kernel/spoken-language.ts'
import { Checkboxes } from '#platform/ui/checkboxes.tsx'
import { Details } from '#platform/ui/details.tsx'
import { Radios } from '#platform/ui/radios.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { readWebsites } from '../../normalise/read-links.ts'
import type { AccessDetail, LocalFacts } from '../../place.ts'
import { say } from '../say.ts'
import { withFacts, withLocal } from '../told.ts'
import { boxesOf, formWith, termsIn } from './boxes.ts'
import type { FieldsProps, PlacePart } from './part.ts'

export const accessDetails: readonly AccessDetail[] = [
  'step-free',
  'ramp',
  'lift',
  'accessible-toilet',
  'induction-loop',
  'sign-language',
  'large-print',
  'parking-nearby',
  'quiet-place',
]
const saturations = ['low', 'moderate', 'high'] as const satisfies readonly LocalFacts['saturation'][]
// Those most places say; the others stay one fold away.
const usualLanguages = ['fr', 'fsl', 'en', 'ar', 'es', 'pt', 'it', 'de', 'tr', 'ru', 'uk'] as const
const mostSeats = 999

/** How one is received: disabled people, languages, room. */
export const welcomePart: PlacePart = {
  says: ['accessDetails', 'accessibilitySheet', 'languages', 'seats', 'saturation'],
  start: ({ facts, local }) =>
    formWith({
      accessibilite: local.accessDetails,
      fiche: facts.accessibilitySheet ?? '',
      langues: local.languages,
      postes: local.seats === undefined ? '' : String(local.seats),
      affluence: local.saturation ?? '',
    }),
  read: (form, told) => {
    const seats = form.text('postes')
    const [sheet] = readWebsites(form.text('fiche'), () => undefined)
    const problems = {
      ...(seats !== '' &&
        !(/^\d{1,3}$/.test(seats) && Number(seats) <= mostSeats) && { postes: 'number-wrong' as const }),
      ...(form.text('fiche') !== '' && sheet === undefined && { fiche: 'website-unreadable' as const }),
    }
    if (Object.keys(problems).length > 0) return { problems }
    const local = withLocal(told, {
      accessDetails: termsIn(form, 'accessibilite', accessDetails),
      languages: form.all('langues').filter(isSpokenLanguage),
      seats: seats === '' ? undefined : Number(seats),
      saturation: saturations.find((each) => each === form.text('affluence')),
    })
    return { told: withFacts(local, { accessibilitySheet: sheet }) }
  },
  fields: (props) => (
    <>
      <AccessFields {...props} />
      <LanguageFields {...props} />
      <RoomFields {...props} />
    </>
  ),
}

function AccessFields(props: FieldsProps): VNode {
  const { form, problems } = props
  const box = boxesOf(props)
  return (
    <>
      <Checkboxes
        name="accessibilite"
        label={say('box-access')}
        choices={accessDetails.map((value) => ({ value, label: say(`access-${value}`) }))}
        values={form.all('accessibilite')}
        problems={problems}
      />
      <TextField
        {...box('fiche')}
        label={say('box-access-sheet')}
        optional={say('optional')}
        inputmode="url"
        autocomplete="off"
      />
    </>
  )
}

function LanguageFields({ form, problems }: FieldsProps): VNode {
  const rare = spokenLanguages.filter((code) => !usualLanguages.some((usual) => usual === code))
  const spoken = form.all('langues')
  return (
    <>
      <Checkboxes
        name="langues"
        label={say('box-languages')}
        choices={usualLanguages.map((value) => ({ value, label: languageName(value) }))}
        values={spoken}
        problems={problems}
      />
      <Details summary={say('more-languages')} open={rare.some((code) => spoken.includes(code))}>
        <Checkboxes
          name="langues"
          scope="rares"
          label={say('box-languages-rare')}
          choices={rare.map((value) => ({ value, label: languageName(value) }))}
          values={spoken}
        />
      </Details>
    </>
  )
}

function RoomFields(props: FieldsProps): VNode {
  const { form, problems } = props
  const box = boxesOf(props)
  return (
    <>
      <TextField
        {...box('postes')}
        label={say('box-seats')}
        optional={say('optional')}
        width="year"
        inputmode="numeric"
      />
      <Radios
        name="affluence"
        label={say('box-saturation')}
        hint={say('hint-saturation')}
        choices={[
          ...saturations.map((value) => ({ value, label: say(`saturation-${value}`) })),
          { value: '', label: say('saturation-unknown') },
        ]}
        value={form.text('affluence')}
        problems={problems}
      />
    </>
  )
}
