import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ['+33 6 12', "'+33 6 12"],
  ['-1+1', "'-1+1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['  =1', "'  =1"],
  ['＝1', "'＝1"],
])('the text %s is written so that no spreadsheet computes it', (text, cell) => {
  expect(csvLine([text])).toBe(`${cell}\r\n`)
})

test('figures stay figures, semicolons and lines stay inside their cell', () => {
  expect(csvLine([42, 'a;b', 'E-mail\nSanté', 'L’« été »', ''])).toBe(
    '42;"a;b";"E-mail\nSanté";L’« été »;\r\n',
  )
})
