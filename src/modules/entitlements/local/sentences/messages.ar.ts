export const resident = {
  'local-activity':
    '{who, select, applicant {صاحب الطلب} adult {شخص راشد في الأسرة} child {طفل في الأسرة} other {شخص في الأسرة}}: {among}.',
  'local-activity-word':
    '{word, select, employed {أجير} self_employed {يعمل لحسابه} unemployed {عاطل عن العمل} retired {متقاعد} student {طالب} other {بدون نشاط}}',
  'local-age':
    '{who, select, applicant {صاحب الطلب} adult {شخص راشد في الأسرة} child {طفل في الأسرة} other {شخص في الأسرة}}: {bounds, select, both {من {from} إلى {to} سنة} from {{from} سنة على الأقل} to {{to} سنة على الأكثر} other {بدون حد}}.',
  'local-alone': 'العيش بدون زوج.',
  'local-asked': '{question}',
  'local-benefit-word':
    '{word, select, rsa {RSA} ppa {منحة النشاط} aspa {ASPA} asi {ASI} aah {AAH} af {المنح العائلية} cf {التكملة العائلية} asf {ASF} paje_base {PAJE} housing {مساعدة السكن} css {CSS} energy_cheque {شيك الطاقة} middle_school_grant {منحة الإعدادية} high_school_grant {منحة الثانوية} other {مساعدة}}',
  'local-children':
    'أطفال{ages, select, both { من {ageFrom} إلى {ageTo} سنة} from { من {ageFrom} سنة فأكثر} to { {ageTo} سنة على الأكثر} other {}}: {bounds, select, both {من {from} إلى {to}} from {{from} على الأقل} to {{to} على الأكثر} other {بدون حد}}. في هذه الأسرة: {found}.',
  'local-disability': 'نسبة عجز {percent}٪ على الأقل.',
  'local-elsewhere': 'هذه المساعدة لسكان مدينة أخرى.',
  'local-gift-amount':
    '{amountEuros}{each, select, month { في الشهر} year { في السنة} meal { للوجبة} day { في اليوم} other {، مرة واحدة}}.',
  'local-gift-service': '{what}',
  'local-housing': 'السكن: {among}.',
  'local-housing-word':
    '{word, select, social_tenant {مستأجر سكن اجتماعي} tenant {مستأجر} furnished_tenant {مستأجر سكن مفروش} owner {مالك} buying_owner {مالك مع قرض} hosted_free {مستضاف مجانًا} hostel {في نزل} other {بدون مأوى}}',
  'local-no': 'أحد الشروط غير متوفر.',
  'local-not': 'ألا يكون في هذه الحالة: {sentence}',
  'local-people':
    'عدد أفراد الأسرة: {bounds, select, both {من {from} إلى {to}} from {{from} على الأقل} to {{to} على الأكثر} other {بدون حد}}. في هذه الأسرة: {found}.',
  'local-pregnancy': 'حمل جارٍ.',
  'local-quotient':
    'الحاصل العائلي: {bounds, select, both {من {fromEuros} إلى {toEuros}} from {{fromEuros} على الأقل} to {{toEuros} على الأكثر} other {بدون حد}}. {source, select, told {المكتوب من CAF} other {تقديرنا}}: {foundEuros}.',
  'local-receives': 'الحق في إحدى هذه المساعدات: {among}.',
  'local-reference-income':
    'الدخل الضريبي المرجعي: {bounds, select, both {من {fromEuros} إلى {toEuros}} from {{fromEuros} على الأقل} to {{toEuros} على الأكثر} other {بدون حد}}. {known, select, yes {في هذه الأسرة: {foundEuros}.} other {إشعار الضريبة ناقص.}}',
  'local-residence':
    'السكن في المدينة منذ {months} شهرًا على الأقل. {known, select, yes {هنا: {found}.} other {منذ متى؟ غير معروف.}}',
  'local-unknown': 'تنقص معلومة للإجابة.',
  'local-yes': 'الشروط متوفرة.',
}
