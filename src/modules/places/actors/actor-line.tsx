import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import type { KeptPlace } from '../kept-place.ts'
import { actorUrl } from '../urls.ts'
import { actorSlug } from './actor.ts'
import { sayActors } from './say.ts'

/** The organisation a place belongs to, and the way to its other places. */
export function ActorLine({
  place,
  language,
}: {
  readonly place: KeptPlace
  readonly language: Language
}): VNode | null {
  const name = place.facts.parentOrganisation ?? ''
  const slug = actorSlug(name)
  if (slug === '' || place.status !== 'published') return null
  return (
    <p>
      {sayActors(language)('belongsTo')}{' '}
      <a href={actorUrl(slug)}>
        <bdi lang="fr">{name}</bdi>
      </a>
    </p>
  )
}
