import type { ColumnRule } from '../import/mapping/mapping.ts'
import { say } from './say.ts'

/** « numero, rue ensemble », « un jour par colonne (lundi, mardi…) ». */
export function rulesInWords(rules: readonly ColumnRule[]): string {
  const [first, ...others] = rules.map(ruleInWords)
  if (first === undefined) return ''
  return others.length === 0 ? first : say('rules-more', { first, count: others.length })
}

function ruleInWords(rule: ColumnRule): string {
  switch (rule.kind) {
    case 'take':
      return say('rule-take', { columns: listed(rule.columns) })
    case 'join':
      return say('rule-join', { columns: listed(rule.columns) })
    case 'part':
      return say('rule-part', { columns: listed(rule.columns) })
    case 'fixed':
      return say('rule-fixed', { value: rule.value })
    case 'term':
      return say('rule-term', { value: rule.term, columns: listed(rule.columns) })
    case 'days':
      return say('rule-days', { columns: listed(rule.days.flatMap(({ columns }) => columns)) })
  }
}

const mostNames = 4

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ')
  return names.length > mostNames ? `${shown}…` : shown
}
