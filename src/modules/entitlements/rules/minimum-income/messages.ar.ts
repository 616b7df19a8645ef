export const resident = {
  'step-rsa-base': 'المبلغ الأساسي لـ RSA لشخص واحد هو {baseEuros} في الشهر.',
  'step-rsa-household': 'عدد أفراد أسرتكم {people}: يُضرب هذا المبلغ في {coefficient, number, ::.0####}.',
  'step-rsa-raised':
    '{children, plural, =0 {أنتِ وحدك وتنتظرين مولودًا} one {أنتم وحدكم مع طفل واحد} two {أنتم وحدكم مع طفلين} other {أنتم وحدكم مع # أطفال}}: المبلغ مرفوع، ويُضرب في {coefficient, number, ::.00####}.',
  'step-rsa-incomes': 'يُحسب دخلكم بمبلغ {incomesEuros} في الشهر.',
  'step-rsa-quarter': 'نأخذ معدل ثلاثة أشهر: من {firstMonth} إلى {lastMonth}.',
  'step-rsa-own-income': 'دخل صاحب الطلب: {incomeEuros} في الشهر.',
  'step-rsa-spouse-income': 'دخل الشريك: {incomeEuros} في الشهر.',
  'step-rsa-pay-lost': 'توقف الراتب أو تعويض البطالة للتو دون بديل: لا يُحسب مبلغ {payEuros}.',
  'step-rsa-pay-stopped':
    'للتحقق: راتب توقف منذ ذلك الحين يُحسب هنا بمبلغ {payEuros}. إذا لم يوجد بديل، يمكن لـ CAF ألا تحسبه: اطلبوا ذلك.',
  'step-rsa-savings': 'تُعتبر المدخرات مُدرّة لمبلغ {savingsEuros} في الشهر (3٪ في السنة).',
  'step-rsa-family': 'تُحسب الإعانات العائلية بمبلغ {familyEuros}.',
  'step-rsa-allowance': 'الإعانات العائلية، دون زيادة السن: {allowanceEuros}.',
  'step-rsa-baby-allowance': 'المنحة الأساسية للطفل الصغير (PAJE): {babyEuros}.',
  'step-rsa-supplement': 'التكملة العائلية، في حدود {limitEuros}: {countedEuros}.',
  'step-rsa-support': 'إعانة الدعم العائلي، في حدود {limitEuros}: {countedEuros}.',
  'step-rsa-newborn':
    'للتحقق: طفل عمره أقل من ثلاثة أشهر. يمكن لـ CAF ألا تحسب المنحة الأساسية ({allowanceEuros}).',
  'step-rsa-self-employed':
    'للتحقق: في العمل المستقل لا تعتمد CAF هذا الدخل بل آخر ربح معروف أو جزءًا من رقم المعاملات.',
  'step-rsa-shared-custody': 'للتحقق: الطفل في حضانة متناوبة يُحسب هنا كاملًا. قد تحسبه CAF بالنصف.',
  'step-rsa-allowances': 'تُحسب AAH أو ASPA أو ASI بمبلغ {allowancesEuros}.',
  'step-rsa-housing-aid': 'تُحسب مساعدة السكن في حدود مبلغ جزافي: {shareEuros}.',
  'step-rsa-housed': 'السكن دون إيجار يُحسب بمبلغ {shareEuros}.',
  'refusal-rsa-age':
    'دون طفل مولود أو منتظر، يجب بلوغ {leastAge} سنة؛ عمركم {age}. استثناء للتحقق: العمل سنتين (3214 ساعة) خلال السنوات الثلاث الأخيرة.',
  'refusal-rsa-student': 'لا يحق للتلاميذ والطلاب RSA، إلا لشخص وحيد حامل أو معه طفل صغير.',
  'refusal-rsa-permit': 'يجب حمل إقامة تسمح بالعمل منذ {least} سنوات؛ لديكم منذ {years}.',
  'refusal-rsa-resources':
    'مواردكم ({resourcesEuros}) تتجاوز مبلغ RSA لأسرتكم ({standardEuros}) بمقدار {overEuros}.',
  'refusal-rsa-least': 'سيكون RSA {amountEuros}؛ لا يُدفع إذا كان أقل من {leastEuros}.',
  'step-ppa-month': 'عن {oneMonth}، المنحة هي {bonusEuros}.',
  'step-ppa-average': 'المنحة المدفوعة كل شهر هي معدل هذه الأشهر الثلاثة.',
  'step-ppa-born-since': 'للتحقق: طفل وُلد بعد ذلك يُحسب هنا للأشهر الثلاثة. قد لا تحسبه CAF إلا منذ ولادته.',
  'step-ppa-self-employed':
    'للتحقق: في العمل المستقل لا تعتمد CAF هذا الدخل بل آخر ربح معروف أو جزءًا من رقم المعاملات.',
  'step-ppa-base': 'المبلغ الأساسي لمنحة النشاط لشخص واحد هو {baseEuros}.',
  'step-ppa-household': 'عدد أفراد أسرتكم {people}: يُضرب هذا المبلغ في {coefficient, number, ::.0####}.',
  'step-ppa-raised':
    '{children, plural, =0 {أنتِ وحدك وتنتظرين مولودًا} one {أنتم وحدكم مع طفل واحد} two {أنتم وحدكم مع طفلين} other {أنتم وحدكم مع # أطفال}}: المبلغ مرفوع، ويُضرب في {coefficient, number, ::.00####}.',
  'step-ppa-pay': 'تُضاف {percent, number}٪ من دخل العمل ({payEuros}).',
  'step-ppa-pay-with-aah': 'تُضاف {percent, number}٪ من دخل العمل ({payEuros})، بما فيه AAH.',
  'step-ppa-bonus':
    'كل شخص يكسب أكثر من {from} ساعة بالحد الأدنى للأجور يضيف مكافأة، كاملة ابتداءً من {upTo} ساعة: {bonusEuros} في المجموع.',
  'step-ppa-resources': 'تُخصم موارد الأسرة: {resourcesEuros}.',
  'step-ppa-least-resources':
    'تُعتبر موارد الأسرة ({resourcesEuros}) مساوية على الأقل لمبلغها الأساسي: يُخصم {standardEuros}.',
  'step-ppa-month-least': 'لا تنزل منحة الشهر تحت الصفر.',
  'step-ppa-own-pay': 'دخل العمل: {payEuros}.',
  'step-ppa-others': 'البطالة والمعاشات ومداخيل أخرى: {amountEuros}.',
  'step-ppa-family': 'الإعانات العائلية المحسوبة: {amountEuros}.',
  'step-ppa-allowances': 'AAH أو ASPA أو ASI: {amountEuros}.',
  'step-ppa-housing-aid': 'مساعدة السكن، في حدود المبلغ الجزافي: {amountEuros}.',
  'step-ppa-housed': 'سكن دون إيجار، بمبلغ جزافي: {amountEuros}.',
  'refusal-ppa-age': 'يجب بلوغ {leastAge} سنة؛ عمركم {age}.',
  'refusal-ppa-permit': 'يجب حمل إقامة تسمح بالعمل منذ {least} سنوات؛ لديكم منذ {years}.',
  'refusal-ppa-student':
    'يحق للطلاب والمتدربين إذا كسبوا أكثر من {limitEuros} في كل من الأشهر الثلاثة المنظور فيها.',
  'refusal-ppa-no-pay': 'يجب أن يكون هناك دخل عمل بين {firstMonth} و{lastMonth}؛ لا يوجد.',
  'refusal-ppa-pay-stopped': 'توقف العمل بعد {oneMonth}. للتحقق لدى CAF: قد تبقى منحة مستحقة عن ذلك الشهر.',
  'refusal-ppa-resources': 'موارد الأسرة مرتفعة بالنسبة لمنحة النشاط بمقدار {overEuros} في الشهر في المتوسط.',
  'refusal-ppa-least': 'ستكون المنحة {amountEuros}؛ لا تُدفع إذا كانت أقل من {leastEuros}.',
  'step-christmas-base': 'منحة عيد الميلاد هي {baseEuros} لشخص واحد.',
  'step-christmas-household':
    'عدد أفراد أسرتكم {people}: يُضرب هذا المبلغ في {coefficient, number, ::.0####}.',
  'step-christmas-announced':
    'تُدفع ابتداءً من {fromMonth}، إذا كان لديكم RSA أو ASS في نوفمبر أو ديسمبر وإذا أكدها مرسوم كما في كل سنة.',
  'refusal-christmas-no-rsa': 'يجب الحصول على RSA أو ASS في نوفمبر أو ديسمبر.',
}
