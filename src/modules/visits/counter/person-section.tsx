import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { fileUrl, fullName, type Person, PersonHeadline } from '#modules/people/index.ts'
import { type FollowedProcedure, RunningProcedures } from '#modules/procedures/index.ts'
import { Button, ButtonLink } from '#platform/ui/button.tsx'
import { Notice } from '#platform/ui/notice.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { TextField } from '#platform/ui/text-field.tsx'
import { say } from '../say.ts'
import { counterNewPersonUrl, counterPersonUrl, counterSearchUrl, counterUrl } from '../urls.ts'
import type { Visit } from '../visit.ts'
import { visitInOneSentence } from '../visit-in-words.ts'
import type { PersonLink } from '../visits-options.ts'

export interface PersonInFront {
  readonly person: Person
  readonly procedures: readonly FollowedProcedure[]
  readonly lastVisit: Visit | undefined
  /** What else may be begun with her: a letter. */
  readonly links?: readonly PersonLink[]
}

export interface PersonSectionProps extends PersonInFront {
  readonly today: Day
  readonly mayFollow: boolean
}

/** The person in front: how to greet her, what runs, what is late, the last visit in one sentence. */
export function PersonSection({
  person,
  procedures,
  lastVisit,
  today,
  mayFollow,
  links = [],
}: PersonSectionProps): VNode {
  return (
    <section class="counter__person" aria-label={say('personInFront')}>
      <PersonHeadline person={person} today={today} href={fileUrl(person.id)} />
      <p class="counter__last">{lastVisit ? visitInOneSentence(lastVisit, today) : say('firstVisit')}</p>
      <RunningProcedures
        personId={person.id}
        procedures={procedures}
        today={today}
        mayChange={mayFollow}
        returnTo={counterUrl}
      />
      {links.map(({ href, text }) => (
        <ButtonLink key={href} tone="secondary" href={href}>
          {text}
        </ButtonLink>
      ))}
    </section>
  )
}

/** What was looked for, and who was found. */
export interface PersonSearch {
  readonly typed: string
  readonly found: readonly Person[] | undefined
  readonly hasMore: boolean
  /** Names for a new file. */
  readonly firstNames: string
  readonly usageName: string
  /** Somebody of that name has a file: the agent has to say that it is not her. */
  readonly isLikelyDouble: boolean
  readonly problems: Problems
}

/** Who is it: one box to find her file, one step to open one; staying unknown is fine too. */
export function PersonSearchSection({ search, today }: { search: PersonSearch; today: Day }): VNode {
  const { typed, firstNames, usageName, isLikelyDouble, problems } = search
  return (
    <section class="counter__person" aria-labelledby="who-is-it">
      <h2 id="who-is-it">{say('whoIsIt')}</h2>
      <TextField
        name="q"
        label={say('findFile')}
        hint={say('findFileHint')}
        type="search"
        value={typed}
        spellcheck={false}
      />
      <Button tone="secondary" pictogram="search" formaction={counterSearchUrl}>
        {say('search')}
      </Button>
      <FoundPeople search={search} today={today} />
      <h3>{say('openFile')}</h3>
      {isLikelyDouble ? <Notice tone="warning" title={say('likelyDouble')} /> : null}
      <TextField
        name="first_names"
        label={say('firstNames')}
        value={firstNames}
        autocomplete="off"
        problems={problems}
      />
      <TextField
        name="usage_name"
        label={say('usageName')}
        optional={say('optional')}
        value={usageName}
        autocomplete="off"
        problems={problems}
      />
      <Button
        tone="secondary"
        pictogram="person"
        formaction={counterNewPersonUrl}
        name="sure"
        value={isLikelyDouble ? 'oui' : 'non'}
      >
        {say(isLikelyDouble ? 'openFileAnyway' : 'openThisFile')}
      </Button>
      <p class="hint">{say('unknownIsFine')}</p>
    </section>
  )
}

function FoundPeople({ search, today }: { search: PersonSearch; today: Day }): VNode | null {
  const { found, hasMore } = search
  if (!found) return null
  if (found.length === 0) return <p class="empty">{say('nobodyFound')}</p>
  return (
    <>
      <ul class="counter__found">
        {found.map((person) => (
          <li key={person.id}>
            <PersonHeadline person={person} today={today} />
            <Button
              tone="secondary"
              formaction={counterPersonUrl}
              name="person"
              value={person.id}
              accessibleName={say('itIsNamed', { name: fullName(person.names) })}
            >
              {say('itIsThisPerson')}
            </Button>
          </li>
        ))}
      </ul>
      {hasMore ? <p>{say('moreFound')}</p> : null}
    </>
  )
}
