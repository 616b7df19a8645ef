import type { AdministrativeTheme, DurationRange, Mode, Theme } from '../national-terms.ts'

/** What a period counts; each figure has its definition on the page. */
export interface Figures {
  /** Visits as they stand; one that was corrected counts once. */
  readonly visits: number
  /** Different people with a file. */
  readonly people: number
  /** Visits of somebody without a file; each counts as one more person, as in the national report. */
  readonly anonymous: number
  readonly minutes: number
  /** Visits after which the person was sent on to somebody else. */
  readonly referred: number
  /** Acts by mode; a visit may have several. */
  readonly modes: Counts<Mode>
  /** Visits in which a theme was dealt with; a visit may have several. */
  readonly themes: Counts<Theme>
  readonly administrativeThemes: Counts<AdministrativeTheme>
  readonly durations: Counts<DurationRange>
}

/** How many of each; what never happened is absent. */
export type Counts<Code extends string> = Readonly<Partial<Record<Code, number>>>

/** The mean duration of a visit, in whole minutes. */
export function meanMinutes({ minutes, visits }: Pick<Figures, 'minutes' | 'visits'>): number {
  return visits === 0 ? 0 : Math.round(minutes / visits)
}
