import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { processorTime } from '#test/support/processor-time.ts'
import { aroundSecret, findSecrets, hideSecrets, type SecretKind } from './found-secrets.ts'

/** Each secret stands between [ and ]. */
const positive: Readonly<Record<SecretKind, readonly string[]>> = {
  password: [
    'mot de passe : [Soleil1945]',
    'Mot de passe: [soleil1945]. Elle le changera.',
    'son mdp=[Azerty!23]',
    'mdp [Marie1948] ok',
    'MDP : [doudou]',
    'mot de passe de sa messagerie : [Soleil45]',
    'mot de passe ameli [Vitale92!]',
    'Le mot de passe est [Doudou92].',
    'le mot de passe c’est [minou1950]',
    'son mot de passe est [Minouche]',
    'mot de passe provisoire : [834920]',
    'mot de passe provisoire 834920'.replace('834920', '[834920]'),
    'mot de passe : « [le chat dort] »',
    'Mot de passe :\n[Soleil45]',
    'identifiant marie.durand mdp [Soleil45]',
    'login : mdurand / mdp : [Lune46*]',
    'mots de passe : [Soleil45] et [Lune46]',
    '[Soleil45] est son mot de passe',
    'elle garde [Soleil45!] comme mot de passe',
    'code secret : [4821]',
    'code secret de la carte : [4821]',
    'Code PIN [0000]',
    'PIN : [1234]',
    'PIN [1234]',
    'code confidentiel est [4821]',
    'CVV [123]',
    'cryptogramme : [123]',
    'password: [hunter2]',
    'Her password is [Hunter22]',
    'pwd=[xyz789]',
    'the PIN is [4821]',
    'mot de passe impots.gouv.fr : [Impots2026]',
    'Mot de passe -> [Bonjour92]',
    'passe : [kiki1234]',
    'm.d.p. : [Kiki1234]',
    'mot de passe (carnet bleu) : [Kiki1234]',
    'mot\u00A0de\u00A0passe\u00A0: [Soleil45]',
    'nouveau mot de passe = [marguerite]',
    'Mot de passe : [12031945]',
    'code PUK : [12345678]',
  ],
  'card-number': [
    'CB [4970 1012 3456 7890]'.replace('7890', '7893'),
    'carte [4970101234567893] exp 12/27',
    'carte [4970-1012-3456-7893]',
    'paye avec [5136 3333 3333 3335]',
    '[5555555555554444]',
    'visa : [4111 1111 1111 1111], cryptogramme donné par téléphone',
    'amex [3782 822463 10005]',
    '[371449635398431]',
    '[4970\u00A01012\u00A03456\u00A07893]',
    'carte bancaire [49 70 10 12 34 56 78 93]',
    'maestro [6759 6498 2643 8453]',
    'carte bleue [3852 0000 0232 37]',
  ],
  'social-security-number': [
    'sécu [1 85 05 78 006 084 91]',
    'NIR [185057800608491]',
    '[2 69 05 49 588 157 80]',
    'n° [269054958815780] donné',
    '[1 85 05 78 006 084]',
    'numéro de sécurité sociale [1850578006084]',
    'Corse : [1 85 05 2A 006 084 35]',
    '[185052b00608462]',
    '[1.85.05.78.006.084.91]',
    '[1 8505 78006 08491]',
    '[7 85 05 99 006 084 97]',
    'née le 3 mai, [1 85 05 78 006 084 91] tél 06 12 34 56 78',
  ],
  'bank-account': [
    'IBAN [FR76 3000 6000 0112 3456 7890 189]',
    '[FR7630006000011234567890189]',
    'rib : [fr76 3000 6000 0112 3456 7890 189] merci',
    '[FR14 2004 1010 0505 0001 3M02 606]',
    '[DE89 3704 0044 0532 0130 00]',
    'RIB [30006 00001 12345678901 89]',
  ],
}

const written = Object.entries(positive).flatMap(([kind, texts]) =>
  texts.map((text) => [kind, text] as const),
)

test.each(written)('%s: %s', (kind, text) => {
  const bare = text.replaceAll(/[[\]]/g, '')
  const said = [...text.matchAll(/\[([^\]]*)\]/g)].map(([, secret]) => [kind, secret])
  expect(findSecrets(bare).map(({ kind: found, start, end }) => [found, bare.slice(start, end)])).toEqual(
    said,
  )
})

test.each([
  'mot de passe oublié',
  'Mot de passe : oublié, refait avec elle.',
  'mot de passe : changé',
  'mot de passe à changer',
  'Mot de passe réinitialisé le 12/03/2026 à 10h30',
  'mot de passe : noté dans son carnet',
  'le mot de passe est trop court',
  'Le mot de passe est perdu depuis mars.',
  'mot de passe : 8 caractères au moins',
  'choisir un mot de passe de 12 caractères, 1 majuscule',
  'mot de passe : ••••••••',
  'mdp : ****',
  'mots de passe et sécurité : atelier du 12 mars 2026',
  'Atelier « mot de passe » jeudi',
  'mot de passe : on a refait la procédure ensemble',
  'mdp oublié : appeler le 3646',
  'mot de passe oublié, appeler le 06 12 34 56 78',
  'mot de passe : voir avec son fils',
  'Elle ne retient pas ses mots de passe.',
  'password reset done',
  'password: forgotten',
  'le code secret est arrivé par courrier',
  'code secret demandé à la banque',
  'code postal : 92000',
  'code 92000 Nanterre',
  'code APE 8899B',
  'code de suivi 8R12345678901',
  'digicode 12B45',
  'code de la porte : 12B45',
  '12 rue du Pin 92000 Nanterre',
  '12 RUE DU PIN 1200',
  'deux pommes de pin',
  'passe Navigo : renouvelé',
  'passe : renouvelé',
  'a perdu son pass Navigo 12345678',
  'tél. 06 12 34 56 78',
  'Tél : +33 6 12 34 56 78',
  '06.12.34.56.78 ou 01 40 12 34 56',
  '06 41 23 45 67 06 98 76 54 32',
  '0612345678 / 0140123456',
  'n° allocataire CAF 1234567',
  'Allocataire 7654321 A',
  'identifiant France Travail 1234567A',
  'n° fiscal 1285057800608',
  'numéro fiscal : 30 23 217 600 053',
  'récépissé n° 1285057800608',
  'accusé de réception 4970101234567893',
  'SIRET 732 829 320 00074',
  'SIRET 36252187900034',
  'SIRET 38012986643097',
  'timbre fiscal 1260 1234 5678 9012',
  'PDL 12345678901234',
  'le 12/03/2026, rappelée le 25/03/2026',
  '25/03/2026 26/03/2026',
  '25-03-2026 26-03-2026 27-03-2026',
  'né le 05/05/1985 à Versailles (78)',
  'loyer 1 250,50 € et charges 120,00 €',
  '12 500 000 € de budget',
  'reste dû : 1 234,50 €',
  'dossier 2026-000123-AB',
  'lettre recommandée 1A 023 456 7890 1',
  'colis 6A12345678901',
  'rdv le 3 mars 2026 à 14h30, bureau 12',
  'FR76 reçu',
  'IBAN FR76 3000 6000 0112 3456 7890 188 (clé fausse)',
  'IBAN finissant par 0189',
  'carte finissant par 7893',
  'NIR finissant par 084 91',
  '1 85 05 78 *** ***',
  'de 12 personnes inscrites à 10 heures 30',
  'EAN 3760123456789',
  'visa long séjour 123456789',
  'carte de séjour 9912345678',
  'titre de séjour ABC1234567 jusqu’au 12/03/2027',
  'numéro étranger 9203123456',
  'CAC-7F3K-92QX',
  'marie.durand48@exemple.fr',
  'https://www.caf.fr/mon-compte?id=12345678901234567890',
  'Atelier Windows 11 à 14h',
  '4 novembre 2026, 16 personnes, 2 h 30',
  '1111 2222 3333 4444',
  '4970 1012 3456 7890',
  '1 85 05 78 006 084 92',
  '1 85 13 78 006 084',
])('nothing to hide in « %s »', (text) => {
  expect(findSecrets(text)).toEqual([])
})

const digits = (count: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: count, maxLength: count })
const separator = fc.constantFrom('', ' ', '-', '\u00A0', '.')

/** The sum that a last figure makes right. */
function withLuhn(body: string): string {
  const isRight = (last: number): boolean => {
    const values = [...`${body}${last}`].toReversed().map((digit, index) => Number(digit) * (1 + (index % 2)))
    return values.reduce((total, value) => total + Math.floor(value / 10) + (value % 10), 0) % 10 === 0
  }
  return body + [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find(isRight)
}

const card = fc
  .tuple(fc.constantFrom('4970', '4111', '5136', '5555'), digits(11))
  .map(([from, rest]) => withLuhn(from + rest))

test('a card is found however its fours are kept apart, and hidden whole', () => {
  fc.assert(
    fc.property(card, separator, (number, gap) => {
      const text = `payé avec ${(number.match(/.{4}/g) ?? []).join(gap)} hier`
      expect(findSecrets(text)).toHaveLength(1)
      expect(hideSecrets(text)).not.toMatch(/\d/)
    }),
  )
})

test('with one figure wrong it is no card', () => {
  fc.assert(
    fc.property(card, fc.nat(15), fc.integer({ min: 1, max: 9 }), (number, place, more) => {
      const wrong = (Number(number[place]) + more) % 10
      const text = `carte ${number.slice(0, place)}${wrong}${number.slice(place + 1)}`
      expect(findSecrets(text).filter(({ kind }) => kind === 'card-number')).toEqual([])
    }),
  )
})

const nir = fc
  .record({
    sex: fc.constantFrom('1', '2', '7', '8'),
    year: digits(2),
    month: fc.integer({ min: 1, max: 12 }),
    place: fc.oneof(
      fc.constantFrom('2A', '2B'),
      fc.integer({ min: 1, max: 99 }).map((place) => String(place).padStart(2, '0')),
    ),
    commune: fc.integer({ min: 1, max: 999 }),
    order: fc.integer({ min: 1, max: 999 }),
  })
  .map(({ sex, year, month, place, commune, order }) => {
    const three = (number: number): string => String(number).padStart(3, '0')
    const body = `${sex}${year}${String(month).padStart(2, '0')}${place}${three(commune)}${three(order)}`
    const key = 97n - (BigInt(body.replace('2A', '19').replace('2B', '18')) % 97n)
    return body + String(key).padStart(2, '0')
  })

test('a social-security number is found however it is spaced', () => {
  fc.assert(
    fc.property(
      nir,
      fc.array(fc.constantFrom('', ' ', '.'), { minLength: 14, maxLength: 14 }),
      (number, gaps) => {
        const text = `sécu ${[...number].map((sign, index) => sign + (gaps[index] ?? '')).join('')} notée`
        expect(findSecrets(text).map(({ kind }) => kind)).toEqual(['social-security-number'])
      },
    ),
  )
})

test('a French telephone number is never a secret, alone or in a list', () => {
  const phone = fc
    .tuple(fc.constantFrom('01', '06', '07', '09'), digits(8))
    .map(([from, rest]) => from + rest)
  fc.assert(
    fc.property(phone, phone, fc.constantFrom('', ' ', '.'), (one, other, gap) => {
      const spaced = [one, other].map((number) => (number.match(/../g) ?? []).join(gap))
      expect(findSecrets(`tél. ${spaced[0]}, ${spaced[1]}`)).toEqual([])
      expect(findSecrets(`tél. ${spaced.join(' ')}`)).toEqual([])
    }),
  )
})

test('what is hidden once is hidden for good, as long as it was, and nothing else moves', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'mdp : ',
      'Soleil45 ',
      'et ',
      'PIN 1234 ',
      '4970 1012 3456 7893 ',
      '\n',
      'FR76',
      '1 85 05 78 ',
    ),
    fc.string({ maxLength: 12 }),
    card,
    nir,
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('')
      const hidden = hideSecrets(text)
      expect(findSecrets(hidden)).toEqual([])
      expect(hidden).toHaveLength(text.length)
      expect([...hidden].every((sign, index) => sign === '•' || sign === [...text][index])).toBe(true)
    }),
  )
})

test('what is shown around a secret hides it, and the others', () => {
  const text = 'Elle a donné son mot de passe : Soleil45, et sa carte 4970 1012 3456 7893, pour la CAF.'
  const [password] = findSecrets(text)
  expect(password && aroundSecret(text, password)).toBe('… a donné son mot de passe : ••••, et sa carte …')
})

test('a text as long as a note may be, made to slow the search, is read at once', () => {
  const texts = [
    '1 '.repeat(2_500),
    'a1'.repeat(2_500),
    'mdp '.repeat(1_250),
    `mdp ${' '.repeat(4_990)}`,
    'mdp de la '.repeat(500),
  ]
  for (const text of texts) expect(processorTime(() => void findSecrets(text))).toBeLessThan(500)
})

test('the address of a receipt is no secret, whatever the clock wrote in it; a number beside it still is', () => {
  const address = 'alpha.example/recu/01a20504-7019-7375-a6b7-5976f978998f'

  expect(findSecrets(`Reçu rangé : ${address}`)).toEqual([])
  expect(kindsIn(`${address} numéro de sécu 2 05 04 70 197 375`)).toEqual(['social-security-number'])
  expect(kindsIn('20504-7019-7375')).toEqual(['social-security-number'])
})

function kindsIn(text: string): readonly SecretKind[] {
  return findSecrets(text).map(({ kind }) => kind)
}
