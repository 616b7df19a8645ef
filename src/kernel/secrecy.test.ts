import { expect, test } from 'vitest'
import { roles } from './role.ts'
import { accessActions, allRights, contents, reachOf, rolesThatReach, secreciesToWrite } from './secrecy.ts'

const ofHelp = ['note', 'visit', 'procedure', 'letter', 'answers'] as const

test('what a social worker writes is read by social workers', () => {
  for (const content of ofHelp) {
    expect(rolesThatReach({ content, secrecy: 'social', action: 'read' }), content).toEqual(['social-worker'])
  }
})

test('a manager counts the visits of social workers and reads none', () => {
  expect(reachOf('manager', { content: 'figures', secrecy: 'social', action: 'read' })).toBe('all')
  expect(reachOf('manager', { content: 'visit', secrecy: 'social', action: 'read' })).toBe('none')
})

test('who runs the tool reads nothing of anybody', () => {
  for (const content of contents) {
    // The register of the old tool comes from her hands: it is nobody’s file before it is imported.
    if (content === 'figures' || content === 'import') continue
    for (const action of accessActions) {
      expect(reachOf('administrator', { content, secrecy: 'shared', action }), content).toBe('none')
      expect(reachOf('administrator', { content, secrecy: 'social', action }), content).toBe('none')
    }
  }
})

test('glass is broken by those who have no right, and by nobody else', () => {
  for (const content of ofHelp) {
    for (const role of rolesThatReach({ content, secrecy: 'social', action: 'break-glass' })) {
      expect(reachOf(role, { content, secrecy: 'social', action: 'read' }), role).toBe('none')
    }
  }
})

test('a social worker chooses between her colleagues and the team, the others write for the team', () => {
  expect(secreciesToWrite('social-worker', 'note')).toEqual(['social', 'shared'])
  expect(secreciesToWrite('mediator', 'note')).toEqual(['shared'])
  expect(secreciesToWrite('administrator', 'note')).toEqual([])
})

test('who writes a content reads it', () => {
  for (const { role, content, secrecy, reach } of allRights().filter(({ action }) => action === 'write')) {
    if (reach === 'none') continue
    expect(reachOf(role, { content, secrecy, action: 'read' }), `${role} ${content} ${secrecy}`).not.toBe(
      'none',
    )
  }
})

test('every role has its line for every content and action', () => {
  expect(allRights()).toHaveLength(roles.length * contents.length * 2 * accessActions.length)
})
