import type { ComponentChildren, VNode } from 'preact'
import { direction } from '#kernel/language.ts'
import { BackLink, type BackLinkProps } from './back-link.tsx'
import { ErrorSummary } from './error-summary.tsx'
import type { Audience, Frame } from './frame.ts'
import { PageFooter } from './page-footer.tsx'
import { PageHeader } from './page-header.tsx'
import { hasProblems, type Problems } from './problems.ts'
import { townStylesheetUrl } from './town-look.ts'

export interface PageProps extends Frame {
  readonly audience: Audience
  /** Without the town name and without "Erreur : ". */
  readonly title: string
  readonly children: ComponentChildren
  /** Problems of the form of this page: shown on top and told by the title. */
  readonly problems?: Problems | undefined
  readonly back?: BackLinkProps | undefined
  /** A message above the content: what was just done. */
  readonly banner?: ComponentChildren
  /** Seconds after which the page reloads itself where scripts are off. */
  readonly refreshSeconds?: number | undefined
  /** Where that reload leads; the same page when absent. */
  readonly refreshUrl?: string | undefined
  /** Built scripts of the page; the audience's own when absent, none when empty. */
  readonly script?: readonly string[] | undefined
  /** Larger text on paper. */
  readonly largePrint?: boolean | undefined
  /** Uses the whole width: counters, wide tables. */
  readonly wide?: boolean | undefined
  /** Replaces the footer: the buttons always there on a kiosk. */
  readonly footer?: ComponentChildren
}

/** A whole HTML document; `showPage` of `#platform/http/answer.ts` sends it. */
export function Page(props: PageProps): VNode {
  const { language, words, audience } = props
  return (
    <html lang={language === 'fr-simple' ? 'fr' : language} dir={direction(language)}>
      <Head {...props} />
      <body class={bodyClass(props)}>
        {audience === 'board' ? null : (
          <a class="skip-link" href="#content">
            {words.skipToContent}
          </a>
        )}
        {audience === 'board' ? null : <PageHeader {...props} />}
        <div class="container">
          <main id="content" tabindex={-1}>
            {props.banner}
            {props.back === undefined ? null : <BackLink {...props.back} />}
            <ErrorSummary heading={words.problemHeading} problems={props.problems} />
            {props.children}
          </main>
        </div>
        <Foot {...props} />
      </body>
    </html>
  )
}

function Head(props: PageProps): VNode {
  const { title, town, words, audience, assetUrl, problems, refreshSeconds, refreshUrl } = props
  const prefix = hasProblems(problems) ? words.errorPrefix : ''
  const refresh = refreshUrl === undefined ? `${refreshSeconds}` : `${refreshSeconds};url=${refreshUrl}`
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${prefix}${title} – ${town.name}`}</title>
      <link rel="stylesheet" href={assetUrl(`${audience}.css`)} />
      {town.accent === undefined ? null : <link rel="stylesheet" href={townStylesheetUrl(town.accent)} />}
      <link rel="icon" href={assetUrl('icon.svg')} type="image/svg+xml" />
      {(props.script ?? [`${audience}.js`]).map((name) => (
        <script key={name} type="module" src={assetUrl(name)} />
      ))}
      {refreshSeconds === undefined ? null : (
        <noscript>
          <meta http-equiv="refresh" content={refresh} />
        </noscript>
      )}
    </head>
  )
}

function Foot(props: PageProps): VNode | null {
  if (props.footer !== undefined) return <footer class="footer-actions">{props.footer}</footer>
  if (props.audience === 'board' || props.audience === 'kiosk') return null
  return <PageFooter {...props} />
}

function bodyClass({ audience, wide, largePrint }: PageProps): string {
  return [audience, wide ? 'wide' : '', largePrint ? 'large-print' : ''].filter(Boolean).join(' ')
}
