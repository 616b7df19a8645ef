import type { VNode } from 'preact'
import { direction, type Language } from '#kernel/language.ts'
import { momentInWords } from '#platform/i18n/format.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import type { Problems } from '#platform/ui/problems.ts'
import { Radios } from '#platform/ui/radios.tsx'
import { LanguageLinks } from '../language-links.tsx'
import { fullName, type Person } from '../person.ts'
import { say, sayToResident } from '../say.ts'
import { fileUrl, partUrl } from '../urls.ts'
import { type GivenNotice, manners } from './notice.ts'

export interface NoticePageProps {
  readonly frame: Frame
  readonly person: Person
  readonly organisation: string
  readonly language: Language
  readonly given: readonly GivenNotice[]
  readonly requestId: string
  readonly problems?: Problems | undefined
}

/** What she must be told of what we note (art. 13 RGPD), to be read to her or printed, and how it was given. */
export function NoticePage(props: NoticePageProps): VNode {
  const { frame, person, language, problems } = props
  const title = say('notice-title', { name: fullName(person.names) })
  const back = { href: fileUrl(person.id), text: say('back-to-file') }
  const url = partUrl(person.id, 'information')
  return (
    <Page {...frame} audience="agent" title={title} problems={problems} back={back}>
      <h1 class="no-print">{title}</h1>
      <p class="no-print">{say('notice-text')}</p>
      <LanguageLinks label={say('notice-in')} current={language} hrefOf={(each) => `${url}?langue=${each}`} />
      <NoticeText {...props} />
      <PrintButton>{say('notice-print')}</PrintButton>
      <section class="no-print">
        <h2>{say('notice-record')}</h2>
        <Form action={url} requestId={props.requestId}>
          <input type="hidden" name="language" value={language} />
          <Radios
            name="manner"
            label={say('field-manner')}
            choices={manners.map((manner) => ({ value: manner, label: say(`manner-${manner}`) }))}
            problems={problems}
          />
          <Button>{say('save')}</Button>
        </Form>
        <h2>{say('notice-given-list')}</h2>
        <GivenList given={props.given} />
      </section>
    </Page>
  )
}

function NoticeText({ frame, organisation, language }: NoticePageProps): VNode {
  const tell = sayToResident(language)
  const phone = `\u2066${frame.town.phone.replaceAll(' ', '\u00A0')}\u2069`
  const paragraphs = [
    tell('notice-what'),
    tell('notice-why'),
    tell('notice-who', { organisation: `\u2068${organisation}\u2069` }),
    tell('notice-how-long'),
    tell('notice-rights'),
    tell('notice-ask', { phone }),
    tell('notice-cnil'),
  ]
  return (
    <section
      class="person-notice"
      lang={language === 'fr-simple' ? 'fr' : language}
      dir={direction(language)}
    >
      <h2>{tell('notice-heading')}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  )
}

function GivenList({ given }: Pick<NoticePageProps, 'given'>): VNode {
  if (given.length === 0) return <p class="empty">{say('notice-none')}</p>
  return (
    <ul>
      {given.map(({ manner, language, givenAt }) => (
        <li key={givenAt.getTime()}>
          {say('file-notice-given', {
            manner: say(`manner-${manner}`),
            language: say(`language-${language}`).toLowerCase(),
            day: momentInWords(givenAt, 'fr'),
          })}
        </li>
      ))}
    </ul>
  )
}
