import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('with no setting at all, everything has a value and the demo is on', () => {
  expect(readConfig({})).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    demo: true,
    publicUrl: 'http://127.0.0.1:3000',
  })
})

test('a setting left empty is as if it were absent', () => {
  expect(readConfig({ DATABASE_URL: '', PUBLIC_URL: '', DEMO: '' })).toMatchObject({
    databaseUrl: undefined,
    demo: true,
  })
})

test('the demo is off with a database of the town, unless asked for', () => {
  expect(readConfig({ DATABASE_URL: 'postgresql://town@host/cote' }).demo).toBe(false)
  expect(readConfig({ DATABASE_URL: 'postgresql://town@host/cote', DEMO: '1' }).demo).toBe(true)
})

test('the demo never opens on an address that others can reach', () => {
  expect(readConfig({ HOST: '0.0.0.0', DEMO: '1' }).demo).toBe(false)
})

test('everything wrong is said at once', () => {
  expect(() => readConfig({ PORT: 'many', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x' })).toThrow(
    /PORT[\s\S]*DATABASE_URL[\s\S]*LOG_LEVEL/,
  )
})

test('sites that may frame the list are the beginnings of addresses, and nothing else', () => {
  const sitesOf = (text: string): readonly string[] => readConfig({ EMBEDDING_SITES: text }).embeddingSites
  expect(sitesOf('')).toEqual([])
  expect(sitesOf('https://www.alpha.example, http://localhost:8080')).toEqual([
    'https://www.alpha.example',
    'http://localhost:8080',
  ])
  for (const wrong of ['www.alpha.example', 'https://alpha.example/page', '*', "'self'", 'data:text']) {
    expect(() => sitesOf(wrong)).toThrow('EMBEDDING_SITES')
  }
})
