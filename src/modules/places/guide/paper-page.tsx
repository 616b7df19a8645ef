import type { VNode } from 'preact'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import { PrintButton } from '#platform/ui/print-button.tsx'
import { QrCode } from '#platform/ui/qr-code.tsx'
import { type GuideWish, guideUrl, paperGuideUrl, pdfGuideUrl } from '../urls.ts'
import type { ContentsText, GuideText, IndexText } from './guide-text.ts'
import { PassingPart } from './passing-part.tsx'
import { sayGuide } from './say.ts'
import { SheetPart } from './sheet-part.tsx'

export interface PaperPageProps {
  readonly frame: Frame
  readonly text: GuideText
  readonly wish: GuideWish
}

/** The guide laid out for paper: contents, a sheet for each place, timetables of buses, an index by need. */
export function PaperPage({ frame, text, wish }: PaperPageProps): VNode {
  const say = sayGuide(frame.language)
  const { isLarge = false } = wish
  return (
    <Page
      {...frame}
      audience="resident"
      title={say('choiceTitle')}
      back={{ href: guideUrl, text: say('backToChoice') }}
      largePrint={isLarge}
    >
      <div class="guide-bar no-print">
        <PrintButton>{say('print')}</PrintButton>
        <a href={pdfGuideUrl(wish)} type="application/pdf">
          {say('pdf')}
        </a>
        <a href={paperGuideUrl({ ...wish, isLarge: !isLarge })}>
          {say(isLarge ? 'normalPrint' : 'largePrint')}
        </a>
      </div>
      <article class="guide">
        <Head text={text} />
        <Contents contents={text.contents} />
        {text.chapters.map(({ anchor, title, sheets }) => (
          <section key={anchor} aria-labelledby={anchor}>
            <h2 id={anchor}>
              <bdi lang="fr">{title}</bdi>
            </h2>
            {sheets.map((sheet) => (
              <SheetPart key={sheet.anchor} sheet={sheet} labels={text.labels} />
            ))}
          </section>
        ))}
        {text.passing && <PassingPart passing={text.passing} labels={text.labels} />}
        <Index index={text.index} />
      </article>
    </Page>
  )
}

function Head({ text: { title, subtitle, notes, from, online } }: { readonly text: GuideText }): VNode {
  return (
    <header class="guide__head">
      <div>
        <h1>{title}</h1>
        <p class="guide__scope">{subtitle}</p>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <address class="guide__address" lang="fr" dir="auto">
          {from.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      </div>
      <p class="guide__qr">
        <QrCode text={online.address} label={online.label} size={140} />
        <a href={online.address}>{online.link}</a>
      </p>
    </header>
  )
}

function Contents({ contents: { title, lines } }: { readonly contents: ContentsText }): VNode {
  return (
    <nav class="guide__contents" aria-labelledby="sommaire">
      <h2 id="sommaire">{title}</h2>
      <ul>
        {lines.map(({ anchor, text, numbers }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{text}</a>
            {numbers === '' ? null : <span> ({numbers})</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Index({ index: { anchor, title, needs } }: { readonly index: IndexText }): VNode | null {
  if (needs.length === 0) return null
  return (
    <section class="guide__index" aria-labelledby={anchor}>
      <h2 id={anchor}>{title}</h2>
      {needs.map(({ need, places }) => (
        <section key={need} class="guide__need">
          <h3>{need}</h3>
          <ul>
            {places.map((place) => (
              <li key={place.anchor}>
                <a href={`#${place.anchor}`}>{place.text}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
