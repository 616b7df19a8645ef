import type { VNode } from 'preact'
import { ChoiceList } from '#platform/ui/choices.tsx'
import { Details } from '#platform/ui/details.tsx'
import { controlAttributes, Field, FieldGroup } from '#platform/ui/field.tsx'
import { fieldId } from '#platform/ui/problems.ts'
import { boxName } from '../form-names.ts'
import type { PageKey } from '../say.ts'
import { type Drawn, type DrawnOf, questionProps, tickedIn, typedIn } from './drawn.tsx'
import { SmallBox, SmallCheck } from './small-box.tsx'
import type { BoxLook } from './text-boxes.tsx'

/** A commune by its name or its postal code; what it may be is offered below. */
export function CommuneBox(drawn: DrawnOf<'commune'>): VNode {
  const { asked, say } = drawn
  const name = boxName(asked.question.id)
  const props = { ...questionProps(drawn, say('communeHint')), name }
  return (
    <>
      <Field {...props}>
        <Suggested drawn={drawn}>
          <input
            class="input"
            name={name}
            value={typedIn(drawn)}
            dir="auto"
            autocomplete="off"
            spellcheck={false}
            {...controlAttributes(props)}
          />
        </Suggested>
      </Field>
      <Candidates drawn={drawn} label="chooseCommune" />
    </>
  )
}

/** Where she was born: a commune of today or of then, or a country and its town. */
export function BirthplaceBoxes(drawn: DrawnOf<'birthplace'>): VNode {
  const { asked, say } = drawn
  const props = questionProps(drawn, say('communeHint'))
  const { id } = asked.question
  const isAbroad = ['abroad', 'country', 'town'].some((box) => typedIn(drawn, box) !== '')
  return (
    <>
      <FieldGroup {...props}>
        <Suggested drawn={drawn}>
          <SmallBox
            name={boxName(id)}
            id={fieldId(props.name)}
            label={say('commune')}
            value={typedIn(drawn)}
            look={{ autocomplete: 'off', spellcheck: false }}
            problemId={asked.problem === undefined ? undefined : `${fieldId(props.name)}-problem`}
          />
        </Suggested>
        <Details summary={say('bornAbroad')} open={isAbroad}>
          <div class="boxes">
            <SmallBox
              name={boxName(id, 'country')}
              label={say('countryOfBirth')}
              value={typedIn(drawn, 'country')}
            />
            <SmallBox name={boxName(id, 'town')} label={say('townOfBirth')} value={typedIn(drawn, 'town')} />
          </div>
        </Details>
      </FieldGroup>
      <Candidates drawn={drawn} label="chooseCommune" />
    </>
  )
}

interface Line {
  readonly box: string
  readonly label: PageKey
  readonly look?: Omit<BoxLook, 'hint'>
}

const lines: readonly Line[] = [
  { box: 'line', label: 'addressLine', look: { autocomplete: 'address-line1' } },
  { box: 'more', label: 'addressMore', look: { autocomplete: 'address-line2' } },
  {
    box: 'postal',
    label: 'postalCode',
    look: { autocomplete: 'postal-code', inputmode: 'numeric', width: 'year' },
  },
  { box: 'commune', label: 'commune', look: { autocomplete: 'address-level2' } },
  { box: 'country', label: 'country', look: { autocomplete: 'country-name' } },
]

/** An address as one says it; line by line is one press away, always, and so is having none. */
export function AddressBoxes(drawn: DrawnOf<'address'>): VNode {
  const { asked, field, say } = drawn
  const { id } = asked.question
  const props = questionProps(drawn, say('addressHint'))
  return (
    <>
      <FieldGroup {...props}>
        <SmallBox
          name={boxName(id)}
          id={fieldId(props.name)}
          label={say('addressSearch')}
          value={typedIn(drawn)}
          look={{ autocomplete: 'street-address', spellcheck: false }}
          problemId={asked.problem === undefined ? undefined : `${fieldId(props.name)}-problem`}
        />
        <LineByLine drawn={drawn} />
        {field.withoutHome ? <NoHome drawn={drawn} /> : null}
      </FieldGroup>
      <Candidates drawn={drawn} label="chooseAddress" />
    </>
  )
}

function LineByLine({ drawn }: { readonly drawn: Drawn }): VNode {
  const { asked, say } = drawn
  const isByHand = lines.some(({ box }) => typedIn(drawn, box) !== '')
  return (
    <Details summary={say('addressByHand')} open={isByHand}>
      <div class="boxes">
        {lines.map(({ box, label, look }) => (
          <SmallBox
            key={box}
            name={boxName(asked.question.id, box)}
            label={say(label)}
            value={typedIn(drawn, box)}
            look={look}
          />
        ))}
      </div>
    </Details>
  )
}

function NoHome({ drawn }: { readonly drawn: Drawn }): VNode {
  const { asked, say } = drawn
  return (
    <>
      <SmallCheck
        name={boxName(asked.question.id, 'none')}
        label={say('noHome')}
        isTicked={typedIn(drawn, 'none') !== ''}
      />
      <p class="hint">{say('noHomeText')}</p>
    </>
  )
}

function Suggested({ drawn, children }: { readonly drawn: Drawn; readonly children: VNode }): VNode {
  if (drawn.suggestHref === undefined) return children
  return (
    <suggest-box
      data-href={drawn.suggestHref}
      data-found={drawn.say('suggestions', { count: '{count}' })}
      data-list={`${fieldId(boxName(drawn.asked.question.id))}-list`}
    >
      {children}
    </suggest-box>
  )
}

// What was typed may mean several places: she points at hers; what she typed stays.
function Candidates({ drawn, label }: { readonly drawn: Drawn; readonly label: PageKey }): VNode | null {
  const { asked, say } = drawn
  if (!asked.candidates || asked.candidates.length === 0) return null
  return (
    <ChoiceList
      name={boxName(asked.question.id, 'choice')}
      label={say(label)}
      type="radio"
      chosen={tickedIn(drawn, 'choice')}
      choices={[
        ...asked.candidates.map(({ value, words }) => ({ value, label: words })),
        { value: '', label: say('noneOfThese'), divider: say('or') },
      ]}
    />
  )
}
