import { readPhone } from '#platform/phone/phone.ts'
import type { Notice } from '../import/notice.ts'

const frenchPrefix = /^\+(33|590|594|262|596|269|687|689|508|681)\d{6,9}$/

const shortNumber = /^(?:3\d{3}|10\d{2}|1[1-9]\d?|11[68]\d{3})$/

interface Phones {
  readonly phones: readonly string[]
  /** Mobiles left out: the phone of a person, as far as a file can tell. */
  readonly mobiles: number
}

/** The numbers of a cell in E.164, overseas prefixes included; mobiles are left out unless they may stay. */
export function readPhones(text: string, mayKeepMobiles: boolean, notice: Notice): Phones {
  const phones: string[] = []
  let mobiles = 0
  for (const part of partsOf(text)) {
    const read = oneOf(part)
    if (!read) notice('phone-unread', part)
    else if (read.isMobile && !mayKeepMobiles) {
      mobiles += 1
      notice('person-dropped', part)
    } else if (!phones.includes(read.number)) {
      if (read.number !== part) notice('phone-written', part, read.number)
      phones.push(read.number)
    }
  }
  return { phones, mobiles }
}

function oneOf(part: string): { readonly number: string; readonly isMobile: boolean } | undefined {
  // A sheet that took the number for a figure lost its zero.
  // So did one that wrote it with an exponent, when every figure is still there.
  const figure = part.replace(/^(\d)[.,](\d{8})E\+?0?8$/i, '$1$2').replace(/^(\d{9})\.0+$/, '$1')
  const whole =
    /^[1-9]\d{8}$/.test(figure.replaceAll(/\D/g, '')) && !part.startsWith('+') ? `0${figure}` : part
  const read = readPhone(whole)
  if (read.ok) return read.value
  // « 3949 », « 115 »: short numbers are dialled as they are.
  if (shortNumber.test(part)) return { number: part, isMobile: false }
  // New Caledonia and Polynesia are in the standard as they come; the list of ranges in use ages.
  return frenchPrefix.test(part) ? { number: part, isMobile: false } : undefined
}

function partsOf(text: string): readonly string[] {
  const bare = text.replaceAll(/^=\(?"?|"$/g, '').trim()
  const groups = bare.split(/[|;\n]|\bou\b|\bet\b|,\s|\s[/-]\s|\/(?=\s*0\d)/i)
  return groups.flatMap(numbersOf).filter((part) => /\d/.test(part))
}

// « 05.55.77.75.89 / » , « 04 66 34 55 10 04 66 34 55 11 », « 02 38 12 34 56 (mairie) »
function numbersOf(group: string): readonly string[] {
  const text = group
    .replaceAll(/\((?!0\))[^)]*\)/g, ' ')
    .replaceAll(/[a-zà-ÿ°:]{2,}\.?:?/gi, ' ')
    .trim()
  const several = text.match(/0\d(?:[\s.-]?\d{2}){4}/g)
  return several && several.length > 1 ? several : [text]
}
