import type { VNode } from 'preact'
import type { LetterText } from '../letter.ts'
import { socialSecurityMark } from '../model/fill-letter.ts'
import type { Layout } from '../model/letter-model.ts'
import { say, sayDay } from '../say.ts'
import { type Block, blocksOf, cutAtMarks } from './sheet-blocks.ts'

export interface LetterSheetProps {
  readonly text: LetterText
  readonly layout: Layout
  /** Printed where its mark stands; it comes from the form and goes nowhere else. */
  readonly number?: string | undefined
  readonly id?: string | undefined
}

type Inside = Pick<LetterSheetProps, 'text' | 'layout' | 'number'>

/** The letter as it goes into its envelope. */
export function LetterSheet({ id, ...inside }: LetterSheetProps): VNode {
  const { layout, text } = inside
  return (
    <article class={`letter letter--${layout}`} id={id} lang="fr" dir="ltr">
      {layout === 'letter' ? <Head {...inside} /> : null}
      {layout === 'statement' ? <h2 class="letter__title">{text.object}</h2> : null}
      {layout === 'cv' ? <CvHead {...inside} /> : null}
      <div class="letter__body">
        {blocksOf(text.body, { headings: layout === 'cv' }).map((block, index) => (
          <BlockOfText key={index} block={block} number={inside.number} />
        ))}
      </div>
      {layout === 'cv' ? null : <Foot {...inside} />}
    </article>
  )
}

function Head({ text, number }: Inside): VNode {
  return (
    <>
      <div class="letter__head">
        <p class="letter__sender">
          <Lines lines={text.sender} number={number} />
        </p>
        <p class="letter__recipient">
          <Lines lines={text.recipient} number={number} />
        </p>
      </div>
      <p class="letter__day">{placeAndDay(text)}</p>
      <p class="letter__object">
        <strong>
          <Lines lines={say('object', { object: text.object })} number={number} />
        </strong>
      </p>
      {text.references.trim() === '' ? null : (
        <p class="letter__references">
          <Lines lines={text.references} number={number} />
        </p>
      )}
    </>
  )
}

function CvHead({ text, number }: Inside): VNode {
  return (
    <>
      <p class="letter__sender">
        <Lines lines={text.sender} number={number} />
      </p>
      {text.object.trim() === '' ? null : <h2 class="letter__title">{text.object}</h2>}
    </>
  )
}

function Foot({ text, layout, number }: Inside): VNode {
  const enclosures = text.enclosures.split('\n').filter((line) => line.trim() !== '')
  return (
    <>
      {layout === 'statement' ? <p class="letter__day">{doneAt(text)}</p> : null}
      <p class="letter__signature">
        <span class="letter__sign">{say('signature')}</span>
        <Lines lines={text.signature} number={number} />
      </p>
      {enclosures.length === 0 ? null : (
        <div class="letter__enclosures">
          <p>{say('enclosures')}</p>
          <ul>
            {enclosures.map((line, index) => (
              <li key={index}>
                <Lines lines={line} number={number} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function placeAndDay({ place, writtenOn }: LetterText): string {
  const day = sayDay(writtenOn)
  return place.trim() === '' ? say('dayOnly', { day }) : say('placeAndDay', { place, day })
}

function doneAt({ place, writtenOn }: LetterText): string {
  const day = sayDay(writtenOn)
  return place.trim() === '' ? say('doneOn', { day }) : say('doneAt', { place, day })
}

function BlockOfText({ block, number }: { readonly block: Block } & Pick<Inside, 'number'>): VNode {
  if (block.kind === 'heading') return <h3 class="letter__heading">{block.text}</h3>
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Lines lines={block.lines.join('\n')} number={number} />
      </p>
    )
  }
  return (
    <ul>
      {block.items.map((item, index) => (
        <li key={index}>
          <Lines lines={item} number={number} />
        </li>
      ))}
    </ul>
  )
}

interface LinesProps {
  readonly lines: string
  readonly number: string | undefined
}

function Lines({ lines, number }: LinesProps): VNode {
  return (
    <>
      {lines.split('\n').map((line, index) => (
        <span key={index}>
          {index === 0 ? null : <br />}
          {cutAtMarks(line).map((piece, at) =>
            piece.isMark ? <Mark key={at} mark={piece.text} number={number} /> : piece.text,
          )}
        </span>
      ))}
    </>
  )
}

// Dots on paper, for a hand to write on; its name on the screen.
function Mark({ mark, number }: { readonly mark: string } & Pick<LinesProps, 'number'>): VNode {
  if (mark === socialSecurityMark && number) return <>{number}</>
  return <mark class="letter__blank">{mark}</mark>
}
