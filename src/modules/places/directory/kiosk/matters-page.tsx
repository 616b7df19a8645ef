import type { VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import type { Choice } from '#platform/ui/choices.tsx'
import { Form } from '#platform/ui/form.tsx'
import { Pictogram } from '#platform/ui/pictogram.tsx'
import { spokenName } from '../../said/spoken-in-words.ts'
import { kioskListUrl, kioskNeedUrl } from '../../urls.ts'
import { type SayDirectory, sayDirectory } from '../say.ts'
import { anyWish, type Wish } from '../wish.ts'
import { type AtKiosk, stepQuery, stepUrl } from './at-kiosk.ts'
import { type KioskProps, KioskScreen } from './kiosk-screen.tsx'

export interface MattersPageProps extends KioskProps {
  readonly wish: Wish
}

/** Second screen: what matters to her; nothing has to. */
export function MattersPage({ wish, ...props }: MattersPageProps): VNode {
  const { at } = props
  const say = sayDirectory(at.language)
  return (
    <KioskScreen {...props} title={say('matters')} backHref={stepUrl(kioskNeedUrl, at, anyWish)}>
      <Form action={kioskListUrl} method="get" autocomplete="off">
        {[...stepQuery(at, { ...anyWish, ...(wish.need && { need: wish.need }) })].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <fieldset class="field">
          <legend class="label">
            <h1 class="question">{say('matters')}</h1>
          </legend>
          <div class="choices">
            {choicesOf(at, say).map((choice) => (
              <Matter key={choice.name} {...choice} />
            ))}
          </div>
        </fieldset>
        <ButtonRow>
          <Button large pictogram="arrow">
            {say('kioskShow')}
          </Button>
        </ButtonRow>
      </Form>
    </KioskScreen>
  )
}

interface MatterProps extends Required<Pick<Choice, 'value' | 'pictogram'>> {
  readonly name: string
  readonly label: string
}

function choicesOf({ language }: AtKiosk, say: SayDirectory): readonly MatterProps[] {
  const spoken = language === 'en' || language === 'ar' ? language : undefined
  return [
    { name: 'ouvert', value: '1', label: say('openNow'), pictogram: 'clock' },
    { name: 'gratuit', value: '1', label: say('free'), pictogram: 'euro' },
    { name: 'accessible', value: '1', label: say('accessible'), pictogram: 'priority' },
    ...(spoken === undefined
      ? []
      : [
          {
            name: 'parle',
            value: spoken,
            label: say('kioskSpeaks', { language: spokenName(spoken, language) }),
            pictogram: 'speech' as const,
          },
        ]),
  ]
}

function Matter({ name, value, label, pictogram }: MatterProps): VNode {
  return (
    <div class="choice">
      <input class="choice__input" type="checkbox" id={`choice-${name}`} name={name} value={value} />
      <label class="choice__label" for={`choice-${name}`}>
        <Pictogram name={pictogram ?? 'check'} />
        {label}
      </label>
    </div>
  )
}
