import type { VNode } from 'preact'
import { ChoiceList } from '#platform/ui/choices.tsx'
import { FieldGroup } from '#platform/ui/field.tsx'
import { fieldId } from '#platform/ui/problems.ts'
import { boxName } from '../form-names.ts'
import { wordsOf, Words } from '../words.tsx'
import { type Drawn, type DrawnOf, problemName, questionProps, tickedIn, typedIn } from './drawn.tsx'
import { SmallCheck } from './small-box.tsx'

/** A promise, in the words that are kept with the answer; never ticked beforehand. */
export function Commitment(drawn: DrawnOf<'commitment'>): VNode {
  const { asked, field, language, values } = drawn
  return (
    <FieldGroup {...questionProps(drawn)}>
      <SmallCheck
        name={boxName(asked.question.id)}
        id={fieldId(problemName(asked))}
        label={wordsOf(field.words, language, values)}
        isTicked={typedIn(drawn) === 'yes'}
      />
      <Shown drawn={drawn} />
    </FieldGroup>
  )
}

/** A consent to one purpose: yes and no weigh the same, neither is chosen beforehand. */
export function Consent(drawn: DrawnOf<'consent'>): VNode {
  const { field, language, values, say } = drawn
  const purpose = <Words text={field.purpose} language={language} values={values} />
  return (
    <>
      <ChoiceList
        {...questionProps(drawn)}
        hint={
          <>
            {purpose} {say('consentBack')}
          </>
        }
        type="radio"
        chosen={tickedIn(drawn)}
        choices={[
          { value: 'yes', label: say('consentYes') },
          { value: 'no', label: say('consentNo') },
        ]}
      />
      <Shown drawn={drawn} />
    </>
  )
}

/** Drawn on a screen it would prove little: she signs at the counter. */
export function Signature(drawn: DrawnOf<'handwritten-signature'>): VNode {
  const { asked, say } = drawn
  const isDrawn = typedIn(drawn) !== '' && typedIn(drawn) !== atCounter
  return (
    <FieldGroup {...questionProps(drawn, say(isDrawn ? 'signatureDone' : 'signatureHint'))}>
      {isDrawn ? <input type="hidden" name={boxName(asked.question.id)} value={typedIn(drawn)} /> : null}
      <SmallCheck
        name={boxName(asked.question.id)}
        id={fieldId(problemName(asked))}
        value={atCounter}
        label={say('signatureWish')}
        isTicked={typedIn(drawn) === atCounter}
      />
    </FieldGroup>
  )
}

const atCounter = 'at-counter'

// The day and the language of the words she agreed to come back with them.
function Shown({ drawn }: { readonly drawn: Drawn }): VNode {
  const { asked, language, today } = drawn
  const { id } = asked.question
  return (
    <>
      <input type="hidden" name={boxName(id, 'on')} value={typedIn(drawn, 'on') || today} />
      <input type="hidden" name={boxName(id, 'language')} value={typedIn(drawn, 'language') || language} />
    </>
  )
}
