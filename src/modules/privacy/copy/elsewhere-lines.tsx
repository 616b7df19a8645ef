import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { sayOwnPage } from '../own-page/say.ts'
import type { CopiedTable } from './draw-copy.ts'

const keys = { counter: 'atCounter', 'social-worker': 'bySocialWorker', author: 'byAuthor' } as const

/** What is hers and is given by somebody else: how much, by whom, why. */
export function ElsewhereLines({
  elsewhere,
  language,
}: {
  elsewhere: CopiedTable['elsewhere']
  language: Language
}): VNode {
  const say = sayOwnPage(language)
  return (
    <>
      {(['counter', 'social-worker', 'author'] as const).map((who) => {
        const count = elsewhere[who] ?? 0
        return count === 0 ? null : <p key={who}>{say(keys[who], { count })}</p>
      })}
    </>
  )
}
