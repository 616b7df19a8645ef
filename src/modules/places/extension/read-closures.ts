import { type Day, isDay } from '#kernel/day.ts'
import { readDate } from '../normalise/read-date.ts'
import type { Closure } from '../place.ts'
import { unescaped } from './escaped.ts'

/** One closure of a cell, or several days of one; undefined when it cannot be read. */
export function readClosureText(part: string): readonly Closure[] | undefined {
  const bare = part.trim().replaceAll(/(\d{4}-\d{2}-\d{2})[T ]00:00(:00)?(\.0+)?Z?/g, '$1')
  const strict = asWritten.exec(bare)
  if (strict) return closureOf({ from: strict[1], to: strict[2] ?? strict[1], reason: strict[3] })
  const days = bare.split(',').map((piece) => dayOf(piece))
  if (days.length > 1 && days.every((day) => day !== undefined)) {
    return days.map((day) => ({ from: day, to: day }))
  }
  return inFrench(bare)
}

const asWritten = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?(?: : (.+))?$/
const month =
  '(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre)'
const date = String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2}(?:er)? ${month}(?: \d{4})?|[3-5]\d{4}|\d{1,2}(?:er)?`
const aDay = new RegExp(`^(?:${date})$`, 'i')
const aClosure = new RegExp(
  String.raw`^(?:ferm\p{L}*(?: exceptionnelle| annuelle)?(?: :)? )?(?:du |le |les )?(${date})(?! ?\d)(?: ?(?:/|→|-|–|au|à|jusqu['’]?au) ?(${date})(?!\d))?(?: ?[:,(–-] ?| |$)(.*)$`,
  'iu',
)

function dayOf(piece: string): Day | undefined {
  const bare = piece.trim()
  return aDay.test(bare) ? readDate(bare) : undefined
}

// « du 24 au 31 décembre 2026 (congés) »: the first day borrows what it does not say from the last.
function inFrench(text: string): readonly Closure[] | undefined {
  const [, first, last, reason = ''] = aClosure.exec(text.replaceAll(/\s+/g, ' ')) ?? []
  if (first === undefined) return undefined
  // A day in the reason is a day we failed to read.
  if (/\d{1,2}[/.-]\d{1,2}[/.-]\d{2}|\d{4}-\d{2}/.test(reason)) return undefined
  const told = reason.replace(/\)$/, '').trim()
  if (last === undefined) return closureOf({ from: readDate(first), to: readDate(first), reason: told })
  const { from, to } = borrowed(first, last)
  return closureOf({ from, to, reason: told })
}

function borrowed(first: string, last: string): Pick<Written, 'from' | 'to'> {
  const to = readDate(last)
  const from = readDate(first)
  if (from && to) return { from, to }
  if (to) return { from: beside(first, to, 'before'), to }
  return from ? { from, to: beside(last, from, 'after') } : {}
}

/** A day without its year, or without its month either, beside another. */
function beside(text: string, other: Day, side: 'before' | 'after'): Day | undefined {
  const year = Number(other.slice(0, 4))
  const isAlone = /^\d{1,2}(?:er)?$/i.test(text)
  if (isAlone)
    return side === 'before'
      ? asDay(`${other.slice(0, 8)}${text.slice(0, 2).replace('e', '').padStart(2, '0')}`)
      : undefined
  const years = side === 'before' ? [year, year - 1] : [year, year + 1]
  const days = years.map((each) => readDate(/[/.-]/.test(text) ? `${text}/${each}` : `${text} ${each}`))
  return days.find((day) => day !== undefined && (side === 'before' ? day <= other : day >= other))
}

function asDay(text: string): Day | undefined {
  return isDay(text) ? text : undefined
}

interface Written {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly reason?: string | undefined
}

function closureOf({ from = '', to = '', reason = '' }: Written): readonly Closure[] | undefined {
  if (!isDay(from) || !isDay(to) || to < from) return undefined
  const said = unescaped(reason)
  return [{ from, to, ...(said !== '' && { reason: said }) }]
}
