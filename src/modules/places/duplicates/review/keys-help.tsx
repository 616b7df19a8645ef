import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { sayDuplicates } from './say.ts'

/** The keys of this page, and how to do without them; hidden where scripts are off, because the keys are too. */
export function KeysHelp(): VNode {
  return (
    <keyboard-shortcuts hidden>
      <button class="button button--quiet" type="button" data-open>
        {sayDuplicates('keys-open')} <kbd>?</kbd>
      </button>
      <dialog class="shortcuts" aria-labelledby="keys-title">
        <form method="dialog">
          <h2 id="keys-title">{sayDuplicates('keys-title')}</h2>
          <dl class="shortcuts__list" />
          <p>
            <label>
              <input type="checkbox" checked /> {sayDuplicates('keys-on')}
            </label>
          </p>
          <Button tone="secondary">{sayDuplicates('keys-close')}</Button>
        </form>
      </dialog>
    </keyboard-shortcuts>
  )
}
