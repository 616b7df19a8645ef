import type { VNode } from 'preact'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { TextField } from '#platform/ui/text-field.tsx'
import { actorsUrl, actorUrl, placesUrl } from '../urls.ts'
import type { Actor } from './actor.ts'
import { sayActors } from './say.ts'

export interface ActorsPageProps {
  readonly frame: Frame
  /** What was typed. */
  readonly name: string
  /** Those whose name has it, the first ones. */
  readonly actors: readonly Actor[]
  readonly total: number
}

/** The organisations that places belong to. */
export function ActorsPage({ frame, name, actors, total }: ActorsPageProps): VNode {
  const say = sayActors(frame.language)
  return (
    <Page {...frame} audience="resident" title={say('title')} back={{ href: placesUrl, text: say('back') }}>
      <h1>{say('title')}</h1>
      <p>{say('lead')}</p>
      <Form action={actorsUrl} method="get" search={say('searchName')}>
        <TextField name="nom" label={say('name')} hint={say('nameHint')} value={name} />
        <Button pictogram="search">{say('search')}</Button>
      </Form>
      <h2>{say('found', { count: total })}</h2>
      {total > actors.length ? <p>{say('more', { count: actors.length })}</p> : null}
      {actors.length === 0 ? null : (
        <ul>
          {actors.map((actor) => (
            <li key={actor.slug}>
              <a href={actorUrl(actor.slug)}>
                <bdi lang="fr">{actor.name}</bdi>
              </a>{' '}
              ({say('places', { count: actor.places })})
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
