import type { Command } from './command.ts'
import { backup, restore } from './backup.ts'
import { forms } from './forms.ts'
import { journal } from './journal.ts'
import { localAids } from './local-aids.ts'
import { migrate } from './migrate.ts'
import { organisation } from './organisation.ts'
import { places } from './places.ts'
import { privacy } from './privacy.ts'
import { reference } from './reference.ts'
import { routes } from './routes.ts'
import { reset, seed } from './seed.ts'
import { simulate } from './simulate.ts'
import { visits } from './visits.ts'
import { serve } from './serve.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  serve,
  migrate,
  organisation,
  seed,
  reset,
  routes,
  journal,
  backup,
  restore,
  visits,
  privacy,
  forms,
  simulate,
  localAids,
  places,
  reference,
]
