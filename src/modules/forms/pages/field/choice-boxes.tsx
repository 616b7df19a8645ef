import type { VNode } from 'preact'
import { spokenLanguages } from '#kernel/spoken-language.ts'
import { ChoiceList } from '#platform/ui/choices.tsx'
import type { Choice } from '#platform/ui/choices.tsx'
import { type PictogramName, pictogramNames } from '#platform/ui/pictogram.tsx'
import type { Option } from '../../definition/definition.ts'
import { type BuiltInList, builtInLists, sayCode, spokenLanguageIn } from '../../fields/built-in-lists.ts'
import { otherCode } from '../../fields/other-code.ts'
import { boxName } from '../form-names.ts'
import { languageOf, Words, wordsOf } from '../words.tsx'
import { type Drawn, type DrawnOf, optionsOf, questionProps, tickedIn, typedIn } from './drawn.tsx'
import { SearchList } from './search-list.tsx'
import { SmallBox } from './small-box.tsx'

// More answers than one sees at a glance: a list to search in.
const mostRadios = 7

type ListField = 'one-choice' | 'several-choices'

/** One or several answers of a list, large enough for a finger. */
export function ChoiceBoxes(drawn: DrawnOf<ListField>): VNode {
  const { field, say } = drawn
  const options = optionsOf(drawn, field.list)
  const several = field.type === 'several-choices'
  if (!several && options.length > mostRadios) return <ChoiceSearch {...drawn} />
  const other: readonly Choice[] = field.other ? [{ value: otherCode, label: say('other') }] : []
  return (
    <>
      <ChoiceList
        {...questionProps(drawn)}
        type={several ? 'checkbox' : 'radio'}
        chosen={tickedIn(drawn)}
        choices={[...options.map((option) => choiceOf(drawn, option)), ...other]}
      />
      <OtherBox {...drawn} />
    </>
  )
}

/** An answer of a list that hangs on another one. */
export function LinkedChoice(drawn: DrawnOf<'linked-choice'>): VNode {
  const { field, asked } = drawn
  const options = optionsOf(drawn, field.list)
  const under = options.filter(
    (option) => asked.above === undefined || (option.under ?? asked.above) === asked.above,
  )
  if (under.length > mostRadios) return <SearchList drawn={drawn} options={under} />
  return (
    <ChoiceList
      {...questionProps(drawn)}
      type="radio"
      chosen={tickedIn(drawn)}
      choices={under.map((option) => choiceOf(drawn, option))}
    />
  )
}

/** An entry of a list that stands outside the definition. */
export function ReferenceList(drawn: DrawnOf<'reference-list'>): VNode {
  return <SearchList drawn={drawn} options={drawn.asked.options ?? optionsOf(drawn, drawn.field.reference)} />
}

/** Yes or no, side by side. */
export function YesNo(drawn: DrawnOf<'yes-no'>): VNode {
  const { say } = drawn
  return (
    <ChoiceList
      {...questionProps(drawn)}
      type="radio"
      inline
      chosen={tickedIn(drawn)}
      choices={[
        { value: 'yes', label: say('yes') },
        { value: 'no', label: say('no') },
      ]}
    />
  )
}

const ownLists = {
  civility: 'civility',
  'contact-channel': 'channel',
  relation: 'relation',
  'help-needs': 'help',
  attachment: 'bringing',
  'identity-document': 'bringing',
} as const satisfies Record<string, BuiltInList>

export type OwnListType = keyof typeof ownLists

/** An answer of a list that the field brings with it. */
export function OwnList(drawn: DrawnOf<OwnListType>): VNode {
  const { field, language } = drawn
  const list: BuiltInList = ownLists[field.type]
  const codes: readonly string[] = builtInLists[list]
  return (
    <ChoiceList
      {...questionProps(drawn, attachmentHint(drawn))}
      type={field.type === 'help-needs' ? 'checkbox' : 'radio'}
      chosen={tickedIn(drawn)}
      choices={codes.map((code) => ({ value: code, label: sayOwn(list, code, language) }))}
    />
  )
}

/** The language she speaks best, in a list she may search. */
export function SpokenLanguageBox(drawn: DrawnOf<'spoken-language'>): VNode {
  const options = spokenLanguages.map((code) => ({
    code,
    label: { fr: spokenLanguageIn(code, 'fr'), [drawn.language]: spokenLanguageIn(code, drawn.language) },
  }))
  return <SearchList drawn={drawn} options={options} />
}

/** The words of a code of a list of ours. */
export function sayOwn(list: BuiltInList, code: string, language: Drawn['language']): string {
  return sayCode(list, code as never, language)
}

function ChoiceSearch(drawn: DrawnOf<ListField>): VNode {
  return (
    <>
      <SearchList
        drawn={drawn}
        options={optionsOf(drawn, drawn.field.list)}
        hasOther={drawn.field.other === true}
      />
      <OtherBox {...drawn} />
    </>
  )
}

// Typing in it is enough: the answer « autre » need not be ticked too.
function OtherBox(drawn: DrawnOf<ListField>): VNode | null {
  const { field, asked, say } = drawn
  if (!field.other) return null
  return (
    <div class="field">
      <SmallBox
        name={boxName(asked.question.id, 'other')}
        label={say('otherWhich')}
        value={typedIn(drawn, 'other')}
      />
    </div>
  )
}

function choiceOf({ language, values, say }: Drawn, option: Option): Choice {
  const { lang } = languageOf(option.label, language)
  return {
    value: option.code,
    label: wordsOf(option.label, language, values),
    lang,
    hint: option.hint && <Words text={option.hint} language={language} values={values} />,
    pictogram: pictogramOf(option.pictogram),
    divider: option.exclusive ? say('or') : undefined,
  }
}

/** A drawing of ours of that name; none where there is not. */
export function pictogramOf(name: string | undefined): PictogramName | undefined {
  return pictogramNames.find((known) => known === name)
}

function attachmentHint({ field, say }: DrawnOf<OwnListType>): VNode | undefined {
  if (field.type !== 'attachment' && field.type !== 'identity-document') return undefined
  const needed = {
    study: [say('neededForStudy')],
    payment: [say('neededForPayment')],
    nothing: [],
  }[field.neededFor]
  const recent =
    field.validMonths === undefined ? [] : [say('attachmentMonths', { count: field.validMonths })]
  return <>{[say('attachmentHint'), ...recent, ...needed].join(' ')}</>
}
