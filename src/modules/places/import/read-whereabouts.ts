import { withoutHost } from '../normalise/civility.ts'
import { personInName } from '../normalise/person-in-name.ts'
import type { Dropped } from '../normalise/personal.ts'
import { oneLine } from '../normalise/plain-cell.ts'
import { readCommune, streetAlone, type WrittenPlace } from '../normalise/read-commune.ts'
import { readPosition } from '../normalise/read-position.ts'
import type { PlaceFacts, Position } from '../place.ts'
import type { StandardColumn } from '../standard/columns.ts'
import { derivedId } from './fingerprint.ts'
import type { MappedRow } from './mapping/apply-mapping.ts'
import type { Notice, Tell } from './notice.ts'

type Cells = MappedRow['cells']

interface Reading {
  readonly mayKeepPeople: boolean
  readonly tell: Tell
}

/** The name of a place, and whoever was written beside it. */
export function namesIn(
  { nom }: Cells,
  { mayKeepPeople }: Pick<Reading, 'mayKeepPeople'>,
): { readonly name: string; readonly person?: string } {
  return mayKeepPeople ? { name: oneLine(nom) } : personInName(oneLine(nom))
}

/** An identifier for a row that has none, from its name and its address. */
export function identifierOf(cells: Cells, mayKeepPeople: boolean): string {
  const { name } = namesIn(cells, { mayKeepPeople })
  const written = addressIn(cells, { mayKeepPeople })
  const commune = readCommune(written, () => undefined)
  return derivedId({ name, street: streetAlone(written.street), commune })
}

/** Where a place is; whoever lives there is left out and counted. */
export function whereabouts(
  cells: Cells,
  reading: Reading,
  dropped: Dropped,
): Pick<PlaceFacts, 'commune' | 'street' | 'addressComplement' | 'position'> {
  const written = addressIn(cells, reading)
  const { street, hosts } = written
  dropped.names += hosts
  if (hosts > 0) reading.tell('person-dropped', 'adresse', { value: '' })
  const commune = readCommune(written, noticeOf(reading, 'commune'))
  if (street === '') reading.tell('street-missing', 'adresse', { value: '' })
  const position = readPosition(
    {
      latitude: cells.latitude,
      longitude: cells.longitude,
      postalCode: commune.postalCode || (commune.code ?? ''),
      precision: precisionIn(cells.precision),
    },
    noticeOf(reading, 'latitude'),
  )
  const line = oneLine(cells.complement_adresse)
  const { text: complement, count } = reading.mayKeepPeople ? { text: line, count: 0 } : withoutHost(line)
  dropped.names += count
  if (count > 0) reading.tell('person-dropped', 'complement_adresse', { value: '' })
  return {
    commune,
    street: streetAlone(street),
    ...(complement !== '' && { addressComplement: complement }),
    ...(position && position.precision !== 'commune' && { position }),
  }
}

// The middle of a commune is no point of the place: it comes back from the files of reference.
function precisionIn(word: string): Position['precision'] {
  if (/^(adresse|address)$/i.test(word)) return 'address'
  if (/^(rue|street)$/i.test(word)) return 'street'
  return /^commune$/i.test(word) ? 'commune' : 'unknown'
}

function addressIn(
  cells: Cells,
  { mayKeepPeople }: Pick<Reading, 'mayKeepPeople'>,
): WrittenPlace & { readonly hosts: number } {
  const { code_postal: postalCode, code_insee: code, nom: place } = cells
  const line = oneLine(cells.adresse)
  const { text: street, count: hosts } = mayKeepPeople ? { text: line, count: 0 } : withoutHost(line)
  return { commune: oneLine(cells.commune), postalCode, code, street, place, hosts }
}

function noticeOf({ tell }: Reading, column: StandardColumn): Notice {
  return (rule, value, became) => tell(rule, column, { value, became })
}
