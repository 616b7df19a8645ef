import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Pictogram } from '#platform/ui/pictogram.tsx'
import { type Text, textIn } from '../definition/text.ts'
import { sayPage } from './say.ts'

export interface PlayClipProps {
  /** Name of the recording. */
  readonly name: string
  /** What it says: it is heard in a language this text is written in. */
  readonly text: Text
  readonly language: Language
}

/** The recording of a question: heard when she asks for it, never by itself. */
export function PlayClip({ name, text, language }: PlayClipProps): VNode {
  const say = sayPage(language)
  const source = clipUrl(name, textIn(text, language).language)
  return (
    <play-clip data-clip={source} data-failed={say('clipFailed')}>
      <button class="button button--secondary" type="button" hidden>
        <Pictogram name="sound" />
        <span>{say('listenQuestion')}</span>
      </button>
      <noscript>
        <a href={source}>{say('listenQuestion')}</a>
      </noscript>
    </play-clip>
  )
}

/** Where the recording of a question is served: clips are found by their path. */
export function clipUrl(name: string, language: Language): string {
  return `/assets/voice/forms/${language}/${name}.mp3`
}
