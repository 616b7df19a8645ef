import type { VNode } from 'preact'
import { dayIn } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { type Look, lookInWords } from '#modules/people/index.ts'
import { dayInWords } from '#platform/i18n/format.ts'
import { sayOwnPage } from './say.ts'

/** Who looked at her file, the last one first; what an agent typed as the reason stays in French. */
export function LooksSection({ language, looks }: { language: Language; looks: readonly Look[] }): VNode {
  const say = sayOwnPage(language)
  return (
    <section aria-labelledby="looked">
      <h2 id="looked">{say('looked')}</h2>
      {looks.length === 0 ? <p>{say('lookedNobody')}</p> : null}
      <ul>
        {looks.map((look, index) => (
          <li key={index}>
            {say('lookedLine', {
              day: dayInWords(dayIn(look.at, 'Europe/Paris'), language),
              look: lookInWords(look, language),
            })}
            {look.words === undefined ? null : (
              <p lang="fr" dir="auto">
                « {look.words} »
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
