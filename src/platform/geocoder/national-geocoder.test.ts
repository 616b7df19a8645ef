import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { nationalGeocoder } from './national-geocoder.ts'

const feature = {
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [2.8312345678, 50.4312345678] },
  properties: {
    label: '12 Rue du Port 62300 Lens',
    score: 0.97123456,
    id: '62498_4870_00012',
    name: '12 Rue du Port',
    postcode: '62300',
    citycode: '62498',
    city: 'Lens',
    context: '62, Pas-de-Calais, Hauts-de-France',
    type: 'housenumber',
  },
}

let peer: Server | undefined

afterEach(() => {
  peer?.closeAllConnections()
  peer?.close()
})

// A real server of this machine, which answers as the national one does.
async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  peer = server
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/geocodage/search`
}

test('an address is found with its commune, its place and how sure it is', async () => {
  let asked = ''
  const url = await listen((request, response) => {
    asked = request.url ?? ''
    response.end(JSON.stringify({ type: 'FeatureCollection', features: [feature] }))
  })
  const found = await nationalGeocoder({ url }).find(' 12 rue du Port & Lens ')
  expect(found).toEqual([
    {
      label: '12 Rue du Port 62300 Lens',
      street: '12 Rue du Port',
      postalCode: '62300',
      town: 'Lens',
      communeCode: '62498',
      id: '62498_4870_00012',
      score: 0.9712,
      latitude: 50.431235,
      longitude: 2.831235,
    },
  ])
  const question = new URL(asked, 'http://peer').searchParams
  expect(Object.fromEntries(question)).toMatchObject({ q: '12 rue du Port & Lens', index: 'address' })
})

test('an address that is not in the base is not found, and that is no failure', async () => {
  const url = await listen((_request, response) => response.end(JSON.stringify({ features: [] })))
  expect(await nationalGeocoder({ url }).find('une rue neuve')).toEqual([])
})

test.each([
  ['a server in trouble', 500, '{}'],
  ['too many questions', 429, '{}'],
  ['something else than JSON', 200, '<html>'],
  ['another shape', 200, '{"features":[{"geometry":{},"properties":{}}]}'],
  [
    'a commune that is none',
    200,
    JSON.stringify({ features: [{ ...feature, properties: { ...feature.properties, citycode: '<b>' } }] }),
  ],
])('%s leaves the address to be written by hand', async (_name, status, body) => {
  const url = await listen((_request, response) => response.writeHead(status).end(body))
  expect(await nationalGeocoder({ url }).find('12 rue du Port')).toBe('unavailable')
})

test('a server that does not answer in time is left, and she goes on by hand', async () => {
  const url = await listen(() => {})
  const before = performance.now()
  expect(await nationalGeocoder({ url, timeOut: 100 }).find('12 rue du Port')).toBe('unavailable')
  expect(performance.now() - before).toBeLessThan(1500)
})

test('nobody at the address of the service is no error either', async () => {
  const url = await listen(() => {})
  peer?.close()
  expect(await nationalGeocoder({ url }).find('12 rue du Port')).toBe('unavailable')
})

test('a text too short is not sent', async () => {
  let count = 0
  const url = await listen((_request, response) => {
    count += 1
    response.end('{}')
  })
  expect(await nationalGeocoder({ url }).find('12')).toEqual([])
  expect(count).toBe(0)
})
