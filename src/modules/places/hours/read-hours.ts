import { fold } from '#kernel/plain-text.ts'
import type { Notice } from '../import/notice.ts'
import { withoutMarkup } from '../normalise/plain-cell.ts'
import type { PlaceHours } from '../place.ts'
import { type DayCell, dayCellsText, readDayColumns } from './day-columns.ts'
import { readFrenchHours } from './french-hours.ts'

const osmDay = /\b(Mo|Tu|We|Th|Fr|Sa|Su|PH)\b/
const french = /\b(lun|mar|mer|jeu|ven|sam|dim)/

/** The hours of a cell: OSM as it is, French prose translated; what cannot be read is kept and said to be unread. */
export function readHours(text: string, notice: Notice): PlaceHours | undefined {
  if (text === '') return undefined
  if (isOsm(text)) return { raw: text, osm: text }
  const read = readFrenchHours(withoutMarkup(text))
  if (!read) {
    notice('hours-unread', text)
    return { raw: text }
  }
  notice(read.isWhole ? 'hours-translated' : 'hours-partly-read', text, read.osm)
  return { raw: text, osm: read.osm }
}

/** The hours of one column a day. */
export function readHoursByDay(cells: readonly DayCell[], notice: Notice): PlaceHours | undefined {
  const raw = dayCellsText(cells)
  if (raw === '') return undefined
  const osm = readDayColumns(cells)
  if (osm === undefined && /\d/.test(raw)) notice('hours-unread', raw)
  if (osm === undefined) return /\d/.test(raw) ? { raw } : undefined
  notice('hours-translated', raw, osm)
  return { raw, osm }
}

function isOsm(text: string): boolean {
  // A comment in quotes is in French.
  const rules = text.replaceAll(/"[^"]*"/g, ' ')
  return text === '24/7' || (osmDay.test(rules) && !french.test(fold(rules)))
}
