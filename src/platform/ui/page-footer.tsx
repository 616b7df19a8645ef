import type { VNode } from 'preact'
import type { Audience } from './frame.ts'
import type { LegalLinks, PageWords } from './page-words.ts'
import { Pictogram } from './pictogram.tsx'
import { phoneHref, type TownLook } from './town-look.ts'
import { VisuallyHidden } from './visually-hidden.tsx'

export interface PageFooterProps {
  readonly audience: Audience
  readonly town: TownLook
  readonly words: PageWords
  readonly legal: LegalLinks
}

/** Whom to call and where to come, then what the law asks every page to link to. */
export function PageFooter({ audience, town, words, legal }: PageFooterProps): VNode {
  const links = [legal.accessibility, legal.legalNotice, legal.personalData, legal.siteMap]
  return (
    <footer class="footer">
      {audience === 'agent' ? null : <Contact town={town} words={words} />}
      <nav class="footer__row footer__legal" aria-label={words.legalMenu}>
        {links.map((link) => (
          <a key={link.href} href={link.href}>
            {link.text}
          </a>
        ))}
      </nav>
    </footer>
  )
}

function Contact({ town, words }: Pick<PageFooterProps, 'town' | 'words'>): VNode {
  return (
    <div class="footer__row">
      <address class="footer__town">
        <strong>{town.name}</strong>
        {town.address.map((line) => (
          <span key={line} lang="fr">
            {line}
          </span>
        ))}
        {town.openingHours === undefined ? null : <span>{town.openingHours}</span>}
      </address>
      <a class="footer__phone" href={phoneHref(town.phone)}>
        <Pictogram name="phone" />
        <VisuallyHidden>{words.phone} </VisuallyHidden>
        <bdi>{town.phone}</bdi>
      </a>
    </div>
  )
}
