import { toDay } from '#kernel/day.ts'
import { type CataloguedProcedure, servicePublicPage } from './catalogued-procedure.ts'
import { identity } from './common-documents.ts'

export const deathDeclaration: CataloguedProcedure = {
  code: 'death-declaration',
  title: {
    fr: 'Déclarer un décès',
    'fr-simple': 'Déclarer un décès',
    en: 'Declare a death',
    ar: 'التصريح بالوفاة',
  },
  body: { kind: 'mairie', name: 'Mairie' },
  purpose: {
    fr: 'Faire établir l’acte de décès : c’est obligatoire.',
    'fr-simple': 'Dire à la mairie qu’une personne est morte. C’est obligatoire.',
    en: 'Have the death certificate drawn up: it is compulsory.',
    ar: 'تحرير شهادة الوفاة، وهو إلزامي.',
  },
  everydayWords: ['mort', 'obsèques', 'enterrement', 'décédé', 'pompes funèbres', 'deuil'],
  lifeEvents: ['death'],
  documents: [
    {
      code: 'medical-death-certificate',
      label: {
        fr: 'Certificat de décès du médecin, de la police ou de la gendarmerie',
        'fr-simple': 'Le certificat de décès du médecin',
        en: 'Death certificate from the doctor or police',
        ar: 'شهادة الوفاة من الطبيب أو الشرطة',
      },
      required: 'always',
    },
    { ...identity, required: 'always' },
    {
      code: 'papers-of-deceased',
      label: {
        fr: 'Livret de famille, pièce d’identité ou acte de naissance du défunt',
        'fr-simple': 'Les papiers de la personne morte',
        en: 'Family record book, identity card or birth certificate of the deceased',
        ar: 'وثائق هوية المتوفى',
      },
      required: 'if',
      when: {
        fr: 'Si vous les avez',
        'fr-simple': 'Si vous les avez',
        en: 'If you have them',
        ar: 'إذا كانت لديكم',
      },
    },
  ],
  whereToSend: {
    counter: {
      fr: 'À la mairie du lieu du décès.',
      'fr-simple': 'À la mairie du lieu du décès.',
      en: 'At the town hall of the place of death.',
      ar: 'في بلدية مكان الوفاة.',
    },
  },
  usualDelay: {
    delay: null,
    says: {
      fr: 'La déclaration se fait dans les 24 heures, hors week-ends et jours fériés. Après, la mairie l’enregistre quand même.',
      'fr-simple': 'Allez à la mairie dans les 24 heures. Plus tard, la mairie accepte aussi.',
      en: 'Declare within 24 hours, not counting weekends and public holidays. Later, the town hall still records it.',
      ar: 'يكون التصريح في أجل 24 ساعة دون أيام العطلة. وبعده تسجله البلدية أيضا.',
    },
  },
  remedies: [],
  goodToKnow: {
    fr: 'À l’hôpital ou en maison de retraite, l’établissement peut faire la déclaration. Les pompes funèbres aussi.',
    'fr-simple': 'Les pompes funèbres peuvent le faire pour vous.',
    en: 'In a hospital or care home, the establishment can do it. So can the undertaker.',
    ar: 'يمكن للمستشفى أو دار المسنين أو شركة الدفن القيام بذلك.',
  },
  source: servicePublicPage('F909', toDay('2019-04-30'), 'Déclaration de décès'),
  furtherSources: [],
  verifiedOn: null,
}
