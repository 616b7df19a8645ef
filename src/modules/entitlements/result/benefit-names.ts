import type { LocalText } from '#kernel/language.ts'
import type { BenefitId } from '../benefit.ts'

/** What people read of a benefit: its everyday name. */
export const benefitNames: Readonly<Record<BenefitId, LocalText>> = {
  af: {
    fr: 'Allocations familiales',
    'fr-simple': 'Allocations familiales',
    en: 'Family allowances (AF)',
    ar: 'المنح العائلية',
  },
  cf: {
    fr: 'Complément familial',
    'fr-simple': 'Complément familial',
    en: 'Family supplement (CF)',
    ar: 'المكمل العائلي',
  },
  asf: {
    fr: 'Allocation de soutien familial (ASF)',
    'fr-simple': 'Aide pour parent seul, ASF',
    en: 'Family support allowance (ASF)',
    ar: 'منحة الدعم العائلي (ASF)',
  },
  'paje-base': {
    fr: 'Allocation de base de la Paje',
    'fr-simple': 'Aide pour un petit enfant, Paje',
    en: 'Young child basic allowance (Paje)',
    ar: 'منحة الطفل الصغير (Paje)',
  },
  'paje-birth': {
    fr: 'Prime à la naissance',
    'fr-simple': 'Prime de naissance',
    en: 'Birth grant',
    ar: 'منحة الولادة',
  },
  'paje-adoption': {
    fr: 'Prime à l’adoption',
    'fr-simple': 'Prime d’adoption',
    en: 'Adoption grant',
    ar: 'منحة التبني',
  },
  ars: {
    fr: 'Allocation de rentrée scolaire',
    'fr-simple': 'Aide pour la rentrée',
    en: 'Back-to-school allowance',
    ar: 'منحة الدخول المدرسي',
  },
  asi: {
    fr: 'Allocation supplémentaire d’invalidité (ASI)',
    'fr-simple': 'Aide pour l’invalidité, ASI',
    en: 'Supplementary invalidity allowance (ASI)',
    ar: 'منحة العجز الإضافية (ASI)',
  },
  aspa: {
    fr: 'Minimum vieillesse (Aspa)',
    'fr-simple': 'Minimum vieillesse, Aspa',
    en: 'Minimum old-age income (Aspa)',
    ar: 'الحد الأدنى للشيخوخة (Aspa)',
  },
  aah: {
    fr: 'Allocation aux adultes handicapés (AAH)',
    'fr-simple': 'Aide pour adultes handicapés, AAH',
    en: 'Disabled adults’ allowance (AAH)',
    ar: 'منحة المعاقين البالغين (AAH)',
  },
  mva: {
    fr: 'Majoration pour la vie autonome',
    'fr-simple': 'Aide pour vivre seul avec un handicap',
    en: 'Independent living supplement',
    ar: 'علاوة العيش المستقل',
  },
  housing: {
    fr: 'Aide au logement (APL, ALF ou ALS)',
    'fr-simple': 'Aide au logement, APL',
    en: 'Housing aid (APL, ALF or ALS)',
    ar: 'مساعدة السكن (APL)',
  },
  rls: {
    fr: 'Réduction de loyer de solidarité',
    'fr-simple': 'Loyer HLM plus bas',
    en: 'Solidarity rent reduction',
    ar: 'تخفيض إيجار التضامن',
  },
  rsa: {
    fr: 'RSA (revenu de solidarité active)',
    'fr-simple': 'RSA',
    en: 'RSA (minimum income)',
    ar: 'دخل التضامن RSA',
  },
  ppa: {
    fr: 'Prime d’activité',
    'fr-simple': 'Prime d’activité',
    en: 'Activity bonus (prime d’activité)',
    ar: 'منحة النشاط',
  },
  'christmas-bonus': {
    fr: 'Prime de Noël',
    'fr-simple': 'Prime de Noël',
    en: 'Christmas bonus',
    ar: 'منحة عيد الميلاد',
  },
  css: {
    fr: 'Complémentaire santé solidaire',
    'fr-simple': 'Complémentaire santé',
    en: 'Top-up health cover (CSS)',
    ar: 'التغطية الصحية التكميلية',
  },
  'energy-cheque': {
    fr: 'Chèque énergie',
    'fr-simple': 'Chèque énergie',
    en: 'Energy voucher',
    ar: 'شيك الطاقة',
  },
  'middle-school-grant': {
    fr: 'Bourse de collège',
    'fr-simple': 'Bourse du collège',
    en: 'Collège grant',
    ar: 'منحة الإعدادية',
  },
  'high-school-grant': {
    fr: 'Bourse de lycée',
    'fr-simple': 'Bourse du lycée',
    en: 'Lycée grant',
    ar: 'منحة الثانوية',
  },
  'legal-aid': {
    fr: 'Aide juridictionnelle',
    'fr-simple': 'Aide pour payer un avocat',
    en: 'Legal aid',
    ar: 'المساعدة القضائية',
  },
  cej: {
    fr: 'Contrat d’engagement jeune',
    'fr-simple': 'Contrat d’engagement jeune',
    en: 'Youth contract (CEJ)',
    ar: 'عقد التزام الشباب',
  },
}
