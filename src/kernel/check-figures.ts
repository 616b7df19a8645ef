/** The rest by 97 of a number of any length: 1 for an IBAN turned to figures (ISO 7064). */
export function modulo97(digits: string): number {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97
  return rest
}

/** Whether figures pass the sum of Luhn, as the numbers of cards, SIREN and SIRET do (ISO/IEC 7812-1). */
export function luhn(signs: string): boolean {
  let sum = 0
  for (const [index, sign] of [...signs].toReversed().entries()) {
    const value = Number(sign) * (index % 2 === 0 ? 1 : 2)
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}

/** The two figures of the key of a NIR of thirteen signs; Corsica counts as 19 and 18 (décret 82-103). */
export function keyOfNationalNumber(signs: string): string {
  const figures = signs.replace('2A', '19').replace('2B', '18')
  return String(97 - modulo97(figures)).padStart(2, '0')
}
