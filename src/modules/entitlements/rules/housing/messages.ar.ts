export const resident = {
  'refusal-housing-buyer':
    'مالك يسدّد قرضًا: لا مساعدة على قرض وُقّع منذ 2018. القرض الأقدم لا يُحسب هنا: الـ Caf تجيب.',
  'refusal-housing-elsewhere': 'للمساعدة السكنية هنا جداول خاصة. لا يُجرى هذا الحساب.',
  'refusal-housing-high-rent':
    'الإيجار مرتفع جدًا: {rentEuros}؛ لا مساعدة ابتداءً من {mostEuros}، أي بزيادة {overEuros}.',
  'refusal-housing-homeless': 'من دون مسكن لا توجد مساعدة سكن: فهي تساعد على دفع الإيجار.',
  'refusal-housing-hosted': 'سكن مجاني: المساعدة لمن يدفع إيجارًا.',
  'refusal-housing-hostel':
    'في دار إقامة: للحساب جداول خاصة ولا يُجرى هنا. قد تكون هناك مساعدة: الـ Caf تجيب.',
  'refusal-housing-no-rent': 'لم يُذكر أي إيجار: المساعدة مرتبطة بالإيجار.',
  'refusal-housing-owner': 'مالك للمسكن: المساعدة لمن يدفع إيجارًا.',
  'refusal-housing-resources':
    'الموارد مرتفعة بالنسبة إلى هذا الإيجار: {resourcesEuros} في السنة؛ والحد هو {ceilingEuros}، أي أقل بـ {overEuros}.',
  'refusal-housing-small-rent':
    'الإيجار منخفض: الإيجار والمصاريف تُحسب بـ {spentEuros}، وحصة الأسرة {participationEuros} على الأقل.',
  'refusal-rls-not-social': 'تخفيض إيجار التضامن مخصص لمستأجري المساكن الاجتماعية (HLM).',
  'refusal-rls-overseas':
    'لا يُحسب تخفيض إيجار التضامن في أقاليم ما وراء البحار: المساكن هناك لا تفتح الحق في APL.',
  'refusal-rls-resources':
    'الموارد مرتفعة: {monthEuros} في الشهر؛ يجب أن تكون أقل من {ceilingEuros}، أي بزيادة {overEuros}.',
  'step-housing-aid':
    '{aid, select, apl {سكن اجتماعي: المساعدة هي APL.} alf {سكن خاص مع طفل أو قريب مُعال: المساعدة هي ALF.} other {سكن خاص من دون شخص مُعال: المساعدة هي ALS.}}',
  'step-housing-allowance': 'خصم لهذه الأسرة (R0): {allowanceEuros} في السنة.',
  'step-housing-business': 'دخل العمل المستقل للسنة قبل الماضية: {businessEuros}.',
  'step-housing-cent': 'أي {amountEuros} في الشهر.',
  'step-housing-charges': 'المصاريف، بمبلغ جزافي: {chargesEuros}.',
  'step-housing-cut-stopped': 'توقف العمل مع معاش أو AAH: لا يُحتسب 30 % من الأجور والبطالة، أي {goneEuros}.',
  'step-housing-cut-unemployed': 'بطالة معوَّضة منذ أكثر من شهرين: لا يُحتسب 30 % من الأجور، أي {goneEuros}.',
  'step-housing-deduction': 'خصم 10 % مع حد أدنى كما في الضريبة: {deductedEuros}.',
  'step-housing-expecting': 'المرأة الوحيدة الحامل تُحسب كزوجين من دون أطفال.',
  'step-housing-family':
    'الأسرة المحتسبة: {couple, select, yes {زوجان} other {شخص وحيد}}، {dependants, plural, =0 {من دون شخص مُعال} one {شخص مُعال واحد} two {شخصان مُعالان} few {# أشخاص مُعالين} other {# شخصًا مُعالًا}}؛ منطقة الإيجار {zone}.',
  'step-housing-flat-cut': 'خصم {cutEuros}، نفسه للجميع.',
  'step-housing-furnished': 'سكن مفروش: يُحتسب ثلثا الإيجار.',
  'step-housing-high-rent': 'إيجار مرتفع: يبقى {keptPercent, number} % من المساعدة.',
  'step-housing-hundred': 'الموارد المحتسبة، مقرّبة إلى المئة الأعلى: {resourcesEuros}.',
  'step-housing-kin': 'موارد أحد الأقارب: لا يُحتسب منها {allowedEuros}.',
  'step-housing-left-out-rsa': 'تم استلام RSA الشهر الماضي: لا تُحتسب الأجور والبطالة، أي {goneEuros}.',
  'step-housing-left-out-unemployed':
    'من دون عمل منذ أكثر من شهرين ومن دون تعويض بطالة: لا تُحتسب الأجور، أي {goneEuros}.',
  'step-housing-maintenance-paid': 'نفقة مدفوعة في السنة الماضية: أقل بـ {paidEuros}.',
  'step-housing-not-below-zero': 'لا تنزل النتيجة تحت الصفر.',
  'step-housing-other-income': 'مداخيل أخرى خاضعة للضريبة في السنة قبل الماضية: {otherEuros}.',
  'step-housing-participation': 'حصة الأسرة (Pp): {participationEuros}.',
  'step-housing-participation-least': 'الحد الأدنى للحصة (P0): {leastEuros}.',
  'step-housing-participation-resources': 'الحصة حسب الموارد: {shareEuros}.',
  'step-housing-pensions': 'المعاشات والنفقة المستلمة: {pensionsEuros}.',
  'step-housing-person':
    'موارد {who, select, applicant {صاحب الطلب} spouse {الزوج أو الزوجة} child {طفل} other {قريب}}.',
  'step-housing-rate': 'النسبة حسب الأسرة والإيجار: {ratePercent, number} % في الشهر.',
  'step-housing-reference-year':
    'الموارد من {fromMonth} إلى {toMonth}؛ السنة الماضية للنفقة، والسنة قبل الماضية لباقي المداخيل.',
  'step-housing-rent': 'الإيجار المحتسب: {rentEuros}.',
  'step-housing-rent-ceiling': 'يُحتسب الإيجار حتى {ceilingEuros} في المنطقة {zone}.',
  'step-housing-rent-paid': 'الإيجار المدفوع من دون المصاريف: {rentEuros}.',
  'step-housing-rent-reduction': 'تخفيض إيجار التضامن: يُخصم 98 % منه من APL، أي {reducedEuros}.',
  'step-housing-rent-rounded': 'الإيجار مقرّبًا إلى اليورو: {rentEuros}.',
  'step-housing-resources': 'موارد السنة: {resourcesEuros}.',
  'step-housing-savings': 'مدخرات بقيمة {savingsEuros}: يُحتسب 3 % في السنة، أي {incomeEuros}.',
  'step-housing-shared-custody':
    'طفل يعيش بالتناوب عند والديه: يُحتسب كاملًا هنا. إذا طلب الوالدان المساعدة تُقسم بينهما.',
  'step-housing-social-debt': 'CRDS: أقل بـ 0,5 %.',
  'step-housing-student':
    'طالب مستأجر: تُحسب الموارد جزافيًا، {resourcesEuros} في السنة. مع منحة يكون المبلغ أقل والمساعدة أعلى.',
  'step-housing-too-small': 'لا يُدفع شيء: يجب أن تكون المساعدة {leastEuros} على الأقل قبل CRDS.',
  'step-housing-two-earners':
    'راتبان في الأسرة: ينص القانون على خصم 95 € في السنة من الموارد. لم يُخصم هنا؛ قد تكون المساعدة أعلى قليلًا.',
  'step-housing-wages': 'الأجور والبطالة والتعويضات الخاضعة للضريبة: {wagesEuros}.',
  'step-housing-whole-euros': 'تدفع الـ Caf عددًا صحيحًا من اليورو: {paidEuros}.',
  'step-rls-amount': 'يخصم المؤجر {amountEuros} من الإيجار كل شهر.',
  'step-rls-monthly': 'أي {monthEuros} في الشهر؛ يجب أن يكون أقل من {ceilingEuros}.',
  'step-rls-nothing': 'الموارد تتجاوز الحد: لا يُخفَّض الإيجار.',
  'step-rls-resources': 'موارد السنة، كما في مساعدة السكن: {resourcesEuros}.',
}
