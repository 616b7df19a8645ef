import type { VNode } from 'preact'
import type { Day } from '#kernel/day.ts'
import { direction, type Language, languages } from '#kernel/language.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import type { FollowedProcedure } from '../procedure.ts'
import { say } from '../say.ts'
import { type PaperChoice, withPaper } from '../urls.ts'
import { sayToHer, type ToldReminder, tellReminders } from './say-reminder.ts'

export interface ReminderPageProps {
  readonly frame: Frame
  /** Of this page, without its choices. */
  readonly url: string
  readonly back: { readonly href: string; readonly text: string }
  readonly personName: string
  /** All of hers, or the one asked for. */
  readonly procedures: readonly FollowedProcedure[]
  readonly today: Day
  readonly paper: PaperChoice
}

/** « Ce que j’ai à faire », to print in large type: in her language, then in simplified French. */
export function ReminderPage(props: ReminderPageProps): VNode {
  const { frame, back, paper } = props
  const { language } = paper
  // Browsers print the title on the margin.
  const title = paper.isDiscreet ? sayToHer('fr')('discreetTitle') : say('toDoPage')
  const sheets: readonly Language[] = language === 'fr-simple' ? ['fr-simple'] : [language, 'fr-simple']
  return (
    <Page {...frame} audience="agent" title={title} back={back} largePrint>
      <PaperBar {...props} />
      {sheets.map((each, index) => (
        <Sheet key={each} {...props} language={each} isFirst={index === 0} />
      ))}
    </Page>
  )
}

function PaperBar({ url, paper }: Pick<ReminderPageProps, 'url' | 'paper'>): VNode {
  const { language, isDiscreet } = paper
  return (
    <div class="receipt-bar no-print">
      <PrintButton>{say('print')}</PrintButton>
      <nav aria-label={say('paperChoices')}>
        {languages.map((each) => (
          <a
            key={each}
            href={withPaper(url, { language: each, isDiscreet })}
            aria-current={each === language ? 'true' : undefined}
          >
            {say(`language_${each}`)}
          </a>
        ))}
        <a href={withPaper(url, { language, isDiscreet: !isDiscreet })}>
          {say(isDiscreet ? 'paperNamed' : 'paperDiscreet')}
        </a>
      </nav>
    </div>
  )
}

interface SheetProps extends ReminderPageProps {
  readonly language: Language
  readonly isFirst: boolean
}

function Sheet({ language, isFirst, personName, procedures, today, paper, frame }: SheetProps): VNode {
  const speak = sayToHer(language)
  const Title = isFirst ? 'h1' : 'h2'
  const { isDiscreet } = paper
  const told = tellReminders(procedures, { language, today, isDiscreet })
  return (
    <article class="receipt" lang={language === 'fr-simple' ? 'fr' : language} dir={direction(language)}>
      <header class="receipt__header">
        <Title class="receipt__title">{speak(isDiscreet ? 'discreetTitle' : 'toDoTitle')}</Title>
        {isDiscreet ? null : (
          <p class="receipt__person">
            <bdi>{personName}</bdi>
          </p>
        )}
        <p>{speak('printedOn', { day: dayInWords(today, language) })}</p>
      </header>
      {told.length === 0 ? <p>{speak('nothing')}</p> : <ToDoList told={told} {...{ language, isFirst }} />}
      <p>{speak('keep')}</p>
      <p>
        {isDiscreet ? null : (
          <>
            <bdi>{frame.town.name}</bdi>
            <br />
          </>
        )}
        {speak('phone')}&nbsp;: <strong dir="ltr">{frame.town.phone}</strong>
      </p>
    </article>
  )
}

interface ToDoListProps {
  readonly told: readonly ToldReminder[]
  readonly language: Language
  readonly isFirst: boolean
}

function ToDoList({ told, language, isFirst }: ToDoListProps): VNode {
  const Heading = isFirst ? 'h2' : 'h3'
  return (
    <>
      {told.map(({ key, title, when, what, documents }) => (
        <section key={key}>
          <Heading class="receipt__subtitle">{title}</Heading>
          <p>
            <strong>{when}</strong>
            <br />
            {what}
          </p>
          {documents.length === 0 ? null : (
            <>
              <p>{sayToHer(language)('bring')}&nbsp;:</p>
              <ul class="receipt__ticks">
                {documents.map((label) => (
                  <li key={label}>{label}</li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
    </>
  )
}
