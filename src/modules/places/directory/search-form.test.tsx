import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { SearchForm } from './search-form.tsx'
import { anyWish } from './wish.ts'

test('languages are in the order of their names, however the directory gives them', () => {
  const offered = (spoken: readonly string[]): readonly string[] => {
    const html = render(<SearchForm {...{ spoken }} wish={anyWish} language="fr-simple" action="/lieux" />)
    const [box = ''] = /<select[^>]*name="parle"[\s\S]*?<\/select>/.exec(html) ?? []
    return [...box.matchAll(/<option value="(\w+)"/g)].map(([, code = '']) => code)
  }

  expect(offered(['it', 'fr', 'ar', 'en'])).toEqual(['en', 'ar', 'it'])
  expect(offered(['en', 'ar', 'it', 'fr'])).toEqual(['en', 'ar', 'it'])
})
