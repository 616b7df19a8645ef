import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import type { PersonId } from '#kernel/ids.ts'
import type { ProcedureId } from '#modules/procedures/index.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { Letter } from '../letter.ts'
import type { LetterModel } from '../model/letter-model.ts'
import type { PersonShown } from '../person-shown.ts'
import { say } from '../say.ts'
import { lettersOfUrl, newLetterUrlFor, procedureField } from '../urls.ts'
import { LettersTable } from './letters-table.tsx'
import { ModelList, ModelsSection } from './models-section.tsx'

export interface ChoosePageProps {
  readonly frame: Frame
  readonly personId: PersonId
  readonly person: PersonShown
  readonly letters: readonly Letter[]
  readonly models: readonly LetterModel[]
  readonly searched: string
  /** The followed procedure one writes for, and the models that suit it. */
  readonly procedure?:
    | { readonly id: ProcedureId; readonly title: string; readonly suggested: readonly LetterModel[] }
    | undefined
  readonly today: Day
}

/** A person's letters, and the choice of the next one. */
export function ChoosePage(props: ChoosePageProps): VNode {
  const { frame, person, personId, procedure, letters, today } = props
  const title = say('lettersOf', { name: person.name })
  const hrefOf = (model: LetterModel): string =>
    newLetterUrlFor(personId, { model: model.code, procedureId: procedure?.id })
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={{ href: person.fileHref, text: say('backToFile', { name: person.name }) }}
    >
      <h1>{title}</h1>
      {person.headline}
      <LettersTable letters={letters} today={today} />
      <h2>{say('chooseModel')}</h2>
      {procedure ? <p>{say('forProcedure', { title: procedure.title })}</p> : null}
      {procedure && procedure.suggested.length > 0 ? (
        <section class="letter-models__proposed">
          <h3>{say('proposed')}</h3>
          <ModelList models={procedure.suggested} hrefOf={hrefOf} />
        </section>
      ) : null}
      <ModelsSection
        models={props.models}
        searched={props.searched}
        action={lettersOfUrl(personId)}
        hidden={procedure ? { [procedureField]: procedure.id } : {}}
        hrefOf={hrefOf}
      />
    </Page>
  )
}
