import type { VNode } from 'preact'
import { Pictogram } from '#platform/ui/pictogram.tsx'
import type { SayPage } from './say.ts'

/** What she wrote is safe: said by the server, then by scripts once the server has answered. */
export function SaveMark({ isSaved, words }: { readonly isSaved: boolean; readonly words: string }): VNode {
  return (
    <p class="save-mark" role="status" data-state={isSaved ? 'saved' : 'none'}>
      <Pictogram name="check" />
      <span>{isSaved ? words : ''}</span>
    </p>
  )
}

/** What `auto-save` says as things go. */
export function autoSaveWords(say: SayPage): Readonly<Record<`data-${string}`, string>> {
  return {
    'data-saved': say('saved'),
    'data-saving': say('saving'),
    'data-offline': say('noNetwork'),
    'data-conflict': say('savedElsewhere'),
    'data-closed': say('sessionOver'),
  }
}
