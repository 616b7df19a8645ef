import { randomBytes } from 'node:crypto'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Env } from '#platform/http/asked.ts'
import type { OrganisationsOptions, Tables } from '../organisations-options.ts'
import { carryDevice, carrySession } from './cookies.ts'

test('the session’s cookie is out of reach of scripts and of other sites, and ends with the browser', async () => {
  expect(await cookieOf(false)).toBe('cote_session=secret; Path=/; HttpOnly; SameSite=Lax')
})

test('behind https it travels on nothing else', async () => {
  expect(await cookieOf(true)).toBe('cote_session=secret; Path=/; HttpOnly; Secure; SameSite=Lax')
})

test('a device is remembered for half a year', async () => {
  const app = new Hono<Env<Tables>>().get('/', (asked) => {
    carryDevice(asked, options(true), { name: 'cote_device_x', value: 'proof' })
    return asked.text('')
  })
  const cookie = (await app.request('/')).headers.get('set-cookie')
  expect(cookie).toBe('cote_device_x=proof; Max-Age=15552000; Path=/; HttpOnly; Secure; SameSite=Lax')
})

async function cookieOf(secureCookies: boolean): Promise<string | null> {
  const app = new Hono<Env<Tables>>().get('/', (asked) => {
    carrySession(asked, options(secureCookies), 'secret')
    return asked.text('')
  })
  return (await app.request('/')).headers.get('set-cookie')
}

function options(secureCookies: boolean): OrganisationsOptions {
  const startOf = (): string => '/'
  const sealingKey = randomBytes(32)
  const declared = (): never => {
    throw new Error('no page of this test says what is kept')
  }
  return {
    demo: false,
    secureCookies,
    publicUrl: '',
    doors: () => Promise.resolve([]),
    startOf,
    sealingKey,
    declared,
    idleMinutes: 1,
  }
}
