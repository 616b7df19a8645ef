import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { Option, QuestionPageProps } from '#modules/forms/index.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { Page } from '#platform/ui/page.tsx'
import { pictogramNames } from '#platform/ui/pictogram.tsx'
import { sayToResident } from '../say.ts'

type Surround = Pick<
  QuestionPageProps,
  'frame' | 'action' | 'requestId' | 'backHref' | 'pauseHref' | 'count' | 'returnTo'
>

export interface OralPageProps extends Surround {
  readonly label: Option['label']
  readonly options: readonly Option[]
  /** The option noted before, when she comes back. */
  readonly chosen: string | undefined
  /** The hidden field that says which writing of the answer was seen. */
  readonly revision: { readonly name: string; readonly value: number }
  readonly fieldName: string
  /** The recording of the question, for an agent who does not speak her language. */
  readonly clip: VNode | null
  readonly problem: string | undefined
}

/** A question that an agent reads aloud: one press, or one key, notes the answer and brings the next one. */
export function OralPage(props: OralPageProps): VNode {
  const { frame, label, options, action, requestId, revision, returnTo, problem } = props
  const { language } = frame
  const say = sayToResident(language)
  const title = wordsIn(label, language)
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={props.backHref === undefined ? undefined : { href: props.backHref, text: say('oralBack') }}
      problems={problem === undefined ? undefined : { [props.fieldName]: problem }}
    >
      <p class="form-place">{say('oralPlace', { ...props.count })}</p>
      <p class="oral__read">{say('oralRead')}</p>
      <h1 class="oral__question">{title}</h1>
      <InFrench text={label} language={language} />
      {props.clip}
      <Form action={action} requestId={requestId}>
        <input type="hidden" name={revision.name} value={revision.value} />
        {returnTo === undefined ? null : <input type="hidden" name="retour" value={returnTo} />}
        <Chosen {...props} />
        <div class="oral__answers" role="group" aria-label={say('oralAnswer')}>
          {options.map((option, index) => (
            <AnswerButton key={option.code} {...{ option, language }} name={props.fieldName} index={index} />
          ))}
        </div>
      </Form>
      <keyboard-shortcuts hidden>
        <label>
          <input type="checkbox" checked /> {say('oralKeys')}
        </label>
      </keyboard-shortcuts>
      <p>
        <a href={props.pauseHref}>{say('oralPause')}</a>
      </p>
    </Page>
  )
}

function Chosen({ options, chosen, frame: { language } }: OralPageProps): VNode | null {
  const option = options.find(({ code }) => code === chosen)
  if (!option) return null
  return <p>{sayToResident(language)('oralChosen', { answer: wordsIn(option.label, language) })}</p>
}

interface AnswerButtonProps {
  readonly option: Option
  readonly language: Language
  readonly name: string
  readonly index: number
}

function AnswerButton({ option, language, name, index }: AnswerButtonProps): VNode {
  const pictogram = pictogramNames.find((known) => known === option.pictogram)
  return (
    <Button
      large
      tone="secondary"
      name={name}
      value={option.code}
      shortcut={`${index + 1}`}
      pictogram={pictogram}
    >
      <span>
        {wordsIn(option.label, language)}
        <InFrench text={option.label} language={language} />
      </span>
    </Button>
  )
}

// The agent may not read the language of the question: the French stands under it.
function InFrench({
  text,
  language,
}: {
  readonly text: Option['label']
  readonly language: Language
}): VNode | null {
  if (language === 'fr' || language === 'fr-simple') return null
  return (
    <span class="oral__french" lang="fr" dir="ltr">
      {text.fr}
    </span>
  )
}

function wordsIn(text: Option['label'], language: Language): string {
  return text[language] ?? text.fr
}
