import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { fullPlace } from '../../export/an-exported-place.ts'
import { inclusionPlace } from '../../export/data-inclusion.ts'
import { openPlaces } from '../read-file.ts'

const structure = {
  id: 'a',
  nom: 'Centre social',
  commune: 'Lens',
  code_postal: '62300',
  date_maj: '2026-01-02',
}
const other = { ...structure, id: 'b', nom: 'Mairie' }
const service = {
  id: 'a-1',
  structure_id: 'a',
  nom: 'Aide',
  thematiques: ['numerique--acceder-a-des-services-en-ligne'],
  frais: 'gratuit',
  publics: ['tous-publics'],
  modes_mobilisation: ['telephoner'],
}
const second = {
  ...service,
  id: 'a-2',
  thematiques: ['numerique--acceder-a-une-connexion-internet'],
  frais: null,
}

test.each([
  ['structures', 'services'],
  ['services', 'structures'],
])('each structure offers what its services say, with %s first and %s after', async (...order) => {
  const lists = { structures: [structure, other], services: [service, second] }
  const text = JSON.stringify(Object.fromEntries(order.map((name) => [name, lists[name as 'structures']])))

  expect(await placesIn(text)).toMatchObject([
    {
      name: 'Centre social',
      services: ['Aide aux démarches administratives', 'Accès internet et matériel informatique'],
      fees: ['Gratuit'],
      audiences: [],
      accessModes: ['Téléphoner'],
    },
    { name: 'Mairie', services: [] },
  ])
})

test('what we publish for data·inclusion is read again with its services', async () => {
  const { structure: told, service: offer } = inclusionPlace('ville', 'a', fullPlace)
  const [place] = await placesIn(JSON.stringify({ structures: [told], services: [offer] }))

  expect(place).toMatchObject({
    name: fullPlace.name,
    services: fullPlace.services,
    accessModes: fullPlace.accessModes,
    supportModes: ['À distance'],
    audiences: fullPlace.audiences,
    accessibilitySheet: fullPlace.accessibilitySheet,
    bookingPage: fullPlace.bookingPage,
  })
})

test('services alone are places, where no structure is listed', async () => {
  const alone = { ...service, nom: 'Permanence', commune: 'Lens', code_postal: '62300' }

  expect(await placesIn(JSON.stringify({ services: [alone], structures: [] }))).toMatchObject([
    { name: 'Permanence' },
  ])
})

async function placesIn(text: string) {
  const open = async function* pieces(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(text)
  }
  const { rows } = await openPlaces(open, { today: toDay('2026-11-22') })
  const places = []
  for await (const { place } of rows) if (place) places.push(place.facts)
  return places
}
