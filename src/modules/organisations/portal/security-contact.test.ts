import { expect, test } from 'vitest'
import { securityText } from './security-contact.ts'

test('the file names whom to tell and never outlives a year', () => {
  const contact = { email: 'securite@alpha.example', publicUrl: 'https://alpha.example' }
  expect(securityText(contact, new Date('2026-03-03T09:00:00Z'))).toBe(`Contact: mailto:securite@alpha.example
Expires: 2026-08-30T00:00:00Z
Preferred-Languages: fr, en
Canonical: https://alpha.example/.well-known/security.txt
`)
})
