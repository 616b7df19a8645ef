import type { ComponentChildren, VNode } from 'preact'
import { Button, ButtonRow } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import type { LetterModel } from '../model/letter-model.ts'
import { modelsByPurpose } from '../models/all-models.ts'
import { say } from '../say.ts'

export interface ModelsSectionProps {
  readonly models: readonly LetterModel[]
  readonly searched: string
  readonly action: string
  /** Fields of the search that must not be lost: the procedure. */
  readonly hidden?: Readonly<Record<string, string>>
  /** Where a model leads; nowhere when no person is there yet. */
  readonly hrefOf?: (model: LetterModel) => string
}

/** The models by purpose, searched by their everyday words. */
export function ModelsSection(props: ModelsSectionProps): VNode {
  const { models, searched, action, hidden = {}, hrefOf } = props
  return (
    <>
      <Form action={action} method="get" search={say('searchModels')}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField name="q" type="search" label={say('searchModels')} value={searched} width="half" />
        <ButtonRow>
          <Button tone="secondary">{say('search')}</Button>
        </ButtonRow>
      </Form>
      {models.length === 0 ? (
        <p class="empty">
          {say('searchNothing')} <a href={action}>{say('allModels')}</a>
        </p>
      ) : null}
      {modelsByPurpose(models).map((group) => (
        <section key={group.purpose}>
          <h3>{say(`purpose-${group.purpose}`)}</h3>
          <ModelList models={group.models} hrefOf={hrefOf} />
        </section>
      ))}
    </>
  )
}

/** Models with the moment each is for. */
export function ModelList({
  models,
  hrefOf,
}: Pick<ModelsSectionProps, 'models'> & {
  readonly hrefOf: ModelsSectionProps['hrefOf'] | undefined
}): VNode {
  return (
    <ul class="letter-models">
      {models.map((model) => (
        <li class="letter-models__one" key={model.code}>
          <ModelName model={model} href={hrefOf?.(model)} />
          <p class="letter-models__when">{model.when}</p>
        </li>
      ))}
    </ul>
  )
}

function ModelName({
  model,
  href,
}: {
  readonly model: LetterModel
  readonly href: string | undefined
}): ComponentChildren {
  return href === undefined ? <strong>{model.title}</strong> : <a href={href}>{model.title}</a>
}
