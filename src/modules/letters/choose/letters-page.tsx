import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Letter } from '../letter.ts'
import type { LetterModel } from '../model/letter-model.ts'
import { say } from '../say.ts'
import { lettersOfUrl, lettersUrl } from '../urls.ts'
import { LettersTable } from './letters-table.tsx'
import { ModelsSection } from './models-section.tsx'

export interface LettersPageProps {
  readonly frame: Frame
  readonly awaited: readonly Letter[]
  readonly names: ReadonlyMap<PersonId, string>
  readonly models: readonly LetterModel[]
  readonly searched: string
  readonly today: Day
}

/** The letters an answer is awaited for, the nearest first, and every model we have. */
export function LettersPage({ frame, awaited, names, models, searched, today }: LettersPageProps): VNode {
  const title = say('letters')
  return (
    <Page {...frame} audience="agent" title={title}>
      <h1>{title}</h1>
      <h2>{say('awaited')}</h2>
      <LettersTable
        letters={awaited}
        today={today}
        caption={say('awaited')}
        empty={say('awaitedNone')}
        personOf={({ personId }) => (
          <a href={lettersOfUrl(personId)}>{names.get(personId) ?? say('person')}</a>
        )}
      />
      <h2>{say('models')}</h2>
      <p>{say('modelsIntro', { count: models.length })}</p>
      <ModelsSection models={models} searched={searched} action={lettersUrl} />
    </Page>
  )
}
