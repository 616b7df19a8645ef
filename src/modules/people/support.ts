import type { Processing } from '#platform/privacy/declaration.ts'

/** Why files, visits, procedures and letters are kept: one purpose, one line of the register. */
export const support: Processing = {
  key: 'support',
  name: {
    fr: 'Accompagnement des habitants',
    'fr-simple': 'Aide aux habitants',
    en: 'Support of residents',
    ar: 'مرافقة السكان',
  },
  purpose: {
    fr: 'vous aider dans vos démarches, suivre leur avancement avec vous et vous donner une preuve de ce qui a été fait',
    'fr-simple': 'vous aider dans vos démarches et vous donner une preuve',
    en: 'helping you with your procedures, following them with you and giving you proof of what was done',
    ar: 'مساعدتك في إجراءاتك ومتابعتها معك وإعطاؤك دليلاً على ما تم',
  },
  basis: 'public-task',
  law: 'Article 6 § 1 e du RGPD ; article L. 123-5 du code de l’action sociale et des familles ; référentiel CNIL 2021-028 (accompagnement social).',
  sensitive:
    'Article 9 § 2 g et h du RGPD : une démarche de santé, de handicap ou de séjour peut révéler une donnée sensible. Rien de médical n’est noté.',
  recipients: {
    fr: 'les agents de l’organisation qui vous reçoit, chacun ce que son métier demande ; ce que vous dites à un travailleur social reste entre travailleurs sociaux',
    'fr-simple':
      'les agents qui vous aident. Ce que vous dites à un travailleur social reste entre travailleurs sociaux',
    en: 'the staff of the organisation that receives you, each what the job needs; what you tell a social worker stays among social workers',
    ar: 'موظفو المؤسسة التي تستقبلك، كلٌّ بما يتطلبه عمله؛ وما تقوله للأخصائي الاجتماعي يبقى بين الأخصائيين الاجتماعيين',
  },
}
