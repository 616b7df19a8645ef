import { accessInWords } from '#platform/http/access.ts'
import { listRoutes } from '../app.tsx'
import { atWork, type Command } from './command.ts'

export const routes: Command = {
  name: 'routes',
  usage: 'routes',
  summary: 'liste les adresses du service, en JSON : méthode, chemin, module, accès',
  run: () =>
    atWork(async ({ services }) => {
      const list = listRoutes(services).map(({ method, path, module, access }) => ({
        method,
        path,
        module,
        access: accessInWords(access),
      }))
      console.log(JSON.stringify(list, undefined, 2))
      return 0
    }),
}
