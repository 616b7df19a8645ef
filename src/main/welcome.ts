import { demoAgents, listOrganisations, roleNames } from '#modules/organisations/index.ts'
import { runErrand } from '#platform/db/errand.ts'
import type { Workplace } from './commands/command.ts'
import { sayToAgents } from './frame.tsx'

/** What is printed once the service answers: addresses, and who one can be in the demo town. */
export async function welcome({ services }: Workplace): Promise<void> {
  const { publicUrl, demo, db, surroundings } = services
  const lines = [
    sayToAgents('ready'),
    '',
    sayToAgents('addresses'),
    `  ${publicUrl}/`,
    `  ${publicUrl}/connexion`,
  ]
  if (demo) {
    const accounts = await runErrand({ db, surroundings, asker: { door: 'system' } }, demoAgents)
    lines.push('', sayToAgents('demoAccounts'))
    lines.push(
      ...accounts.map(
        ({ name, role, organisation }) => `  ${name}, ${roleNames[role]} (${organisation.name})`,
      ),
    )
  } else if (await isEmpty(services)) lines.push('', sayToAgents('noOrganisation'))
  console.log(lines.join('\n'))
}

async function isEmpty({ db, surroundings }: Workplace['services']): Promise<boolean> {
  const known = await runErrand({ db, surroundings, asker: { door: 'system' } }, listOrganisations)
  return known.length === 0
}
