import { atWork, type Command } from './command.ts'

export const migrate: Command = {
  name: 'migrate',
  usage: 'migrate',
  summary: 'met la base de données à jour (sans effet si elle l’est déjà)',
  run: () =>
    atWork(async ({ database }) => {
      console.log(JSON.stringify({ ran: database.migrated }))
      return 0
    }),
}
