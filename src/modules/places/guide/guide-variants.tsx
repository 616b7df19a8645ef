import type { Frame } from '#platform/ui/frame.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { ChoicePage } from './choice-page.tsx'
import { composeGuide } from './guide.ts'
import { guideInWords } from './guide-in-words.ts'
import type { GuideText } from './guide-text.ts'
import { PaperPage } from './paper-page.tsx'
import { bus, library, madeOn, village } from './sample-guide.ts'

const nothingTyped = { commune: '', withGroup: false, need: '', isLarge: false }

/** The guide in the gallery. */
export const guidePages: readonly PageVariant[] = [
  {
    page: 'places: choisir un guide',
    variant: 'rien de choisi',
    audience: 'resident',
    node: (frame) => <ChoicePage frame={frame} typed={nothingTyped} communes={[]} />,
  },
  {
    page: 'places: choisir un guide',
    variant: 'commune inconnue',
    audience: 'resident',
    node: (frame) => (
      <ChoicePage
        frame={frame}
        typed={{ commune: 'Omega', withGroup: true, need: 'demarches', isLarge: false }}
        communes={[]}
        problem="noCommune"
      />
    ),
  },
  {
    page: 'places: choisir un guide',
    variant: 'plusieurs communes',
    audience: 'resident',
    node: (frame) => (
      <ChoicePage
        frame={frame}
        typed={{ ...nothingTyped, commune: 'saint-denis' }}
        communes={['Saint-Denis (93200)', 'Saint-Denis (97400)']}
      />
    ),
  },
  {
    page: 'places: choisir un guide',
    variant: 'le PDF attend son tour',
    audience: 'resident',
    node: (frame) => <ChoicePage frame={frame} typed={nothingTyped} communes={[]} notice="busy" />,
  },
  {
    page: 'places: le guide',
    variant: 'une médiathèque, un point numérique et le bus',
    audience: 'resident',
    node: (frame) => <PaperPage frame={frame} text={sampleText(frame)} wish={{}} />,
  },
  {
    page: 'places: le guide',
    variant: 'en grands caractères',
    audience: 'resident',
    node: (frame) => <PaperPage frame={frame} text={sampleText(frame)} wish={{ isLarge: true }} />,
  },
]

function sampleText({ language, town }: Frame): GuideText {
  const guide = composeGuide({}, { places: [library, village, bus], madeOn })
  return guideInWords(guide, { language, publicUrl: 'https://alpha.example', town })
}
