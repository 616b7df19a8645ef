import type { Language } from '#kernel/language.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { fillSummary } from '../model/fill-letter.ts'
import type { SummaryLanguage } from '../model/letter-model.ts'
import { appealFacts, letter, madameB, modelOf, sent, versionOf } from '../page-samples.tsx'
import { valuesFor } from '../write/letter-facts.ts'
import { CopyPage } from './copy-page.tsx'
import { PrintPage } from './print-page.tsx'

const appeal = modelOf('cpam-appeal')

const sheets = (
  [
    ['ordinaire', 'cpam-appeal', false, undefined],
    ['grands caractères, numéro rempli', 'cpam-appeal', true, '2 69 05 49 588 157 80'],
    ['attestation', 'hosting-certificate', false, undefined],
    ['CV', 'curriculum', false, undefined],
  ] as const
).map(([variant, code, largePrint, number]) => ({
  page: 'letters: print',
  variant,
  audience: 'agent' as const,
  node: (frame) => (
    <PrintPage
      {...{ frame, largePrint, number }}
      letter={letter({ modelCode: code, version: versionOf(code, factsOf(code)) })}
      layout={modelOf(code).layout}
      asksNumber={code === 'cpam-appeal'}
    />
  ),
})) satisfies readonly PageVariant[]

function factsOf(code: string): Readonly<Record<string, string>> {
  if (code === 'hosting-certificate') {
    return {
      home: '12 rue des Tilleuls, 99000 Alpha',
      guest: 'Karim Petit',
      since: '2025-09-01',
      isFree: 'oui',
    }
  }
  if (code === 'curriculum') {
    return {
      job: 'Agente d’entretien',
      skills: '- nettoyer des bureaux et des écoles\n- lire un plan de travail',
      work: '- 2023 à 2025 : école Jean-Moulin, Alpha',
      languages: 'français, arabe',
    }
  }
  return appealFacts
}

const copies = (['fr', 'fr-simple', 'en', 'ar'] as const satisfies readonly Language[]).map((language) => ({
  page: 'letters: copy',
  variant: language,
  audience: 'agent' as const,
  node: (frame) => (
    <CopyPage
      {...{ frame, language }}
      letter={sent}
      layout="letter"
      largePrint={language === 'ar'}
      summary={{
        name: 'Jeanne Bernard',
        recipient: 'CPAM d’Alpha',
        says: fillSummary(
          appeal,
          (language === 'fr' ? 'fr-simple' : language) satisfies SummaryLanguage,
          valuesFor(appeal, { facts: appealFacts, person: madameB }, language),
        ),
        enclosures: sent.version.text.enclosures.split('\n'),
        lastDay: undefined,
        sending: sent.sending,
        answer: appeal.answer,
        town: { name: 'CCAS d’Alpha', phone: '04 00 00 00 00' },
      }}
    />
  ),
})) satisfies readonly PageVariant[]

/** Examples of what goes on paper. */
export const printPages: readonly PageVariant[] = [...sheets, ...copies]
