import type { VNode } from 'preact'
import { direction } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { WrittenText } from '../ideas/consultation.ts'
import { sayToResident } from '../say.ts'
import type { Change } from './change.ts'

export interface PublicChangesPageProps {
  readonly frame: Frame
  readonly changes: readonly Pick<Change, 'id' | 'said' | 'done' | 'doneOn'>[]
}

/** « Vous l’avez dit, nous l’avons fait ». */
export function PublicChangesPage({ frame, changes }: PublicChangesPageProps): VNode {
  const { language } = frame
  const say = sayToResident(language)
  return (
    <Page {...frame} audience="resident" title={say('changesTitle')}>
      <h1>{say('changesTitle')}</h1>
      {changes.length === 0 ? <p>{say('noChange')}</p> : <p>{say('changesIntro')}</p>}
      {changes.map(({ id, said, done, doneOn }) => (
        <article key={id} class="change">
          <h2>{say('said')}</h2>
          <Words text={said} frame={frame} />
          <h3>{say('done')}</h3>
          <Words text={done} frame={frame} />
          <p class="hint">{say('since', { day: dayInWords(doneOn, language) })}</p>
        </article>
      ))}
    </Page>
  )
}

/** A text in the language of the page, or in French, which it then says. */
export function Words({ text, frame }: { readonly text: WrittenText; readonly frame: Frame }): VNode {
  const own = text[frame.language]
  if (own !== undefined) return <p>{own}</p>
  return (
    <p lang="fr" dir={direction('fr')}>
      {text.fr}
    </p>
  )
}
