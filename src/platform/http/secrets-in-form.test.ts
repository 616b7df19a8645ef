import { expect, test } from 'vitest'
import { formOf } from './form.ts'
import { secretsInForm } from './secrets-in-form.ts'

test('a form without a secret goes on as it is', () => {
  expect(
    secretsInForm(formOf([['notes', ['Mot de passe oublié, refait avec elle.']]]), ['notes']),
  ).toBeUndefined()
})

test('a secret is said where it stands and hidden; everything else comes back as it was typed', () => {
  const form = formOf([
    ['notes', ['CSS à finir, mdp ameli : Soleil45']],
    ['title', ['Son mdp : Lune46']],
    ['themes', ['email', 'sante']],
    ['code', ['mdp : Soleil45']],
  ])
  const secrets = secretsInForm(form, ['notes', 'title'])
  expect(secrets?.problems).toEqual({
    notes: expect.stringContaining('« CSS à finir, mdp ameli : •••• »'),
    title: expect.stringContaining('« Son mdp : •••• »'),
  })
  expect(secrets?.form.text('notes')).toBe('CSS à finir, mdp ameli : ••••••••')
  expect(secrets?.form.all('themes')).toEqual(['email', 'sante'])
  // Not a free text: what it holds is its own affair.
  expect(secrets?.form.text('code')).toBe('mdp : Soleil45')
})
