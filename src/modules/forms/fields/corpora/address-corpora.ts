import { boxes, type Corpus } from './corpus.ts'

const street = '12 rue du Port'
const home = { kind: 'home', street, town: 'Lens', postalCode: '62300', communeCode: '62498', listYear: 2026 }
const found = { id: '62498_4870_00012', score: 0.97, latitude: 50.43, longitude: 2.83 }
const asked = '12 rue du port lens'
const choiceOf = (code: string, text: string): string =>
  `62498_4870_00012|0.97|50.43|2.83|${code}|62300|Lens|12 rue du Port|${text}`
const choice = choiceOf('62498', asked)
const inOneLine = '12 rue du Port, 62300 Lens'

export const addresses: Corpus = {
  name: 'address',
  field: { type: 'address', withoutHome: true },
  valid: [
    [boxes({ line: street, postal: '62300', commune: 'Lens' }), home],
    [boxes({ line: ' 12  rue du Port ', postal: '62 300', commune: ' Lens ' }), home],
    [boxes({ line: street, postal: '623OO', commune: 'Lens' }), home],
    [boxes({ line: street, postal: '٦٢٣٠٠', commune: 'Lens' }), home],
    [boxes({ line: street, postal: '62300\u200B', commune: 'Lens\uFFFC' }), home],
    [boxes({ line: street, commune: '62300 Lens' }), home],
    [boxes({ line: '12 rue du Port, 62300 Lens' }), home],
    [boxes({ line: '12 rue du Port 62300 Lens' }), home],
    [boxes({ line: street, postal: '62300', commune: 'Lens', country: 'France' }), home],
    [
      boxes({ line: street, commune: 'Lens' }),
      { kind: 'home', street, town: 'Lens', communeCode: '62498', listYear: 2026 },
    ],
    [
      boxes({
        line: street,
        postal: '62300',
        commune: 'Lens',
        more: 'Chez Mme Petit, bât. B, 3e étage',
      }),
      { ...home, more: 'Chez Mme Petit, bât. B, 3e étage' },
    ],
    [
      boxes({ line: street, postal: '62307', commune: 'Lens cedex' }),
      { ...home, postalCode: '62307', town: 'Lens cedex' },
    ],
    [
      boxes({ line: 'Lieu-dit Le Bois', postal: '01300', commune: 'Arbignieu' }),
      { ...home, street: 'Lieu-dit Le Bois', postalCode: '01300', town: 'Arbignieu', communeCode: '01015' },
    ],
    [
      boxes({ line: street, postal: '97400', commune: 'Saint-Denis' }),
      { ...home, postalCode: '97400', town: 'Saint-Denis', communeCode: '97411' },
    ],
    [
      boxes({ line: street, postal: '98800', commune: 'Nouméa' }),
      { ...home, postalCode: '98800', town: 'Nouméa', communeCode: '98818' },
    ],
    [
      boxes({ line: street, postal: '62300', commune: 'Quartier neuf' }),
      { kind: 'home', street, town: 'Quartier neuf', postalCode: '62300' },
    ],
    [boxes({ value: asked, choice }), { ...home, found }],
    [boxes({ value: asked, choice, more: 'Bât. B' }), { ...home, found, more: 'Bât. B' }],
    [boxes({ value: '12 rue du Port, 62300 Lens', choice }), home],
    [boxes({ value: '12 rue du Port, 62300 Lens', choice: '<b>|9|9|9|62498' }), home],
    [boxes({ value: '12 rue du Port 62300 Lens' }), home],
    [boxes({ value: inOneLine, choice: choiceOf('99999', inOneLine) }), home],
    [
      boxes({ line: 'Rue Haute 4', postal: '1000', commune: 'Bruxelles', country: 'Belgique' }),
      { kind: 'abroad', street: 'Rue Haute 4', town: 'Bruxelles', postalCode: '1000', country: 'BE' },
    ],
    [boxes({ commune: 'Oran', country: 'DZ' }), { kind: 'abroad', town: 'Oran', country: 'DZ' }],
    [boxes({ none: 'yes' }), { kind: 'no-home' }],
    [
      boxes({ none: 'yes', more: 'CCAS', commune: 'Lens', postal: '62300' }),
      {
        kind: 'no-home',
        lettersAt: 'CCAS',
        town: 'Lens',
        postalCode: '62300',
        communeCode: '62498',
        listYear: 2026,
      },
    ],
  ],
  invalid: [
    [boxes({ value: '12 rue du Port' }), 'address-in-pieces'],
    [boxes({ value: asked }), 'address-in-pieces'],
    [boxes({ value: '14 rue du port lens', choice }), 'address-in-pieces'],
    ['chez ma sœur', 'address-in-pieces'],
    ['😀', 'address-in-pieces'],
    [boxes({ postal: '62300', commune: 'Lens' }), 'street-missing'],
    [boxes({ commune: 'Lens' }), 'street-missing'],
    [boxes({ postal: '62300' }), 'street-missing'],
    [boxes({ more: 'Bâtiment B' }), 'street-missing'],
    [boxes({ more: 'Chez Mme Petit' }), 'street-missing'],
    [boxes({ country: 'France' }), 'street-missing'],
    [boxes({ line: street }), 'town-missing'],
    [boxes({ line: street, postal: '62300' }), 'town-missing'],
    [boxes({ line: 'Rue Haute 4', country: 'Belgique' }), 'town-missing'],
    [boxes({ line: street, postal: '6230', commune: 'Lens' }), 'postal-code'],
    [boxes({ line: street, postal: '623000', commune: 'Lens' }), 'postal-code'],
    [boxes({ line: street, postal: 'Lens', commune: 'Lens' }), 'postal-code'],
    [boxes({ line: street, postal: '2A', commune: 'Ajaccio' }), 'postal-code'],
    [boxes({ line: street, postal: '😀', commune: 'Lens' }), 'postal-code'],
    [boxes({ none: 'yes', postal: '62' }), 'postal-code'],
    [boxes({ line: street, postal: '62300', commune: 'Lens', country: 'Atlantide' }), 'country-unknown'],
    [boxes({ line: street, postal: '62300', commune: 'Lens', country: 'ZZ' }), 'country-unknown'],
    [boxes({ line: 'x'.repeat(121), postal: '62300', commune: 'Lens' }), 'text-too-long'],
    [boxes({ line: street, postal: '62300', commune: 'L'.repeat(121) }), 'text-too-long'],
    [boxes({ line: street, commune: 'Lens', more: 'B'.repeat(121) }), 'text-too-long'],
  ],
}
