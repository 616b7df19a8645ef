import type { VNode } from 'preact'
import { figureUrl, type ReportAddress } from '../urls.ts'
import type { Figure } from './figure.ts'
import { addressOf } from './figure-address.ts'
import { figureInWords, periodInWords, valueInWords } from './figure-in-words.ts'
import { say } from './say.ts'

export interface FigureLinkProps {
  readonly address: ReportAddress
  readonly figure: Figure
  readonly value: number
}

/** A number that opens the list it is the sum of; zero opens nothing. */
export function FigureLink({ address, figure, value }: FigureLinkProps): VNode {
  const written = valueInWords(figure, value)
  if (value === 0) return <span>{written}</span>
  const what = figureInWords(figure)
  return (
    <a href={figureUrl(address, addressOf(figure))}>
      {written}
      <span class="visually-hidden">{say('seeList', { what, period: periodInWords(address) })}</span>
    </a>
  )
}
