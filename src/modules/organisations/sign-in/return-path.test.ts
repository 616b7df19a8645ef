import { expect, test } from 'vitest'
import { returnPath } from './return-path.ts'

test.each(['/personnes/12', '/file?service=A&page=2', '/guichet'])('she goes back to %s', (path) => {
  expect(returnPath(path, '/guichet')).toBe(path)
})

test.each([
  '',
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '/\t/evil.example',
  'javascript:alert(1)',
  '/a\r\nSet-Cookie: x=1',
  '/connexion',
  '/connexion/code?retour=/connexion',
  '/deconnexion',
])('“%s” does not lead her away', (path) => {
  expect(returnPath(path, '/guichet')).toBe('/guichet')
})
