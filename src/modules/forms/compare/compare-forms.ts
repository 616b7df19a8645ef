import type { Definition } from '../definition/definition.ts'
import { retentionClasses } from '../definition/retention-class.ts'
import type { Change } from './change.ts'
import { noted } from './noted.ts'
import { same, sameIn } from './same.ts'

/** The form as a whole: its words, its languages, its policies. */
export function compareForms(before: Definition, after: Definition): readonly Change[] {
  return [
    ...noted(!sameIn(before, after, ['title', 'purpose', 'id']), 'form-texts', { path: '/title' }),
    ...noted(before.kind !== after.kind, 'form-kind', { path: '/kind' }),
    ...languages(before, after),
    ...policies(before.policies, after.policies),
  ]
}

function languages(before: Definition, after: Definition): readonly Change[] {
  const path = '/languages'
  const added = after.languages.filter((language) => !before.languages.includes(language))
  const removed = before.languages.filter((language) => !after.languages.includes(language))
  return [
    ...added.flatMap((language) => noted(true, 'language-added', { path, values: { language } })),
    ...removed.flatMap((language) => noted(true, 'language-removed', { path, values: { language } })),
    ...noted(added.length + removed.length === 0 && !same(before.languages, after.languages), 'form-texts', {
      path,
    }),
  ]
}

function policies(before: Definition['policies'], after: Definition['policies']): readonly Change[] {
  const longer = retentionClasses.indexOf(after.retention) - retentionClasses.indexOf(before.retention)
  const at = (key: keyof Definition['policies']): { readonly path: string } => ({ path: `/policies/${key}` })
  return [
    ...noted(before.identity !== after.identity, 'identity', at('identity')),
    ...noted(!same(before.legalBasis, after.legalBasis), 'legal-basis', at('legalBasis')),
    ...noted(longer > 0, 'kept-longer', at('retention')),
    ...noted(longer < 0, 'kept-less', at('retention')),
    ...noted(before.draftDays !== after.draftDays, 'draft-days', at('draftDays')),
    ...noted(!sameIn(before, after, ['order', 'checkAnswers']), 'journey-order', at('order')),
  ]
}
