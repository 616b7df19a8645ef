import { everyone } from '#platform/http/access.ts'
import { goTo, showPage } from '#platform/http/answer.ts'
import type { Asked } from '#platform/http/asked.ts'
import { readQuery } from '#platform/http/form.ts'
import type { Routes } from '#platform/http/routes.ts'
import type { PlacesOptions, Tables } from '../places-options.ts'
import { type GuideWish, guideUrl, paperGuidePath, paperGuideUrl, pdfGuidePath } from '../urls.ts'
import { ChoicePage, type TypedWish } from './choice-page.tsx'
import { readTypedCommune } from './find-scope.ts'
import { guideInWords } from './guide-in-words.ts'
import { type GuideRefusal, makeGuide } from './make-guide.ts'
import { PaperPage } from './paper-page.tsx'
import { answerPdf } from './pdf/answer-pdf.ts'
import { KeptPdfs } from './pdf/kept-pdfs.ts'
import type { GuideKey } from './say.ts'

/** The guide on paper: chosen, laid out, and as a PDF. */
export function addGuideRoutes(routes: Routes<Tables>, { publicUrl }: PlacesOptions): void {
  const pdfs = new KeptPdfs()
  routes
    .get(guideUrl, everyone, chooseGuide)
    .get(paperGuidePath, everyone, async (asked) => {
      const { frame, errand, language } = asked.var
      const wish = readWish(asked)
      const guide = await makeGuide(errand, wish)
      if (!guide.ok) return showRefusal(asked, guide.refusal)
      const text = guideInWords(guide.value, { language, publicUrl, town: frame.town })
      return showPage(asked, <PaperPage frame={frame} text={text} wish={wish} />)
    })
    .costly(pdfGuidePath, everyone, {
      pace: pdfPace,
      tooOften: (asked) => showWait(asked, 'tooOften'),
      handler: async (asked) => {
        const wish = readWish(asked)
        const guide = await makeGuide(asked.var.errand, wish)
        // The page of the same address says why there is no guide.
        if (!guide.ok) return goTo(asked, paperGuideUrl(wish))
        const answer = await answerPdf(asked, guide.value, {
          publicUrl,
          isLarge: wish.isLarge === true,
          pdfs,
        })
        return answer === 'busy' ? showWait(asked, answer) : answer
      },
    })
}

// A guide of 200 places takes a second and a half of a processor; a whole class may stand behind one address.
const pdfPace = { attempts: 30, minutes: 5 }

const refusals = {
  'unknown-commune': 'noCommune',
  'no-place': 'noPlace',
  'too-many-places': 'tooMany',
} as const satisfies Record<GuideRefusal, GuideKey>

async function chooseGuide(asked: Asked<Tables>): Promise<Response> {
  const typed = readTyped(asked)
  if (asked.req.query('besoin') === undefined) return showChoice(asked, typed)
  const commune = await readTypedCommune(asked.var.errand.db, typed.commune)
  if (commune.kind === 'unknown') return showRefusal(asked, 'unknown-commune')
  if (commune.kind === 'several') return showChoice(asked, typed, commune.labels)
  const { withGroup, need, isLarge } = typed
  return goTo(
    asked,
    paperGuideUrl({
      commune: commune.kind === 'one' ? commune.code : undefined,
      withGroup,
      need: need || undefined,
      isLarge,
    }),
  )
}

function showChoice(
  asked: Asked<Tables>,
  typed: TypedWish,
  communes: readonly string[] = [],
): Response | Promise<Response> {
  return showPage(asked, <ChoicePage frame={asked.var.frame} typed={typed} communes={communes} />)
}

function showRefusal(asked: Asked<Tables>, refusal: GuideRefusal): Response | Promise<Response> {
  const { frame } = asked.var
  return showPage(
    asked,
    <ChoicePage frame={frame} typed={readTyped(asked)} communes={[]} problem={refusals[refusal]} />,
    422,
  )
}

function showWait(asked: Asked<Tables>, wait: 'busy' | 'tooOften'): Response | Promise<Response> {
  const page = (
    <ChoicePage frame={asked.var.frame} typed={readTyped(asked)} communes={[]} notice={waits[wait].says} />
  )
  asked.header('retry-after', waits[wait].seconds)
  return showPage(asked, page, waits[wait].status)
}

const waits = {
  busy: { says: 'busy', status: 503, seconds: '20' },
  tooOften: { says: 'tooOften', status: 429, seconds: '300' },
} as const

function readTyped(asked: Asked<Tables>): TypedWish {
  const query = readQuery(asked)
  return {
    commune: query.text('commune').slice(0, 100),
    withGroup: query.text('epci') === 'oui',
    need: query.text('besoin'),
    isLarge: query.text('grand') === 'oui',
  }
}

function readWish(asked: Asked<Tables>): GuideWish {
  const { commune, need, withGroup, isLarge } = readTyped(asked)
  return { commune: commune || undefined, need: need || undefined, withGroup, isLarge }
}
