import type { Language } from '#kernel/language.ts'
import type { Role } from '#kernel/role.ts'
import type { EventTables } from '#platform/events/announce.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { JournalTables } from '#platform/journal/journal.ts'
import type { Door } from './portal/door.ts'
import type { SaidOfData } from './portal/legal/legal-page.tsx'
import type { SignInSettings } from './sign-in/attempt.ts'
import type { OrganisationsTables } from './tables.ts'

/** The tables that the pages of this module touch. */
export type Tables = OrganisationsTables & JournalTables & EventTables

export type Ask = Asked<Tables>

/** What `main` decides for this module. */
export interface OrganisationsOptions extends SignInSettings {
  /** Demo accounts, for a demo installation; they open on a loopback address only. */
  readonly demo: boolean
  /** The public address is https: cookies travel on nothing else. */
  readonly secureCookies: boolean
  /** Without a slash at the end; the links handed over and `security.txt` carry it. */
  readonly publicUrl: string
  /** The doors of the home page that open today. */
  readonly doors: (errand: Ask['var']['errand']) => Promise<readonly Door[]>
  /** Where an agent of this role starts her day. */
  readonly startOf: (role: Role) => string
  /** What the declarations of every table say of what is kept, for the page about personal data. */
  readonly declared: (language: Language) => SaidOfData
}
