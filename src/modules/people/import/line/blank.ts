import { fold } from '#kernel/plain-text.ts'
import { type Cell, cellText } from '../sheet/sheet.ts'

const blanks = new Set([
  '',
  '?',
  '/',
  'nc',
  'n c',
  'nr',
  'inconnu',
  'inconnue',
  'non renseigne',
  'non renseignee',
  'non communique',
  'non communiquee',
  'neant',
])

// These may be somebody’s name: they say nothing elsewhere only.
const blanksButNames = new Set([
  '0',
  'x',
  'xx',
  'na',
  'n/a',
  'ras',
  'null',
  'none',
  'aucun',
  'aucune',
  'non',
  'sans',
  'pas',
])

/** Whether a cell says nothing: « ? », « NC », « néant », a dash. */
export function saysNothing(cell: Cell | undefined, { isName }: { isName: boolean }): boolean {
  const text = fold(cellText(cell)).replaceAll(/[_–—]/g, '').trim()
  if (blanks.has(text)) return true
  return (
    !isName && (blanksButNames.has(text) || /^(pas|sans|aucun) (de |d )?(tel|mail|email|courriel)/.test(text))
  )
}
