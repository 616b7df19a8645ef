import { expect, test } from 'vitest'
import { mayUsePassword } from './password.ts'

const about = ['Amina Diallo', 'amina.diallo@alpha.example']

test.each(['trois chats sur un toit', 'Xk7#mQ2vLp9!', 'un été à Roubaix', '🐈🐕🐎🦊🐻🐼🐸🐵🐔🐧🐦🐤'])(
  '“%s” is long enough and nobody’s first guess',
  (password) => {
    expect(mayUsePassword(password, about)).toEqual({ ok: true, value: password })
  },
)

test.each(['', 'court', 'onze signes', '🐈🐕🐎🦊🐻🐼🐸🐵🐔🐧🐦'])(
  '“%s” has fewer than twelve signs',
  (password) => {
    expect(mayUsePassword(password, about)).toEqual({ ok: false, refusal: 'password-too-short' })
  },
)

test.each([
  'motdepasse2026',
  'MotDePasse!!!',
  'Azertyuiop123',
  'azertyazerty',
  'bonjour 2026!!',
  '123456789012',
  'aaaaaaaaaaaaaaa',
  'abababababab',
  'Iloveyou2024!',
  'Amina Diallo 1',
])('“%s” is among the first to be tried', (password) => {
  expect(mayUsePassword(password, about)).toEqual({ ok: false, refusal: 'password-too-common' })
})

test('a text that would only cost time to hash is refused', () => {
  expect(mayUsePassword('abcde'.repeat(41), about)).toEqual({ ok: false, refusal: 'password-too-long' })
})
