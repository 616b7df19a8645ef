import type { LocalText } from '#kernel/language.ts'
import type { UsualDelay, WaysToSend } from './catalogued-procedure.ts'

export const mdphCounterOrPost: WaysToSend = {
  counter: {
    fr: 'À l’accueil de la MDPH.',
    'fr-simple': 'À l’accueil de la MDPH.',
    en: 'At the MDPH front desk.',
    ar: 'في استقبال MDPH.',
  },
  post: {
    fr: 'À la MDPH du département, de préférence en lettre recommandée.',
    'fr-simple': 'Par la poste, à la MDPH, en lettre recommandée.',
    en: 'To the MDPH of your département, preferably by registered letter.',
    ar: 'إلى MDPH في مقاطعتكم، ويفضل برسالة مضمونة.',
  },
}

export const onCafOrMsaSite: NonNullable<WaysToSend['online']> = {
  url: 'https://www.caf.fr/',
  says: {
    fr: 'Sur le site de la Caf. Régime agricole : sur le site de la MSA.',
    'fr-simple': 'Sur internet, sur le site de la Caf. Pour l’agriculture : le site de la MSA.',
    en: 'On the Caf website. Farm workers: on the MSA website.',
    ar: 'على موقع الكاف (Caf). للقطاع الزراعي: على موقع MSA.',
  },
}

export const byPostToCaf: LocalText = {
  fr: 'À votre Caf, avec les formulaires.',
  'fr-simple': 'Par la poste, à votre Caf, avec les formulaires.',
  en: 'To your Caf, with the forms.',
  ar: 'إلى الكاف التابعين لها، مع الاستمارات.',
}

export const answeredWithinFourMonths: UsualDelay = {
  delay: { count: 4, unit: 'month', from: 'request-sent' },
  says: {
    fr: 'La commission répond en général dans les 4 mois après le dépôt. Sans réponse après 4 mois, la demande est rejetée.',
    'fr-simple': 'La réponse vient en 4 mois environ. Pas de réponse après 4 mois : c’est non.',
    en: 'The commission usually answers within 4 months. No answer after 4 months means no.',
    ar: 'ترد اللجنة عادة في أجل أربعة أشهر. عدم الرد بعد أربعة أشهر يعني الرفض.',
  },
}

export const noDelayGiven: UsualDelay = {
  delay: null,
  says: {
    fr: 'La page officielle ne donne pas de délai de réponse.',
    'fr-simple': 'La page officielle ne dit pas quand vient la réponse.',
    en: 'The official page gives no time for the answer.',
    ar: 'لا تذكر الصفحة الرسمية أجلا للرد.',
  },
}
