import type { Language } from '#kernel/language.ts'
import { locale } from '#platform/i18n/say.ts'
import type { Asked } from '#platform/http/asked.ts'
import type { Tables } from '../../places-options.ts'
import type { Guide } from '../guide.ts'
import { guideInWords } from '../guide-in-words.ts'
import { layOutGuide } from './lay-out-guide.ts'

/** Answers with the PDF of a guide, to be opened or kept. */
export async function answerPdf(
  asked: Asked<Tables>,
  guide: Guide,
  { publicUrl, isLarge }: { readonly publicUrl: string; readonly isLarge: boolean },
): Promise<Response> {
  const { errand, frame } = asked.var
  const language = languageOfPdf(asked.var.language)
  const text = guideInWords(guide, { language, publicUrl, town: frame.town })
  const pdf = await layOutGuide(text, { language: locale(language), isLarge, madeAt: errand.now })
  return asked.body(new Uint8Array(pdf), 200, {
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="guide.pdf"',
    'content-language': locale(language).slice(0, 2),
  })
}

// The letters of the PDF write no Arabic; its page says that the PDF is in French.
function languageOfPdf(language: Language): Language {
  return language === 'ar' ? 'fr' : language
}
