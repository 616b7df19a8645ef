import { expect, test } from 'vitest'
import type { AgentId, OrganisationId } from '#kernel/ids.ts'
import { type Agent, mayLoseRights, readEmail } from './agent.ts'

const amina = '0191f0e0-0000-7000-8000-000000000001' as AgentId
const paul = '0191f0e0-0000-7000-8000-000000000002' as AgentId

const administrator: Agent = {
  id: amina,
  organisationId: '0191f0e0-0000-7000-8000-00000000000a' as OrganisationId,
  name: 'Amina Diallo',
  email: 'amina@alpha.example',
  role: 'administrator',
  createdAt: new Date('2026-01-05T08:00:00Z'),
  closedAt: undefined,
  hasSecondFactor: true,
}

test('nobody takes her own rights away', () => {
  expect(mayLoseRights(administrator, { by: amina, administrators: [amina, paul] })).toMatchObject({
    refusal: 'own-account',
  })
})

test('an organisation keeps an administrator', () => {
  expect(mayLoseRights(administrator, { by: paul, administrators: [amina] })).toMatchObject({
    refusal: 'last-administrator',
  })
  expect(mayLoseRights(administrator, { by: paul, administrators: [amina, paul] })).toMatchObject({
    ok: true,
  })
})

test('a closed account has no rights to lose', () => {
  const closed = { ...administrator, closedAt: new Date('2026-02-01T08:00:00Z') }
  expect(mayLoseRights(closed, { by: paul, administrators: [paul] })).toMatchObject({
    refusal: 'account-closed',
  })
})

test('an address is read with its spaces and capitals forgiven', () => {
  expect(readEmail(' Amina.Diallo@Alpha.example ')).toEqual({
    ok: true,
    value: { written: 'Amina.Diallo@Alpha.example', folded: 'amina.diallo@alpha.example' },
  })
})

test.each(['amina', 'amina@', '@alpha.example', 'amina@alpha', 'a@b@c.fr', '<a@b.fr>'])(
  '“%s” is not an address',
  (typed) => {
    expect(readEmail(typed)).toEqual({ ok: false, refusal: 'email-unreadable' })
  },
)
