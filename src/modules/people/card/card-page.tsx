import type { VNode } from 'preact'
import { direction, type Language } from '#kernel/language.ts'
import { Button } from '#platform/ui/button.tsx'
import { Form } from '#platform/ui/form.tsx'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { LanguageLinks } from '../language-links.tsx'
import { fullName, type Person } from '../person.ts'
import { say, sayToResident } from '../say.ts'
import { fileUrl, partUrl } from '../urls.ts'

export interface CardPageProps {
  readonly frame: Frame
  readonly person: Person
  /** Absent when she has no card in use. */
  readonly code: string | undefined
  readonly language: Language
  readonly requestId: string
  readonly mayIssue: boolean
}

/** A card to print: name, code, and how to call, in her language. */
export function CardPage({ frame, person, code, language, requestId, mayIssue }: CardPageProps): VNode {
  const title = say('card-title', { name: fullName(person.names) })
  const back = { href: fileUrl(person.id), text: say('back-to-file') }
  return (
    <Page {...frame} audience="agent" title={title} back={back}>
      <h1 class="no-print">{title}</h1>
      <LanguageLinks
        label={say('card-in')}
        current={language}
        hrefOf={(each) => `${partUrl(person.id, 'carte')}?langue=${each}`}
      />
      {code === undefined ? (
        <p>{say('card-none')}</p>
      ) : (
        <>
          <Card frame={frame} person={person} code={code} language={language} />
          <PrintButton>{say('card-print')}</PrintButton>
        </>
      )}
      {mayIssue ? (
        <section class="no-print">
          <h2>{say('card-reissue-title')}</h2>
          <p>{say('card-reissue-text')}</p>
          <Form action={partUrl(person.id, 'carte')} requestId={requestId}>
            <Button tone="secondary">{say('card-reissue')}</Button>
          </Form>
        </section>
      ) : null}
    </Page>
  )
}

function Card({
  frame,
  person,
  code,
  language,
}: Omit<CardPageProps, 'requestId' | 'mayIssue'> & { code: string }): VNode {
  const tell = sayToResident(language)
  return (
    <section
      class="person-card"
      lang={language === 'fr-simple' ? 'fr' : language}
      dir={direction(language)}
      aria-label={tell('card-heading')}
    >
      <div>
        <p class="person-card__town">{frame.town.name}</p>
        <p class="person-card__name">
          <bdi>{fullName(person.names)}</bdi>
        </p>
        <p>
          {tell('card-code')}
          <strong class="person-card__code" dir="ltr">
            {code}
          </strong>
        </p>
        <p>{tell('card-keep')}</p>
        <p>{tell('card-private')}</p>
        <p>{tell('card-lost')}</p>
        <p>{tell('card-call', { phone: isolated(frame.town.phone) })}</p>
      </div>
      <QrCode text={code} label={tell('card-code')} size={140} />
    </section>
  )
}

// A number keeps its order inside a sentence written from right to left.
function isolated(phone: string): string {
  return `\u2066${phone.replaceAll(' ', '\u00A0')}\u2069`
}
