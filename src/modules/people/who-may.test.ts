import { expect, test } from 'vitest'
import { frontLine, roles } from '#kernel/role.ts'
import { may } from './who-may.ts'

test('those who meet the public work with files', () => {
  for (const role of frontLine) {
    for (const action of ['search-people', 'open-file', 'read-file', 'change-file', 'read-notes'] as const) {
      expect(may(role, action), `${role} ${action}`).toBe(true)
    }
  }
})

test('an administrator runs the tool and opens no file', () => {
  expect(may('administrator', 'search-people')).toBe(false)
  expect(may('administrator', 'read-file')).toBe(false)
})

test('the data protection officer reads a file, not its notes, and changes nothing', () => {
  expect(may('data-protection-officer', 'read-file')).toBe(true)
  expect(may('data-protection-officer', 'read-notes')).toBe(false)
  expect(may('data-protection-officer', 'change-file')).toBe(false)
})

test('who writes notes reads them', () => {
  for (const role of roles) expect(may(role, 'write-note')).toBe(may(role, 'read-notes'))
})
