import { judge } from '../journey/judge.ts'
import { inputsOf } from '../journey/inputs-of.ts'
import { type Voice, voiceOf } from '../journey/say-text.ts'
import type { Standing } from '../journey/walk.ts'
import type { AskedQuestion, SaidContent } from '../pages/page-props.ts'
import type { AtDraft } from './at-draft.ts'
import { nodesOf } from './question-nodes.ts'
import { say, sayFilling } from './say.ts'
import { ofRow } from './sheet-names.ts'
import type { SheetGroup, SheetPart, SheetSection } from './sheet-page.tsx'

/** Everything that is asked as things stand, part by part; what is missing is said once she wanted to go on. */
export async function sheetSections(at: AtDraft, tellsMissing: boolean): Promise<readonly SheetSection[]> {
  const voice = voiceOf(at.sitting, at.asked.var.frame.language)
  const parts = new Map<Standing, SheetPart>()
  for (const standing of at.walked().path)
    if (standing.page) parts.set(standing, await partOf(at, standing, { voice, tellsMissing }))
  return at.version.definition.sections.flatMap((section) => {
    const stops = at.walked().path.filter((standing) => standing.section === section.id)
    const blocks = stops.flatMap((standing) => blockAt({ at, voice, tellsMissing, parts }, standing))
    return stops.length === 0 ? [] : [{ section, blocks }]
  })
}

interface Drawing {
  readonly at: AtDraft
  readonly voice: Voice
  readonly tellsMissing: boolean
  readonly parts: ReadonlyMap<Standing, SheetPart>
}

function blockAt(drawing: Drawing, standing: Standing): readonly (SheetPart | SheetGroup)[] {
  const part = drawing.parts.get(standing)
  if (standing.at.stop === 'rows') return [groupOf(drawing, standing)]
  // The pages of a row are drawn with their group.
  return part && standing.group === undefined ? [part] : []
}

function groupOf({ at, voice, tellsMissing, parts }: Drawing, list: Standing): SheetGroup {
  const group = at.version.definition.sections
    .flatMap(({ steps }) => steps)
    .find((step) => step.step === 'group' && step.id === list.group)
  if (group?.step !== 'group') throw new Error(`a list of no group: ${list.group}`)
  const rows = at.sitting.answers.rows.filter((row) => row.group === group.id)
  const tell = sayFilling(at.asked.var.frame.language)
  return {
    group,
    rows: rows.map(({ id }) => ({
      id,
      title: voice.text(group.rowTitle, id),
      parts: at
        .walked()
        .path.filter(({ at: stop }) => stop.stop === 'page' && stop.row === id)
        .flatMap((standing) => parts.get(standing) ?? []),
    })),
    mayAdd: rows.length < group.most,
    problem:
      tellsMissing && rows.length < group.least ? tell('tooFewRows', { least: group.least }) : undefined,
  }
}

async function partOf(
  at: AtDraft,
  standing: Standing,
  { voice, tellsMissing }: Pick<Drawing, 'voice' | 'tellsMissing'>,
): Promise<SheetPart> {
  const row = standing.at.stop === 'page' ? standing.at.row : undefined
  const nodes = await nodesOf(at, standing, voice)
  return {
    id: `${standing.page?.id ?? ''} ${row ?? ''}`,
    title: standing.page?.title,
    nodes: nodes.flatMap((node) =>
      drawnNode(node, row, tellsMissing && standing.passed === undefined ? at : undefined),
    ),
    values: voice.quotedIn(standing.page, row),
    changesNothing: standing.passed === 'changes-nothing',
  }
}

// What a script would reveal is asked once the screen is saved: the server walks the form again.
function drawnNode(
  node: AskedQuestion | SaidContent,
  row: string | undefined,
  tellingMissing: AtDraft | undefined,
): readonly (AskedQuestion | SaidContent)[] {
  if (node.node === 'content') return [node]
  if (node.hidden) return []
  const asked = { ...node, question: ofRow(node.question, row) }
  if (!tellingMissing) return [asked]
  const { problem } = judge(inputsOf(tellingMissing.sitting), node.question, row)
  if (problem !== 'missing' || node.need !== 'blocking') return [asked]
  const voice = voiceOf(tellingMissing.sitting, 'fr')
  return [{ ...asked, problem: say('sheetMissing', { label: voice.text(node.question.label, row) }) }]
}
