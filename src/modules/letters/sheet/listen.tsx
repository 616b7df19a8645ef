import type { VNode } from 'preact'
import { Pictogram } from '#platform/ui/pictogram.tsx'
import { say } from '../say.ts'

/** Reads one part of the page with a voice of the device; only there, since the part is about somebody. */
export function Listen({ part }: { readonly part: string }): VNode {
  return (
    <>
      <read-aloud
        data-listen={say('listen')}
        data-stop={say('stopListening')}
        data-no-voice={say('noVoice')}
        data-reads={part}
        data-device-only=""
      >
        <button class="button button--secondary" type="button" hidden>
          <Pictogram name="sound" />
          <span>{say('listen')}</span>
        </button>
      </read-aloud>
      <noscript>
        <p class="hint">{say('listenNeedsScripts')}</p>
      </noscript>
    </>
  )
}
