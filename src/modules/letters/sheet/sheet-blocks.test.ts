import { expect, test } from 'vitest'
import { blocksOf, cutAtMarks } from './sheet-blocks.ts'

test('an empty line parts paragraphs, a dash makes a list', () => {
  expect(blocksOf('Bonjour,\n\nJe joins :\n- un avis\n– une copie\nMerci.', { headings: false })).toEqual([
    { kind: 'paragraph', lines: ['Bonjour,'] },
    { kind: 'paragraph', lines: ['Je joins :'] },
    { kind: 'list', items: ['un avis', 'une copie'] },
    { kind: 'paragraph', lines: ['Merci.'] },
  ])
})

test('in a curriculum vitae a short line with a colon is a heading', () => {
  expect(blocksOf('Mes emplois :\n- 2024 : cantine', { headings: true })).toEqual([
    { kind: 'heading', text: 'Mes emplois' },
    { kind: 'list', items: ['2024 : cantine'] },
  ])
})

test('marks are cut out of a line', () => {
  expect(cutAtMarks('Le [date], à [lieu].')).toEqual([
    { text: 'Le ', isMark: false },
    { text: '[date]', isMark: true },
    { text: ', à ', isMark: false },
    { text: '[lieu]', isMark: true },
    { text: '.', isMark: false },
  ])
})
