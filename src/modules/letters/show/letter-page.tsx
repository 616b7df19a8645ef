import type { VNode } from 'preact'
import type { AgentId } from '#kernel/ids.ts'
import { momentInWords } from '#platform/i18n/format.ts'
import { ButtonLink, ButtonRow } from '#platform/ui/button.tsx'
import { Details } from '#platform/ui/details.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { SharingSection, type SharingShown } from '#platform/sharing/sharing-section.tsx'
import { ModelFacts } from '../choose/model-facts.tsx'
import type { PersonShown } from '../person-shown.ts'
import type { Hint } from '../plain-language/hints.ts'
import { HintsSection } from '../plain-language/hints-section.tsx'
import { say } from '../say.ts'
import { LetterSheet } from '../sheet/letter-sheet.tsx'
import { Listen } from '../sheet/listen.tsx'
import { letterActUrl, lettersOfUrl, sheetUrl } from '../urls.ts'
import { type StandingProps, StandingSection } from './standing-section.tsx'

export interface LetterPageProps extends StandingProps {
  readonly frame: Frame
  readonly person: PersonShown
  readonly hints: readonly Hint[]
  /** Agents named in the versions. */
  readonly names: ReadonlyMap<AgentId, string>
  readonly largePrint: boolean
  /** What the reader may do of its secrecy; nothing for most. */
  readonly sharing?: SharingShown | undefined
}

/** A letter as it stands: the sheet, what could be clearer, and what to do with it. */
export function LetterPage(props: LetterPageProps): VNode {
  const { frame, letter, model, person, hints } = props
  const { version } = letter
  const title = version.text.object || (model?.title ?? say('letter'))
  return (
    <Page
      {...frame}
      audience="agent"
      title={title}
      back={{ href: lettersOfUrl(letter.personId), text: say('lettersOf', { name: person.name }) }}
      wide
    >
      <div class="no-print">
        <h1>{title}</h1>
        {person.headline}
      </div>
      <div class="letter-desk">
        <div>
          <StandingSection {...props} />
          <Acts {...props} />
          {props.sharing ? <SharingSection {...props.sharing} /> : null}
          <HintsSection hints={hints} />
          {model ? (
            <div class="no-print">
              <Details summary={say('law')}>
                <ModelFacts model={model} />
              </Details>
            </div>
          ) : null}
        </div>
        <section aria-labelledby="apercu">
          <h2 class="no-print" id="apercu">
            {say('preview')}
          </h2>
          <div class="no-print">
            <Listen part="courrier" />
          </div>
          <LetterSheet text={version.text} layout={model?.layout ?? 'letter'} id="courrier" />
          <WrittenBy {...props} />
        </section>
      </div>
    </Page>
  )
}

function Acts({ letter, largePrint }: LetterPageProps): VNode {
  const { id, sending } = letter
  return (
    <div class="no-print">
      <ButtonRow>
        <ButtonLink href={sheetUrl(id, 'print', { largePrint })} pictogram="printer">
          {say('print')}
        </ButtonLink>
        <ButtonLink tone="secondary" href={letterActUrl(id, 'text')}>
          {say('edit')}
        </ButtonLink>
        <ButtonLink tone="secondary" href={letterActUrl(id, 'copy')}>
          {say('copyFor')}
        </ButtonLink>
        <ButtonLink tone="secondary" href={letterActUrl(id, 'sending')}>
          {say(sending ? 'correctSending' : 'markSent')}
        </ButtonLink>
        {sending ? (
          <ButtonLink tone="secondary" href={letterActUrl(id, 'answer')}>
            {say('noteAnswer')}
          </ButtonLink>
        ) : null}
        <ButtonLink tone="quiet" href={letterActUrl(id, 'facts')}>
          {say('facts')}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}

function WrittenBy({ letter: { id, version }, names }: LetterPageProps): VNode {
  const { seq, writtenAt, writtenBy } = version
  const name = (writtenBy && names.get(writtenBy)) ?? say('somebody')
  return (
    <p class="hint no-print">
      {say('writtenBy', { seq, moment: momentInWords(writtenAt, 'fr'), name })}{' '}
      <a href={letterActUrl(id, 'versions')}>{say('seeVersions', { count: seq })}</a>
    </p>
  )
}
