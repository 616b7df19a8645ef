import type { Language } from '#kernel/language.ts'
import { locale } from '#platform/i18n/say.ts'
import type { Asked } from '#platform/http/asked.ts'
import { alreadyHas, entityTag } from '#platform/http/entity-tag.ts'
import type { Tables } from '../../places-options.ts'
import type { Guide } from '../guide.ts'
import { guideInWords } from '../guide-in-words.ts'
import type { KeptPdfs } from './kept-pdfs.ts'
import { layOutGuide } from './lay-out-guide.ts'

interface PdfAsked {
  readonly publicUrl: string
  readonly isLarge: boolean
  readonly pdfs: KeptPdfs
}

/** Answers with the PDF of a guide, to be opened or kept; `busy` when too many others are being made. */
export async function answerPdf(
  asked: Asked<Tables>,
  guide: Guide,
  { publicUrl, isLarge, pdfs }: PdfAsked,
): Promise<Response | 'busy'> {
  const { errand, frame } = asked.var
  const language = languageOfPdf(asked.var.language)
  const text = guideInWords(guide, { language, publicUrl, town: frame.town })
  const look = { language: locale(language), isLarge }
  const tag = entityTag(JSON.stringify([text, look]))
  // A browser asks each time, in whatever language: it is sent what it does not have.
  const headers = { etag: tag, 'cache-control': 'private, no-cache' }
  if (alreadyHas(asked, tag)) return asked.body(null, 304, headers)
  const pdf = await pdfs.take(tag, () => layOutGuide(text, { ...look, madeAt: errand.now }))
  if (pdf === 'busy') return pdf
  return asked.body(new Uint8Array(pdf), 200, {
    ...headers,
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="guide.pdf"',
    'content-language': look.language.slice(0, 2),
  })
}

// The letters of the PDF write no Arabic; its page says that the PDF is in French.
function languageOfPdf(language: Language): Language {
  return language === 'ar' ? 'fr' : language
}
