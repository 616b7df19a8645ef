import type { VNode } from 'preact'
import type { Values } from '#platform/i18n/say.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Notice } from '#platform/ui/notice.tsx'
import { Page } from '#platform/ui/page.tsx'
import type { Territory } from '../../territory/territory.ts'
import { type LegalKey, sayLegal } from '../say.ts'
import { TextSection } from '../text-section.tsx'

/** A section is its heading and its text, under one name. */
type SectionName = LegalKey extends infer Key ? (Key extends `${infer Name}Text` ? Name : never) : never

interface LegalText {
  readonly title: LegalKey
  readonly sections: readonly SectionName[]
}

/** The declaration in the order imposed by the decree (arrêté du 20 septembre 2019, annexe). */
export const accessibilityText: LegalText = {
  title: 'accessibilityTitle',
  sections: ['commitment', 'state', 'results', 'contents', 'established', 'feedback', 'recourse'],
}

/** What the LCEN wants known of a site: who publishes, who answers for it, who hosts it. */
export const noticeText: LegalText = {
  title: 'noticeTitle',
  sections: ['publisher', 'director', 'host', 'software', 'security'],
}

/** Art. 13 RGPD. */
export const dataText: LegalText = {
  title: 'dataTitle',
  sections: ['who', 'purpose', 'what', 'duration', 'recipients', 'rights', 'cookies'],
}

export interface LegalPageProps {
  readonly frame: Frame
  readonly territory: Territory
  /** Address of the site, as people type it. */
  readonly site: string
  readonly text: LegalText
  /** What the declarations of every table say, in the language of the page. */
  readonly declared?: SaidOfData | undefined
}

/** Lists of the page about personal data; bullets, one a line. */
export interface SaidOfData {
  readonly purposes: string
  readonly held: string
  readonly durations: string
  readonly recipients: string
}

/** A page the law asks for, in the words of the territory. */
export function LegalPage({ frame, territory, site, text, declared }: LegalPageProps): VNode {
  const say = sayLegal(frame.language)
  const facts = { ...noLists, ...declared, ...factsOf(territory, site) }
  const prevails = say('prevails')
  return (
    <Page {...frame} audience="resident" title={say(text.title)}>
      <h1>{say(text.title)}</h1>
      {prevails === '' ? null : (
        <Notice>
          <p>{prevails}</p>
        </Notice>
      )}
      {text.sections.map((section) => (
        <TextSection
          key={section}
          title={say(`${section}Title`, facts)}
          text={say(`${section}Text`, facts)}
        />
      ))}
    </Page>
  )
}

const noLists: SaidOfData = { purposes: '', held: '', durations: '', recipients: '' }

function factsOf(territory: Territory, site: string): Values {
  return {
    site,
    town: territory.ccasName,
    publisher: territory.publisher,
    director: territory.publicationDirector,
    host: territory.host,
    address: territory.address.join(', '),
    phone: territory.phone,
    email: territory.contactEmail,
    privacyEmail: territory.privacyEmail,
    securityEmail: territory.securityEmail,
  }
}
