import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import type { PlaceFacts } from '../../place.ts'
import { openPlaces } from '../read-file.ts'
import type { ReadRow } from '../read-row.ts'

const today = toDay('2026-11-22')

async function rowsOf(text: string): Promise<readonly ReadRow[]> {
  const { rows } = await openPlaces(
    async function* whole() {
      yield await Promise.resolve(new TextEncoder().encode(text))
    },
    { today },
  )
  const all: ReadRow[] = []
  for await (const row of rows) all.push(row)
  return all
}

async function factsOf(text: string): Promise<readonly (Partial<PlaceFacts> | undefined)[]> {
  return (await rowsOf(text)).map(({ place }) => place?.facts)
}

const csv = (...lines: readonly string[]): string => lines.join('\n')

test('long names of columns are understood, and a column of yes or no says what it says', async () => {
  const [facts] = await factsOf(
    csv(
      "Dénomination du lieu d'accueil;Numéro et libellé de la voie;Code commune INSEE;Nom commune;Numéro de téléphone;Adresse mail de contact;Site Internet / page web;Jours et heures d'ouverture au public;Gratuit (O/N);Accompagnement individuel (oui/non);Date de dernière mise à jour",
      'Cyberespace du Port;11 rue des Halles;14762;Vire Normandie;02 31 66 00 01;accueil@port.example.fr;port.example.fr;Mardi 9h-12h;O;oui;12/03/2025',
    ),
  )
  expect(facts).toMatchObject({
    name: 'Cyberespace du Port',
    street: '11 rue des Halles',
    commune: { name: 'Vire Normandie', code: '14762' },
    phones: ['+33231660001'],
    emails: ['accueil@port.example.fr'],
    websites: ['https://port.example.fr'],
    hours: { osm: 'Tu 09:00-12:00' },
    fees: ['Gratuit'],
    supportModes: ['Accompagnement individuel'],
    updatedOn: '2025-03-12',
  })
})

test.each([
  ['geo_point_2d', '"48.1147,-1.6794"', [48.1147, -1.6794]],
  ['Coordonnées', '"48,1147 ; -1,6794"', [48.1147, -1.6794]],
  ['Coordonnées', '"48,1147, -1,6794"', [48.1147, -1.6794]],
  ['the_geom', 'POINT (-1.6794 48.1147)', [48.1147, -1.6794]],
  ['the_geom', 'SRID=4326;POINT(-1.6794 48.1147)', [48.1147, -1.6794]],
  ['geo_shape', '"{""coordinates"": [-1.6794, 48.1147], ""type"": ""Point""}"', [48.1147, -1.6794]],
])('both figures of a point in one cell, %s %s', async (column, cell, point) => {
  const lines = csv(`nom,commune,${column}`, `Les Halles,Rennes,${cell}`)
  const [facts] = await factsOf(lines)
  expect(facts?.position && [facts.position.latitude, facts.position.longitude]).toEqual(point)
})

test('degrees, minutes and seconds, with West written Ouest', async () => {
  const [facts] = await factsOf(csv('nom;ville;Lat;Long', `Les Capucins;Brest;48°23'25"N;4° 29' 10" O`))
  expect(facts?.position).toMatchObject({ latitude: 48.390278, longitude: -4.486111 })
})

test('what OpenStreetMap writes has its columns, and a telephone in either of two', async () => {
  const tags = [
    {
      name: 'Bibliothèque du Pré',
      amenity: 'library',
      'addr:housenumber': '34',
      'addr:street': 'rue Haute',
      'addr:postcode': '86000',
      'addr:city': 'Poitiers',
      opening_hours: 'Tu-Sa 10:00-18:00; PH off',
      phone: '+33 5 49 52 00 01',
    },
    { name: 'Maison du Pré', 'addr:city': 'Poitiers', 'contact:phone': '05 49 52 00 02' },
  ]
  const elements = tags.map((each, id) => ({ type: 'node', id, lat: 46.58, lon: 0.34, tags: each }))
  const [library, house] = await factsOf(JSON.stringify({ elements }))
  expect(library).toMatchObject({
    street: '34 rue Haute',
    commune: { code: '86194' },
    types: ['BIB'],
    phones: ['+33549520001'],
    hours: { osm: 'Tu-Sa 10:00-18:00; PH off' },
  })
  expect(house).toMatchObject({ phones: ['+33549520002'] })
})

test('the number of the house, its « bis » and the street of a table of addresses are one address', async () => {
  const rows = await rowsOf(
    csv(
      'nom_lieu;numero;suffixe;voie_nom;commune_nom;commune_insee;code_postal',
      'Espace du Port;4;bis;Rue du Port;Saint-Brieuc;22278;22000',
      'Espace des Arts;12;;Rue Haute;Lannion;22113;22300',
    ),
  )
  expect(rows.map(({ place }) => place?.facts.street)).toEqual(['4 bis Rue du Port', '12 Rue Haute'])
  expect(rows.every(({ place }) => place?.externalId.startsWith('sans-id-'))).toBe(true)
})

test('an identifier that comes back for the same place is one; that of an organisation with several is not', async () => {
  const line = (code: string, rest: string): string => `${code};${rest};62300;Lens`
  const header = 'id_lieu;nom;service;adresse;code_postal;commune'
  const services = ['Démarches', 'Ateliers'].map((each) => line('L1', `Médiathèque;${each};1 rue Haute`))
  const places = await rowsOf(csv(header, ...services, line('L2', 'CCAS;Démarches;2 rue Haute')))
  expect(places.flatMap(({ place }) => place?.externalId ?? [])).toEqual(['L1', 'L2'])

  const doors = ['1 rue Haute', '9 rue Basse'].map((each) => line('S1', `CCAS;Démarches;${each}`))
  const several = await rowsOf(csv(header.replace('lieu', 'structure'), ...doors))
  expect(several.map(({ place }) => place?.facts.street)).toEqual(['1 rue Haute', '9 rue Basse'])
})

test('one row per opening of a place: all its openings are its hours', async () => {
  const line = 'Place du Marché;1 rue Haute;Confolens'
  const places = await factsOf(
    csv(
      'Lieu;Adresse;Commune;Jour;Heure de début;Heure de fin',
      `${line};Mardi;09:30;12:00`,
      `${line};Mardi;14:00;17:00`,
      `${line};Jeudi;09:30;12:00`,
    ),
  )
  expect(places.at(-1)).toMatchObject({ hours: { osm: 'Tu 09:30-12:00,14:00-17:00; Th 09:30-12:00' } })
})

test('the national directory of services is read, its lists in JSON or in a text of it', async () => {
  const adresse = [
    {
      numero_voie: '3 rue Haute',
      code_postal: '62300',
      nom_commune: 'Lens',
      longitude: '2.83',
      latitude: '50.43',
    },
  ]
  const span = { valeur_heure_debut_1: '09:00:00', valeur_heure_fin_1: '12:00:00' }
  const days = { nom_jour_debut: 'Lundi', nom_jour_fin: 'Vendredi', ...span, commentaire: '' }
  const lists = { adresse, telephone: [{ valeur: '03 21 00 00 00' }], plage_ouverture: [days] }
  const texts = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, JSON.stringify(list)]))
  const service = [
    { id: 'a', nom: 'France services de Lens', ...lists },
    { id: 'b', nom: 'Mairie de Lens', ...texts },
  ]
  const same = {
    street: '3 rue Haute',
    commune: { code: '62498' },
    position: { latitude: 50.43, longitude: 2.83 },
    phones: ['+33321000000'],
    hours: { osm: 'Mo-Fr 09:00-12:00' },
  }
  expect(await factsOf(JSON.stringify({ service }))).toMatchObject([same, same])
})

test('an extract of FINESS and one of SIRENE give their names and addresses', async () => {
  const [house] = await factsOf(
    csv(
      'nofinesset;rs;rslongue;numvoie;typvoie;voie;ligneacheminement;telephone;coordxet;coordyet',
      '620000001;CCAS LENS;CENTRE COMMUNAL DE LENS;3;RUE;HAUTE;62300 LENS;0321000000;687000.5;7037000.2',
    ),
  )
  expect(house).toMatchObject({
    name: 'CENTRE COMMUNAL DE LENS',
    street: '3 RUE HAUTE',
    commune: { code: '62498', postalCode: '62300' },
    position: { latitude: 50.43039 },
  })
  const [shop] = await factsOf(
    csv(
      'siret;enseigne1Etablissement;numeroVoieEtablissement;typeVoieEtablissement;libelleVoieEtablissement;codePostalEtablissement;libelleCommuneEtablissement',
      '26620001500010;ESPACE NUMERIQUE;3;RUE;HAUTE;62300;LENS',
    ),
  )
  expect(shop).toMatchObject({ name: 'ESPACE NUMERIQUE', street: '3 RUE HAUTE', commune: { code: '62498' } })
})

test('sessions are hours where they say when, and nothing of a place where they do not', async () => {
  const header = 'nom;ville;permanences'
  const [one] = await factsOf(csv(header, 'CCAS;Lens;1er et 3e jeudi du mois de 14h à 16h'))
  expect(one).toMatchObject({ hours: { osm: 'Th[1,3] 14:00-16:00' } })
  const [other] = await factsOf(csv(header, 'CCAS;Lens;Mairie de Liévin'))
  expect(other?.hours).toBeUndefined()
})

test('a day, an opening and a closing in three columns; not when weeks alternate', async () => {
  const header = 'Lieu;Commune;Jour;Heure de début;Heure de fin;Semaine'
  const [every] = await factsOf(csv(header, 'Place du Marché;Confolens;Mardi;09:30;12:00;'))
  expect(every).toMatchObject({ hours: { osm: 'Tu 09:30-12:00' } })
  const [even] = await factsOf(csv(header, 'Place du Marché;Confolens;Mardi;09:30;12:00;paire'))
  expect(even?.hours?.osm).toBeUndefined()
})

test('« Ouvert le samedi (O/N) » holds no hours, and does not make the others unread', async () => {
  const [facts] = await factsOf(
    csv(
      'nom;ville;lundi;mardi;mercredi;jeudi;Ouvert le samedi (O/N)',
      'CCAS;Lens;9h-12h;fermé;9h-12h;14h-17h;N',
    ),
  )
  expect(facts).toMatchObject({ hours: { osm: 'Mo,We 09:00-12:00; Th 14:00-17:00' } })
})

test('a name beside a first name is somebody’s: it is never the name of the place', async () => {
  const [row] = await rowsOf(
    csv(
      'Nom de la structure;Nom;Prénom;Adresse;CP;Ville;Mail;Commentaire',
      'Centre social Jean Moulin;ROCHE;Sophie;3 place Haute;69007;Lyon;sophie.roche@csjm.example.fr;Mme Roche reçoit le mardi',
    ),
  )
  expect(row?.place?.facts).toMatchObject({ name: 'Centre social Jean Moulin', emails: [] })
  expect(JSON.stringify(row)).not.toMatch(/roche|sophie/i)
  expect(row?.dropped).toEqual({ names: 3, nominativeEmails: 1, personalMobiles: 0 })
})

test('whoever is written after a place with « Mme » leaves its name; a place named after somebody keeps it', async () => {
  const facts = await factsOf(
    csv(
      'nom;adresse;cp;ville;description',
      'Espace du Lac - Mme Roche;2 rue Haute;69001;Lyon;M. Paul Petit aide le lundi',
      'École Madame Récamier;2 rue Haute;69001;Lyon;Près de la rue Monsieur Brun',
    ),
  )
  expect(facts.map((each) => [each?.name, each?.description])).toEqual([
    ['Espace du Lac', '… aide le lundi'],
    ['École Madame Récamier', 'Près de la rue Monsieur Brun'],
  ])
})
