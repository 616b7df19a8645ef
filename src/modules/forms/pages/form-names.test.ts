import { expect, test } from 'vitest'
import { formOf } from '#platform/http/form.ts'
import { boxName, choiceName, groupName, keptChoiceName, rawFrom, revisionName } from './form-names.ts'

const sent = (entries: Readonly<Record<string, readonly string[]>>): ReturnType<typeof formOf> =>
  formOf(Object.entries(entries))

test('what was typed comes back to the letter, box by box', () => {
  const form = sent({
    [revisionName('nom')]: ['3'],
    [boxName('nom')]: ['  Nguyễn\u00A0'],
    [revisionName('naissance')]: ['0'],
    [`${groupName('naissance')}_day`]: ['3'],
    [`${groupName('naissance')}_year`]: ['1961'],
    [revisionName('periode')]: ['1'],
    [`${groupName('periode', 'from')}_month`]: ['2'],
  })
  expect(rawFrom(form, [{ id: 'nom' }, { id: 'naissance' }, { id: 'periode' }])).toEqual([
    { question: 'nom', raw: { value: ['  Nguyễn\u00A0'] }, revision: 3 },
    { question: 'naissance', raw: { day: ['3'], year: ['1961'] }, revision: 0 },
    { question: 'periode', raw: { from_month: ['2'] }, revision: 1 },
  ])
})

test('all that was ticked is there, and a question with nothing ticked is an empty answer', () => {
  const form = sent({
    [revisionName('aides')]: ['1'],
    [boxName('aides')]: ['oral', 'interpreter'],
    [revisionName('autres')]: ['1'],
  })
  expect(rawFrom(form, [{ id: 'aides' }, { id: 'autres' }])).toEqual([
    { question: 'aides', raw: { value: ['oral', 'interpreter'] }, revision: 1 },
    { question: 'autres', raw: {}, revision: 1 },
  ])
})

test('a question that was not on the page is not taken for an empty one', () => {
  expect(rawFrom(sent({ [boxName('nom')]: ['Petit'] }), [{ id: 'nom' }])).toEqual([])
})

test('what she typed is kept beside « je ne sais pas »', () => {
  const form = sent({
    [revisionName('loyer')]: ['2'],
    [boxName('loyer')]: ['environ 400'],
    [choiceName('loyer')]: ['not-known'],
  })
  expect(rawFrom(form, [{ id: 'loyer' }])).toEqual([
    { question: 'loyer', raw: { value: ['environ 400'] }, choice: 'not-known', revision: 2 },
  ])
})

test('what she said before holds as long as she types nothing', () => {
  const page = { [revisionName('loyer')]: ['2'], [keptChoiceName('loyer')]: ['told-to-agent'] }
  const choiceWith = (typed: string): string | undefined =>
    rawFrom(sent({ ...page, [boxName('loyer')]: [typed] }), [{ id: 'loyer' }])[0]?.choice
  expect(choiceWith('  ')).toBe('told-to-agent')
  expect(choiceWith('400')).toBeUndefined()
})

test('a name that begins like another question is not taken for it, and hostile names harm nothing', () => {
  const form = sent({
    [revisionName('nom')]: ['x'],
    'q.nom-usage.value': ['Petit'],
    'q.nom.__proto__': ['x'],
    'q.nom.a b': ['x'],
    'choice.nom': ['constructor'],
  })
  const [nom] = rawFrom(form, [{ id: 'nom' }])
  expect(nom).toMatchObject({ question: 'nom', revision: 0 })
  expect(nom?.choice).toBeUndefined()
  expect(Object.keys(nom?.raw ?? {})).toEqual(['__proto__'])
  expect(Object.getPrototypeOf(nom?.raw)).toBe(Object.prototype)
})
