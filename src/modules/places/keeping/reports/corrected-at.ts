import type { PlaceReport, ReportKind } from '../../reports/report.ts'
import { correctionUrl } from '../../urls.ts'
import { partUrl } from '../keeping-urls.ts'
import type { PartName } from '../parts/parts.ts'

const parts: Readonly<Partial<Record<ReportKind, PartName>>> = {
  hours: 'horaires',
  moved: 'adresse',
  phone: 'contact',
}

/** The page on which an error is put right, with what the sheet says today. */
export function correctedAt({ placeId, kind }: Pick<PlaceReport, 'placeId' | 'kind'>): string {
  const part = parts[kind]
  if (part !== undefined) return partUrl(placeId, part)
  return kind === 'closed' ? `${correctionUrl(placeId)}#status` : correctionUrl(placeId)
}

/** Whether that part of a sheet is where the error is put right. */
export function isOnPart({ kind }: Pick<PlaceReport, 'kind'>, part: PartName): boolean {
  return parts[kind] === part
}
