import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { say } from '../say.ts'

/** The list of keys of this page; hidden where scripts are off, because the keys are too. */
export function KeyboardHelp(): VNode {
  return (
    <keyboard-shortcuts hidden>
      <button class="button button--quiet" type="button" data-open>
        {say('shortcutsOpen')} <kbd>?</kbd>
      </button>
      <dialog class="shortcuts" aria-labelledby="shortcuts-title">
        <form method="dialog">
          <h2 id="shortcuts-title">{say('shortcutsTitle')}</h2>
          <dl class="shortcuts__list" />
          <p>
            <label>
              <input type="checkbox" checked /> {say('shortcutsOn')}
            </label>
          </p>
          <Button tone="secondary">{say('shortcutsClose')}</Button>
        </form>
      </dialog>
    </keyboard-shortcuts>
  )
}
