import type { Hono } from 'hono'
import type { VNode } from 'preact'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { type Language, languages } from '#kernel/language.ts'
import type { SignedIn } from '#platform/auth/signed-in.ts'
import { showPage } from '#platform/http/answer.ts'
import type { Env } from '#platform/http/asked.ts'
import { componentVariants } from '#platform/ui/component-variants.ts'
import type { Frame } from '#platform/ui/frame.ts'
import { Page } from '#platform/ui/page.tsx'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import type { TownLook } from '#platform/ui/town-look.ts'
import type { Database } from './database.ts'
import { frameFor } from './frame.tsx'
import { pageVariants } from './page-variants.ts'
import type { Services } from './services.ts'

/** One picture of the gallery: a page, a variant, a language. */
export interface Exhibit {
  readonly path: string
  readonly name: string
  readonly audience: PageVariant['audience']
  readonly language: Language
}

const sampleTown: TownLook = {
  name: 'CCAS d’Alpha',
  homeHref: '/',
  phone: '04 00 00 00 00',
  address: ['1 place de la Mairie', '01000 Alpha'],
  openingHours: 'Du lundi au vendredi, de 9 h à 17 h',
}

const sampleAgent: SignedIn = {
  agentId: '0192f0c1-0000-7000-8000-000000000001' as AgentId,
  organisationId: '0192f0c1-0000-7000-8000-000000000002' as OrganisationId,
  organisationName: 'CCAS d’Alpha',
  name: 'Amina Belkacem',
  role: 'manager',
  stage: 'complete',
}

/** Every page and variant, agents' pages in French, residents' in every language. */
export function listExhibits(): readonly Exhibit[] {
  return pageVariants.flatMap((one, index) =>
    languagesOf(one).map((language) => ({
      path: `/galerie/${index}?langue=${language}`,
      name: `${one.page} – ${one.variant} (${language})`,
      audience: one.audience,
      language,
    })),
  )
}

/** `/galerie`: the pages as examples, without a database; in development and in tests only. */
export function mountGallery(
  app: Hono<Env<Database>>,
  services: Pick<Services, 'gallery' | 'assetUrl' | 'menu'>,
): void {
  if (!services.gallery) return
  app.get('/galerie', (asked) =>
    showPage(asked, <GalleryPage frame={frameAt(asked.req.url, services, { language: 'fr' })} />),
  )
  app.get('/galerie/composants', (asked) => {
    const language = languageIn(asked.req.query('langue'))
    return showPage(asked, <ComponentsPage frame={frameAt(asked.req.url, services, { language })} />)
  })
  app.get('/galerie/:index{[0-9]+}', (asked) => {
    const variant = pageVariants[Number(asked.req.param('index'))]
    if (!variant) return asked.notFound()
    const language = languageIn(asked.req.query('langue'))
    const agent = variant.audience === 'agent' ? sampleAgent : undefined
    return showPage(asked, variant.node(frameAt(asked.req.url, services, { language, agent })))
  })
}

function frameAt(
  url: string,
  { assetUrl, menu }: Pick<Services, 'assetUrl' | 'menu'>,
  { language, agent }: { language: Language; agent?: SignedIn | undefined },
): Frame {
  return frameFor({ language, url: new URL(url), town: sampleTown, agent, assetUrl, menu })
}

function languageIn(text: string | undefined): Language {
  return languages.find((language) => language === text) ?? 'fr'
}

function languagesOf({ audience }: PageVariant): readonly Language[] {
  return audience === 'resident' || audience === 'kiosk' ? languages : ['fr']
}

function GalleryPage({ frame }: { frame: Frame }): VNode {
  return (
    <Page {...frame} audience="agent" title="Galerie">
      <h1>Galerie</h1>
      <ul>
        <li>
          <a href="/galerie/composants">Composants</a>
        </li>
        {listExhibits().map(({ path, name }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function ComponentsPage({ frame }: { frame: Frame }): VNode {
  const components = Object.entries(componentVariants).filter(([name]) => name !== 'page')
  return (
    <Page {...frame} audience="resident" title="Composants">
      <h1>Composants</h1>
      {components.map(([name, variants]) => (
        <section key={name}>
          <h2>{name}</h2>
          {variants.map((variant) => (
            <div key={variant.name}>
              <h3>{variant.name}</h3>
              {variant.node}
            </div>
          ))}
        </section>
      ))}
    </Page>
  )
}
