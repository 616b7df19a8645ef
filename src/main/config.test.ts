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
  for (const wrong of [
    'www.alpha.example',
    'https://alpha.example/page',
    'https://alpha.example/',
    '*',
    'https://*.alpha.example',
    'https://alpha.example;script-src',
    "'self'",
    'data:text',
  ]) {
    expect(() => sitesOf(wrong)).toThrow(/EMBEDDING_SITES\u00A0: des débuts d’adresse complets/)
  }
})

test('tiles come from one server in https, and the map names whom it owes them to', () => {
  const url = 'https://tuiles.example/{z}/{x}/{y}.png'
  const tilesAt = (address: string, credit = 'IGN') =>
    readConfig({ MAP_TILES_URL: address, MAP_TILES_CREDIT: credit }).mapTiles
  expect(tilesAt(url)).toEqual({ url, credit: 'IGN' })
  expect(tilesAt('https://tuiles.example:8443/wmts?l=plan&z={z}&x={x}&y={y}')).toBeDefined()
  expect(readConfig({}).mapTiles).toBeUndefined()
  for (const wrong of [
    'http://tuiles.example/{z}/{x}/{y}.png',
    'https://{s}.tuiles.example/{z}/{x}/{y}.png',
    'https://tuiles.example/{z}/{x}.png',
    'https://tuiles.example;script-src/{z}/{x}/{y}.png',
    'https://agent:secret@tuiles.example/{z}/{x}/{y}.png',
    '/tuiles/{z}/{x}/{y}.png',
  ]) {
    expect(() => tilesAt(wrong)).toThrow(/MAP_TILES_URL\u00A0: une adresse en https/)
  }
  expect(() => tilesAt(url, ' ')).toThrow(/MAP_TILES_CREDIT\u00A0: dites qui/)
})
