import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { DateField } from '#platform/ui/date-field.tsx'
import { Form } from '#platform/ui/form.tsx'
import { Page } from '#platform/ui/page.tsx'
import { SummaryList } from '#platform/ui/summary-list.tsx'
import type { StartPageProps } from './page-props.ts'
import { sayPage } from './say.ts'
import { Words, wordsOf } from './words.tsx'

/** Before the first question: what it is for, how long it takes, what becomes of the answers. */
export function StartPage(props: StartPageProps): VNode {
  const { frame, definition, action, requestId, atKiosk, hidden, problem } = props
  const { language } = frame
  const say = sayPage(language)
  return (
    <Page
      {...frame}
      audience={atKiosk ? 'kiosk' : 'resident'}
      title={wordsOf(definition.title, language)}
      problems={problem === undefined ? undefined : { birth: problem }}
    >
      <h1>
        <Words text={definition.title} language={language} />
      </h1>
      <WhatItIs {...props} />
      <Form action={action} requestId={requestId} autocomplete={atKiosk ? 'off' : undefined}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {props.asksBirthDate ? <BirthDate {...props} /> : null}
        <ButtonRow>
          <Button large pictogram="arrow">
            {say('startAction')}
          </Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}

function WhatItIs({ frame, definition, minutes }: StartPageProps): VNode {
  const { language, languages } = frame
  const say = sayPage(language)
  const { identity, retention, legalBasis } = definition.policies
  const answers = [
    say(identity === 'none' ? 'startNobody' : 'startRead'),
    say(`kept-${retention}`),
    say(`ground-${legalBasis.ground}`),
  ]
  const offered = languages.filter((choice) => definition.languages.includes(choice.language))
  return (
    <SummaryList
      rows={[
        { label: say('startFor'), value: <Words text={definition.purpose} language={language} /> },
        {
          label: say('startTime'),
          value: `${say('startMinutes', { minutes })} ${identity === 'none' ? '' : say('startStop')}`.trim(),
        },
        {
          label: say('startAnswers'),
          value: (
            <>
              {answers.join(' ')}
              {legalBasis.reference === undefined ? null : <LegalReference text={legalBasis.reference} />}
            </>
          ),
        },
        ...(offered.length === 0
          ? []
          : [{ label: say('startLanguages'), value: offered.map(({ name }) => name).join(', ') }]),
      ]}
    />
  )
}

// The law is cited in French whatever the page speaks.
function LegalReference({ text }: { readonly text: string }): VNode {
  return (
    <p class="hint" lang="fr" dir="ltr">
      {text}
    </p>
  )
}

function BirthDate({ frame, problem, typed }: StartPageProps): VNode {
  const say = sayPage(frame.language)
  return (
    <DateField
      name="birth"
      value={typed}
      label={say('birthQuestion')}
      hint={`${say('birthWhy')} ${say('birthHint')}`}
      optional={say('optional')}
      parts={{ day: say('day'), month: say('month'), year: say('year') }}
      problems={problem === undefined ? undefined : { birth: problem }}
      autocomplete="bday"
    />
  )
}
