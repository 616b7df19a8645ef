import { expect, test } from 'vitest'
import { formOf } from '#platform/http/form.ts'
import { readDuration } from './read-duration.ts'
import { readVisit, typedFields } from './visit-form.ts'

const procedure = '0198a7d2-0000-7000-8000-000000000001'

test('a theme and a mode are a whole visit', () => {
  expect(read({ act1_theme: 'email', act1_mode: 'avec' })).toMatchObject({
    ok: true,
    draft: {
      acts: [{ mode: 'avec', themes: ['email'], administrativeThemes: [], procedureId: undefined }],
      minutes: undefined,
      placeType: 'lieu_activite',
      equipment: [],
    },
  })
})

test('a followed procedure need not be ticked as a theme as well', () => {
  expect(read({ act1_procedure: procedure, act1_mode: 'avec' })).toMatchObject({
    ok: true,
    draft: { acts: [{ themes: ['aide_aux_demarches_administratives'], procedureId: procedure }] },
  })
})

test('acts left empty do not count, wherever they stand', () => {
  const typed = { acts: '3', act2_theme: ['email', 'sante'], act2_mode: 'forme' }
  expect(read(typed)).toMatchObject({ ok: true, draft: { acts: [{ themes: ['email', 'sante'] }] } })
})

test.each([
  [{}, { act1_theme: 'no-act' }],
  [{ act1_theme: 'email' }, { act1_mode: 'no-mode' }],
  [{ act1_mode: 'avec' }, { act1_theme: 'no-theme' }],
  [{ act1_theme: 'cuisine', act1_mode: 'avec' }, { act1_theme: 'no-theme' }],
  [{ act1_theme: 'email', act1_mode: 'a_la_place_absence' }, { act1_mode: 'absence-needs-mandate' }],
  [
    { act1_theme: 'email', act1_detail: 'logement', act1_mode: 'avec' },
    { act1_theme: 'administrative-theme-alone' },
  ],
  [
    { acts: '2', act1_theme: 'email', act1_mode: 'avec', act2_mode: 'avec', minutes: 'une heure' },
    { act2_theme: 'no-theme', minutes: 'minutes-out-of-range' },
  ],
  [
    { act1_theme: 'email', act1_mode: 'avec', equipment: ['aucun', 'tablette'] },
    { equipment: 'equipment-contradicts' },
  ],
  [{ act1_theme: 'email', act1_mode: 'avec', notes: 'x'.repeat(5001) }, { notes: 'notes-too-long' }],
])('the form %j is sent back with its problems', (typed, problems) => {
  expect(read(typed)).toEqual({ ok: false, problems })
})

test.each([
  ['', undefined],
  ['45', 45],
  ['1h30', 90],
  ['1 h', 60],
  ['90 min', 90],
  ['1440', null],
  ['1,5', null],
  ['-5', null],
])('the duration « %s » is read', (typed, minutes) => {
  expect(readDuration(typed)).toBe(minutes)
})

test('a draft keeps the fields of a visit and no other', () => {
  const form = formOf(
    Object.entries({ act1_theme: ['email', 'sante'], notes: ['Mot'], request_id: ['x'], q: ['a'] }),
  )
  expect(typedFields(form)).toEqual({ act1_theme: ['email', 'sante'], notes: ['Mot'] })
})

function read(typed: Readonly<Record<string, string | readonly string[]>>) {
  return readVisit(
    formOf(Object.entries(typed).map(([name, value]) => [name, typeof value === 'string' ? [value] : value])),
  )
}
