import type { ComponentChildren, VNode } from 'preact'
import { isMinorOn } from '#kernel/birth-date.ts'
import type { Day } from '#kernel/day.ts'
import { greetingIn } from '#kernel/spoken-language.ts'
import { Tag } from '#platform/ui/tag.tsx'
import { VisuallyHidden } from '#platform/ui/visually-hidden.tsx'
import { isLetterOnly } from './contact-channel.ts'
import { fullName, otherBirthName, type Person } from './person.ts'
import {
  ageInWords,
  birthInWords,
  channelCautions,
  channelValue,
  homeInWords,
  languagesInWords,
  limitsInWords,
  measureInWords,
} from './person-in-words.ts'
import { RestrictionBanner } from './restriction/restriction-banner.tsx'
import { say } from './say.ts'

export interface PersonHeadlineProps {
  readonly person: Person
  readonly today: Day
  /** Where her name leads; her file, or nowhere when the page is her file. */
  readonly href?: string | undefined
  /** Level of the heading her name is; 2 when absent. */
  readonly level?: 1 | 2 | undefined
}

/** Who is in front of me: name, age, languages, needs, protection and how to reach her, on a few dense lines. */
export function PersonHeadline({ person, today, href, level = 2 }: PersonHeadlineProps): VNode {
  return (
    <div class="person">
      <Greeting person={person} />
      <Name person={person} href={href} level={level} />
      <ul class="person__facts">
        <Fact label={say('headline-age')}>
          {ageInWords(person.birth, today)}
          {person.birth ? ` (${birthInWords(person.birth)})` : null}
          {isMinorOn(person.birth, today) === 'yes' ? <MinorTag /> : null}
        </Fact>
        <Fact label={say('headline-languages')}>{languagesInWords(person)}</Fact>
        <Fact label={say('headline-home')}>{homeInWords(person.home)}</Fact>
        <Fact label={say('headline-contact')}>
          <Reach channels={person.channels} />
        </Fact>
      </ul>
      <Needs person={person} />
      <Protection person={person} today={today} />
      <RestrictionBanner person={person} />
    </div>
  )
}

function MinorTag(): VNode {
  return (
    <>
      {' '}
      <Tag tone="warning">{say('minor')}</Tag>
    </>
  )
}

function Greeting({ person }: { person: Person }): VNode | null {
  const [best] = person.spoken
  const greeting = best && greetingIn(best)
  if (!greeting) return null
  return (
    <p class="person__greeting" lang={greeting.lang} dir={greeting.dir}>
      {greeting.text}
    </p>
  )
}

function Name({ person, href, level }: Pick<PersonHeadlineProps, 'person' | 'href' | 'level'>): VNode {
  const name = fullName(person.names)
  const birthName = otherBirthName(person.names)
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <Heading class="person__name">
      {href === undefined ? name : <a href={href}>{name}</a>}
      {birthName === undefined ? null : (
        <span class="person__birth-name"> {say('born-named', { name: birthName })}</span>
      )}
    </Heading>
  )
}

function Fact({ label, children }: { label: string; children: ComponentChildren }): VNode {
  return (
    <li>
      <VisuallyHidden>{label}&nbsp;: </VisuallyHidden>
      {children}
    </li>
  )
}

function Reach({ channels }: Pick<Person, 'channels'>): VNode {
  const [first, ...others] = channels
  if (!first) return <>{say('reached-by-nothing')}</>
  if (isLetterOnly(channels)) return <>{say('reached-by-letter-only')}</>
  const cautions = channelCautions(first)
  return (
    <>
      <bdi>{channelValue(first)}</bdi>
      {cautions.length === 0 ? null : ` (${cautions.join(', ')})`}
      {others.length === 0 ? null : ` ${say('and-others', { count: others.length })}`}
    </>
  )
}

function Needs({ person }: { person: Person }): VNode | null {
  if (person.needs.length === 0) return null
  return (
    <p class="person__needs">
      <VisuallyHidden>{say('headline-needs')}&nbsp;: </VisuallyHidden>
      {person.needs.map((need) => (
        <Tag key={need} tone="accent">
          {say(`need-${need}`)}
        </Tag>
      ))}
    </p>
  )
}

function Protection({ person, today }: Pick<PersonHeadlineProps, 'person' | 'today'>): VNode | null {
  const { protection } = person
  if (!protection) return null
  return (
    <details class="person__protection">
      <summary>
        <Tag tone="warning">{measureInWords(protection, today)}</Tag>
      </summary>
      <ul>
        {limitsInWords(protection).map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      {protection.representative === undefined ? null : (
        <p>
          {say('protection-by', {
            name: [protection.representative, protection.representativeContact].filter(Boolean).join(', '),
          })}
        </p>
      )}
    </details>
  )
}
