import type { VNode } from 'preact'
import { type Language, languages } from '#kernel/language.ts'
import { say } from './say.ts'

interface LanguageLinksProps {
  readonly label: string
  readonly current: Language
  readonly hrefOf: (language: Language) => string
}

/** The languages in which something is handed to a person; for the agent’s eyes only. */
export function LanguageLinks({ label, current, hrefOf }: LanguageLinksProps): VNode {
  return (
    <nav class="person-languages no-print" aria-label={label}>
      <span>{label}</span>
      {languages.map((language) => (
        <a key={language} href={hrefOf(language)} aria-current={language === current ? 'true' : undefined}>
          {say(`language-${language}`)}
        </a>
      ))}
    </nav>
  )
}
