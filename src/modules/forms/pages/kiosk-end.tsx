import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { sayPage } from './say.ts'

export interface KioskEndProps {
  readonly language: Language
  /** Where the screen is cleared for whoever comes next. */
  readonly endHref: string
}

/** The way out that is in the foot of every page at a kiosk. */
export function KioskEnd({ language, endHref }: KioskEndProps): VNode {
  return (
    <ButtonLink href={endHref} tone="secondary" pictogram="home">
      {sayPage(language)('end')}
    </ButtonLink>
  )
}

// Two minutes: one reads and thinks longer than at a ticket.
const patience = '120'

/** Clears the screen of a kiosk when nobody is there any more, and asks first. */
export function StillThere({
  language,
  endHref,
  holdsAnswers = true,
}: KioskEndProps & { readonly holdsAnswers?: boolean }): VNode {
  const say = sayPage(language)
  return (
    <kiosk-timer data-idle={patience} data-end={endHref}>
      <dialog class="kiosk-warning" aria-labelledby="still-there">
        <h2 id="still-there">{say('stillThereTitle')}</h2>
        <p>{say(holdsAnswers ? 'stillThereText' : 'stillThereNothingHeld')}</p>
        <Button type="button" large>
          {say('stillThereButton')}
        </Button>
      </dialog>
    </kiosk-timer>
  )
}
