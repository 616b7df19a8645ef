import { expect, test } from 'vitest'
import { languages } from '#kernel/language.ts'
import type { KeptPlace } from '../kept-place.ts'
import { composeGuide, type Guide, type GuideScope } from './guide.ts'
import { guideInWords } from './guide-in-words.ts'
import { alphaArea, bus, library, madeOn, village } from './sample-guide.ts'

const town = {
  name: 'CCAS d’Alpha',
  homeHref: '/',
  phone: '01 99 00 12 34',
  address: ['1 place de la Mairie'],
}

test('places are numbered by commune then by name, and who passes comes last', () => {
  const attic = named('Atelier du grenier')
  const guide = compose({}, [bus, village, library, attic])

  expect(guide.chapters.map(({ commune, places }) => [commune, places.map(numberAndName)])).toEqual([
    ['Alpha', ['1 Atelier du grenier', '2 Médiathèque des Tilleuls']],
    ['Bêta-sur-Rive', ['3 Point numérique de Bêta']],
  ])
  expect(guide.passing.map(numberAndName)).toEqual(['4 Bus numérique du Val'])
})

test('the commune that was asked for comes before its neighbours', () => {
  const area = { commune: '99002', name: 'CC du Val', codes: ['99001', '99002'], isGroup: true }
  const guide = compose({ area }, [library, village])
  expect(guide.chapters.map(({ commune }) => commune)).toEqual(['Bêta-sur-Rive', 'Alpha'])
})

test('of a bus, the guide of a commune tells the stops there; that of a commune without stops tells all', () => {
  const stopsOf = (scope: GuideScope): readonly string[] | undefined =>
    compose(scope, [bus]).passing[0]?.stops.map(({ commune }) => commune.name)

  expect(stopsOf({ area: alphaArea })).toEqual(['Alpha'])
  expect(stopsOf({})).toEqual(['Bêta-sur-Rive', 'Alpha'])
  expect(stopsOf({ area: { ...alphaArea, codes: ['99004'] } })).toEqual(['Bêta-sur-Rive', 'Alpha'])
})

test('each need leads to the numbers of the places that answer it, and no need stands alone', () => {
  const { index } = compose({}, [library, village, bus])
  expect(index.map(({ service, places }) => [service, places.map(({ number }) => number)])).toEqual([
    ['Aide aux démarches administratives', [1, 3]],
    ['Accès internet et matériel informatique', [1, 2]],
  ])
})

test('a sheet says when, how, for how much, in which languages, and when it was verified', () => {
  const sheet = inFrench(compose({}, [library])).chapters[0]?.sheets[0]
  expect(sheet).toMatchObject({
    title: '1. Médiathèque des Tilleuls',
    address: ['4 rue des Tilleuls, Derrière la mairie', '99000 Alpha'],
    phones: [{ text: '01 99 00 12 50', href: 'tel:+33199001250' }],
    hoursNotes: ['Fermé du 24 décembre au 2 janvier 2027 (congés).'],
    sentences: ['C’est gratuit.', 'Vous pouvez venir directement.', 'Vous pouvez appeler.'],
    services: ['Faire mes démarches sur internet', 'Utiliser un ordinateur ou internet sur place'],
    languages: 'On y parle : français et arabe.',
    verified: 'Vérifié le 10 novembre 2026.',
  })
  expect(sheet?.access).toBe('Entrée sans marche. Ascenseur. Accueil des personnes aveugles ou malvoyantes.')
  expect(sheet?.qr.address).toBe(`https://alpha.example/lieux/${library.id}`)
})

test('hours that could not be read are given as they came, and one is told to call', () => {
  const sheet = inFrench(compose({}, [village])).chapters[0]?.sheets[0]
  expect(sheet?.hoursNotes).toEqual([
    'Horaires : aux heures de la mairie',
    'Les horaires peuvent changer. Appelez avant de venir.',
  ])
  expect(sheet?.verified).toBe('Pas encore vérifié. Écrit le 8 octobre 2026 d’après Hub numérique du Val.')
})

test('the timetable of the bus gives the dates: nobody knows whether a week is even', () => {
  const { passing } = inFrench(compose({}, [bus]))
  expect(passing?.places[0]?.timetable.rows).toEqual([
    [
      'Bêta-sur-Rive, Place du Marché',
      'Un mardi sur deux (semaines paires), de 9 h à 12 h',
      '24 novembre, 8 décembre, 22 décembre, 12 janvier 2027',
    ],
    [
      'Alpha, Quai du Port',
      'Chaque mercredi, de 9 h à 12 h',
      '25 novembre, 2 décembre, 9 décembre, 16 décembre',
    ],
  ])
})

test('a guide leads to itself as it is today, with what it was made for', () => {
  const guide = compose({ area: alphaArea, service: 'Aide aux démarches administratives' }, [library])
  const { online, subtitle } = inFrench(guide)
  expect(online.address).toBe('https://alpha.example/lieux/guide/papier?commune=99001&besoin=demarches')
  expect(subtitle).toBe('Commune : Alpha. Pour : Faire mes démarches sur internet')
})

test.each(languages)('every sentence of the guide is said in %s', (language) => {
  const guide = compose({}, [library, village, bus])
  const text = JSON.stringify(guideInWords(guide, { language, publicUrl: '', town }))
  expect(text).not.toMatch(/undefined|\{\w+[,}]/)
})

function compose(scope: GuideScope, places: readonly KeptPlace[]): Guide {
  return composeGuide(scope, { places, madeOn })
}

function inFrench(guide: Guide): ReturnType<typeof guideInWords> {
  const text = guideInWords(guide, { language: 'fr', publicUrl: 'https://alpha.example', town })
  return JSON.parse(JSON.stringify(text).replaceAll(/[\u00A0\u202F]/g, ' ')) as typeof text
}

function named(name: string): KeptPlace {
  return { ...library, facts: { ...library.facts, name } }
}

function numberAndName({ number, place }: { readonly number: number; readonly place: KeptPlace }): string {
  return `${number} ${place.facts.name}`
}
