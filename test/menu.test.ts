import { expect, test } from 'vitest'
import { roles } from '#kernel/role.ts'
import { rolesThatReach } from '#kernel/secrecy.ts'
import { testApp } from '#test/support/app.ts'
import { testDatabase } from '#test/support/database.ts'
import { listRoutes } from '../src/main/app.tsx'
import type { Database } from '../src/main/database.ts'
import { menu } from '../src/main/menu.ts'

const app = testApp(testDatabase<Database>())

test('no entry of the menu leads a role to a page that is not open to it', () => {
  const routes = new Map(listRoutes(app().services).map((route) => [`${route.method} ${route.path}`, route]))
  const wrong = menu.flatMap(({ href, roles: shown }) => {
    const access = routes.get(`GET ${href}`)?.access
    const open = access?.kind === 'agents' ? access.roles : roles
    return shown.filter((role) => !open.includes(role)).map((role) => `${role} ${href}`)
  })
  expect(wrong).toEqual([])
})

// A whole register is read and written by who answers for it and who runs the tool; no other role is shown the way.
test('the import is in the menu of those whom the table of rules lets import, and of them alone', () => {
  const entry = menu.find(({ href }) => href === '/personnes/import')
  const allowed = rolesThatReach({ content: 'import', secrecy: 'shared', action: 'write' })
  expect(entry?.roles.toSorted()).toEqual([...allowed].toSorted())
})
