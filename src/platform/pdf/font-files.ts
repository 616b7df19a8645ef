import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Letters drawn for people who see badly (Braille Institute, OFL), embedded in every PDF. */
export interface FontFiles {
  readonly regular: Buffer
  readonly bold: Buffer
}

let files: FontFiles | undefined

/** Read once, at the first use. */
export function fontFiles(): FontFiles {
  files ??= { regular: readFont(400), bold: readFont(700) }
  return files
}

function readFont(weight: number): Buffer {
  const name = `@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff`
  return readFileSync(createRequire(import.meta.url).resolve(name))
}

// The letters of this font; a sign that is not in it would be printed as an empty box.
const unknown = /[^\n -~\u00A0-\u00FFıŒœˆ˚˜–—‘’‚“”„•…‹›⁄€™−∕]/gu

/** The text as the font can write it: narrow spaces as plain ones, letters of elsewhere without their accents. */
export function writable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('\u202F', '\u00A0')
    .replaceAll('\u2011', '-')
    .replaceAll(unknown, (sign) => sign.normalize('NFKD').replaceAll(unknown, ''))
}
