import type { VNode } from 'preact'
import { direction } from '#kernel/language.ts'
import type { Audience, Frame, NavItem } from './frame.ts'
import type { PageWords } from './page-words.ts'
import { Pictogram } from './pictogram.tsx'

export interface PageHeaderProps extends Frame {
  readonly audience: Audience
}

/** Town name and logo, then the way to change language and to listen, always in the same corner. */
export function PageHeader(props: PageHeaderProps): VNode {
  const { town, words, audience, nav = [], account } = props
  return (
    <header class="header">
      <div class="header__row">
        <a class="header__town" href={town.homeHref}>
          {town.logoUrl === undefined ? null : (
            <img class="header__logo" src={town.logoUrl} alt="" height="40" />
          )}
          {town.name}
        </a>
        {nav.length === 0 ? null : <MainMenu words={words} items={nav} />}
        <LanguageMenu {...props} />
        {audience === 'resident' || audience === 'kiosk' ? <Listen words={words} /> : null}
        {account === undefined ? null : <div class="header__account">{account}</div>}
      </div>
    </header>
  )
}

function MainMenu({ words, items }: { words: PageWords; items: readonly NavItem[] }): VNode {
  const rare = items.filter((item) => item.rare && !item.current)
  return (
    <nav class="menu" aria-label={words.mainMenu}>
      {items.filter((item) => !rare.includes(item)).map(menuLink)}
      {rare.length === 0 ? null : (
        <details class="menu__more">
          <summary class="menu__link">{words.moreMenu}</summary>
          <div class="menu__rest">{rare.map(menuLink)}</div>
        </details>
      )}
    </nav>
  )
}

function menuLink(item: NavItem): VNode {
  return (
    <a class="menu__link" key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
      {item.text}
      {item.count === undefined ? null : <span class="menu__count"> {item.count}</span>}
    </a>
  )
}

function LanguageMenu({ words, languages, language }: Frame): VNode | null {
  if (languages.length === 0) return null
  return (
    <nav class="languages" aria-label={words.languageMenu}>
      {languages.map((choice) => (
        <a
          class="languages__link"
          key={choice.language}
          href={choice.href}
          lang={choice.language === 'fr-simple' ? 'fr' : choice.language}
          dir={direction(choice.language)}
          aria-current={choice.language === language ? 'true' : undefined}
        >
          {choice.name}
        </a>
      ))}
    </nav>
  )
}

// Empty without JavaScript: the element draws its own button where speech exists.
function Listen({ words }: { words: PageWords }): VNode {
  return (
    <read-aloud data-listen={words.listen} data-stop={words.stopListening} data-no-voice={words.noVoice}>
      <button class="listen" type="button" hidden>
        <Pictogram name="sound" />
        <span>{words.listen}</span>
      </button>
    </read-aloud>
  )
}
