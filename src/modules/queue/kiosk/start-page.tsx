import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Notice } from '#platform/ui/notice.tsx'
import type { PictogramName } from '#platform/ui/pictogram.tsx'
import { Tile, Tiles } from '#platform/ui/tile.tsx'
import { sayHall } from '../hall/say.ts'
import { kioskServiceUrl, kioskUrl } from '../hall/urls.ts'
import { type KioskProps, KioskScreen } from './kiosk-shell.tsx'

/** Each language greets in itself: these words are the same whoever looks. */
const greetings: readonly Greeting[] = [
  { language: 'fr', greeting: 'Bonjour', name: 'Français', pictogram: 'speech' },
  { language: 'fr-simple', greeting: 'Simplifié', name: 'Mots faciles', pictogram: 'book' },
  { language: 'en', greeting: 'Hello', name: 'English', pictogram: 'speech' },
  { language: 'ar', greeting: 'مرحبا', name: 'العربية', pictogram: 'speech' },
]

interface Greeting {
  readonly language: Language
  readonly greeting: string
  readonly name: string
  readonly pictogram: PictogramName
}

/** First screen, and last: the greetings, under the news that the screen is clean when somebody has just left. */
export function StartPage(props: KioskProps & { readonly isEnd?: boolean }): VNode {
  const { frame, siteId, isEnd } = props
  const say = sayHall(frame.language)
  const title = isEnd ? say('endTitle') : say('kioskTitle')
  const patience = isEnd ? { seconds: endSeconds, to: kioskUrl(siteId), warns: false } : undefined
  return (
    <KioskScreen {...props} frame={{ ...frame, languages: [] }} title={title} patience={patience}>
      {isEnd ? (
        <Notice tone="success" title={say('endTitle')}>
          <p>{say('endText')}</p>
        </Notice>
      ) : null}
      <h1 class="kiosk-languages">
        <span lang="fr">Choisissez votre langue</span> <span lang="en">Choose your language</span>{' '}
        <span lang="ar" dir="rtl">
          اختر لغتك
        </span>
      </h1>
      <Tiles>
        {greetings.map(({ language, greeting, name, pictogram }) => (
          <Tile
            key={language}
            href={kioskServiceUrl({ siteId, language })}
            pictogram={pictogram}
            title={greeting}
            text={name}
            lang={language === 'fr-simple' ? 'fr' : language}
            dir={language === 'ar' ? 'rtl' : 'ltr'}
          />
        ))}
      </Tiles>
    </KioskScreen>
  )
}

const endSeconds = 8
