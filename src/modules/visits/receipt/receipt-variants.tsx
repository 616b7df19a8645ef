import type { Language } from '#kernel/language.ts'
import type { PageVariant } from '#platform/ui/page-variant.ts'
import { content, phone, toPrepare, visit } from '../page-samples.ts'
import type { ReceiptOffer } from './receipt-offer.tsx'
import { MyPage } from './my-page.tsx'
import { ReceiptPage } from './receipt-page.tsx'

function sheet(
  variant: string,
  language: Language,
  change: { pin?: string; largePrint?: boolean; offer?: ReceiptOffer } = {},
): PageVariant {
  const { pin, largePrint = false, offer } = change
  return {
    page: 'visits: receipt',
    variant,
    audience: 'agent',
    node: (frame) => (
      <ReceiptPage {...{ frame, content, language, largePrint, offer }} phone={{ ...phone, pin }} />
    ),
  }
}

const question: ReceiptOffer = {
  title: 'Comment s’est passée votre visite ?',
  text: 'Deux minutes. Personne ne saura que c’est vous.',
  url: 'https://alpha.example/q/7F3K92QX?par=recu',
  address: 'alpha.example/q/7F3K92QX',
  qrLabel: 'Code à photographier pour répondre',
}

const inArabic = {
  title: 'كيف كانت زيارتك؟',
  text: 'دقيقتان. لن يعرف أحد أنك من أجاب.',
  qrLabel: 'رمز يُصوَّر للإجابة',
}

/** Examples of the page people leave with, on paper and on a phone. */
export const receiptPages: readonly PageVariant[] = [
  sheet('français', 'fr'),
  sheet('français simplifié', 'fr-simple'),
  sheet('anglais, 4 chiffres', 'en', { pin: '4217' }),
  sheet('arabe', 'ar'),
  sheet('gros caractères', 'ar', { largePrint: true }),
  sheet('arabe, un questionnaire ouvert', 'ar', { offer: { ...question, ...inArabic } }),
  sheet('gros caractères, un questionnaire ouvert', 'fr', { largePrint: true, offer: question }),
  {
    page: 'visits: receipt',
    variant: 'sans dossier, rien à suivre',
    audience: 'agent',
    node: (frame) => (
      <ReceiptPage
        {...{ frame }}
        content={{
          ...content,
          personName: undefined,
          procedures: [],
          visit: { ...visit, referredTo: 'aide_sociale' },
        }}
        phone={undefined}
        language="fr"
        largePrint={false}
      />
    ),
  },
  {
    page: 'visits: my page',
    variant: 'à apporter',
    audience: 'resident',
    node: (frame) => <MyPage frame={frame} content={{ ...content, procedures: [toPrepare] }} />,
  },
  {
    page: 'visits: my page',
    variant: 'envoyée',
    audience: 'resident',
    node: (frame) => <MyPage frame={frame} content={content} />,
  },
]
