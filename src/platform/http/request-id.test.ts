import { expect, test } from 'vitest'
import { formOf } from './form.ts'
import { requestIdOf } from './request-id.ts'

const drawn = '01900000-0000-7000-8000-000000000009'
const fresh = { newId: () => 'a new one' }

test('a form is known by the identifier it was drawn with', () => {
  expect(requestIdOf(formOf([['request_id', [drawn]]]), fresh)).toBe(drawn)
})

test.each([[], [''], ['1'], [`${drawn}:other`], ['x'.repeat(9_000)]])('%s is none', (...sent) => {
  expect(requestIdOf(formOf([['request_id', sent]]), fresh)).toBe('a new one')
})
