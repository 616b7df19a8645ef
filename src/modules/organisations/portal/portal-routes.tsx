import { everyone } from '#platform/http/access.ts'
import { goTo, notThere, ownPath, showPage } from '#platform/http/answer.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { Ask, OrganisationsOptions, Tables } from '../organisations-options.ts'
import { findTown } from '../territory/find-town.ts'
import { findLogo } from '../territory/territory-store.ts'
import {
  accessibilityUrl,
  helpUrl,
  homeUrl,
  languageUrl,
  legalNoticeUrl,
  logoUrl,
  personalDataUrl,
  securityTextUrl,
  siteMapUrl,
} from '../urls.ts'
import { HelpPage } from './help-page.tsx'
import { HomePage } from './home-page.tsx'
import {
  accessibilityText,
  dataText,
  LegalPage,
  type LegalPageProps,
  noticeText,
} from './legal/legal-page.tsx'
import { securityText } from './security-contact.ts'
import { SiteMapPage } from './site-map-page.tsx'

/** The pages of the town itself, in every language. */
export function addPortalRoutes(
  routes: Routes<Tables>,
  { doors, publicUrl, declared }: OrganisationsOptions,
): void {
  const legal = (text: LegalPageProps['text']) => async (asked: Ask) => {
    const { territory } = await findTown(asked.var.errand)
    const { frame } = asked.var
    const page = { frame, territory, text, declared: declared(frame.language) }
    return showPage(asked, <LegalPage {...page} site={publicUrl} />)
  }

  routes.get(homeUrl, everyone, async (asked) => {
    const open = await doors(asked.var.errand)
    return showPage(asked, <HomePage frame={asked.var.frame} doors={open} />)
  })
  routes.get(siteMapUrl, everyone, async (asked) => {
    const open = await doors(asked.var.errand)
    return showPage(asked, <SiteMapPage frame={asked.var.frame} doors={open} />)
  })
  routes.get(helpUrl, everyone, async (asked) => {
    const { territory } = await findTown(asked.var.errand)
    return showPage(asked, <HelpPage frame={asked.var.frame} territory={territory} />)
  })
  routes.get(accessibilityUrl, everyone, legal(accessibilityText))
  routes.get(legalNoticeUrl, everyone, legal(noticeText))
  routes.get(personalDataUrl, everyone, legal(dataText))

  // The language itself was read and kept on the way in, as on every page.
  routes.get(languageUrl, everyone, (asked) => goTo(asked, ownPath(asked.req.query('retour') ?? '', homeUrl)))

  routes.get(securityTextUrl, everyone, async (asked) => {
    const { territory } = await findTown(asked.var.errand)
    return asked.text(securityText({ email: territory.securityEmail, publicUrl }, asked.var.errand.now))
  })

  routes.get(logoUrl, everyone, async (asked) => {
    const logo = await findLogo(asked.var.errand)
    if (!logo) return notThere(asked)
    asked.header('cache-control', 'public, max-age=3600')
    return asked.body(Uint8Array.from(logo.picture), 200, { 'content-type': logo.type })
  })
}
