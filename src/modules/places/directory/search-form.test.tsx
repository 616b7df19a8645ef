import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { toDay } from '#kernel/day.ts'
import { SearchForm } from './search-form.tsx'
import { anyWish, readWish } from './wish.ts'

const today = toDay('2026-11-23')

test('the day and the time an address asks for are chosen in the form, even when they are not offered', () => {
  const wish = readWish({ text: (field) => (field === 'ouvert' ? '2027-05-01T19:45' : '') })
  const html = render(<SearchForm {...{ wish, today }} spoken={[]} language="fr" action="/lieux" />)

  expect(html).toContain('<option value="2027-05-01" selected>samedi 1er mai 2027</option>')
  expect(html).toMatch(/<option value="19:45" selected>19.h.45<\/option>/)
  expect(html).toContain('<details class="details" open>')
})

test('languages are in the order of their names, however the directory gives them', () => {
  const offered = (spoken: readonly string[]): readonly string[] => {
    const html = render(
      <SearchForm {...{ spoken, today }} wish={anyWish} language="fr-simple" action="/lieux" />,
    )
    const [box = ''] = /<select[^>]*name="parle"[\s\S]*?<\/select>/.exec(html) ?? []
    return [...box.matchAll(/<option value="(\w+)"/g)].map(([, code = '']) => code)
  }

  expect(offered(['it', 'fr', 'ar', 'en'])).toEqual(['en', 'ar', 'it'])
  expect(offered(['en', 'ar', 'it', 'fr'])).toEqual(['en', 'ar', 'it'])
})
