import type { VNode } from 'preact'
import { dayIn } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { DataTable } from '#platform/ui/data-table.tsx'
import { endsSoon } from '../draft/draft.ts'
import type { BegunForm } from './person-forms-page.tsx'
import { say, sayFilling } from './say.ts'
import { draftUrl, resumeUrl } from './urls.ts'

export interface FormsSectionProps {
  readonly begun: readonly BegunForm[]
  readonly href: string
}

/** The forms of a person, on her file. */
export function FormsSection({ begun, href }: FormsSectionProps): VNode {
  return (
    <section>
      <h2>{say('formsTitle')}</h2>
      {begun.length === 0 ? null : (
        <ul>
          {begun.map(({ draft, title }) => (
            <li key={draft.id}>
              <a href={draftUrl(draft.id)}>{title}</a>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={href}>{say('formsLink')}</a>
      </p>
    </section>
  )
}

export interface EndingForm extends BegunForm {
  readonly personName: string
  readonly personHref: string
}

/** Drafts that end within two weeks, in the list of things to look at. */
export function EndingSection({ ending }: { readonly ending: readonly EndingForm[] }): VNode {
  return (
    <section>
      <h2>{say('endingTitle')}</h2>
      <p>{say('endingIntro')}</p>
      <DataTable
        name="ending-forms"
        caption={say('endingTitle')}
        captionHidden
        rows={ending}
        empty={say('noneBegun')}
        columns={[
          {
            heading: say('person'),
            rowHeading: true,
            cell: ({ personHref, personName }) => <a href={personHref}>{personName}</a>,
          },
          { heading: say('form'), cell: ({ title }) => title },
          {
            heading: say('ends'),
            cell: ({ draft }) => dayInWords(dayIn(draft.expiresAt, 'Europe/Paris'), 'fr'),
          },
          { heading: say('act'), cell: ({ draft }) => <a href={draftUrl(draft.id)}>{say('goOn')}</a> },
        ]}
      />
    </section>
  )
}

export interface OwnDraftsProps {
  readonly begun: readonly BegunForm[]
  readonly language: Language
  readonly now: Date
}

/** The forms she began, on her own page, with the day they end. */
export function OwnDrafts({ begun, language, now }: OwnDraftsProps): VNode {
  const words = sayFilling(language)
  return (
    <section>
      <h2>{words('ownTitle')}</h2>
      <ul>
        {begun.map(({ draft, title }) => (
          <li key={draft.id}>
            {words(endsSoon(draft, now) ? 'ownEndsSoon' : 'ownEnds', {
              title,
              day: dayInWords(dayIn(draft.expiresAt, 'Europe/Paris'), language),
            })}
          </li>
        ))}
      </ul>
      <p>
        <a href={resumeUrl}>{words('ownGoOn')}</a>
      </p>
    </section>
  )
}
