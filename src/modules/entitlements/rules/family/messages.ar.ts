export const resident = {
  'step-family-resources':
    'دخلكم لسنة {year} محسوب بمبلغ {resourcesEuros}، بعد خصم {deductedEuros} للمصاريف (10٪).',
  'step-family-out-of-work':
    'إذا كنتم بلا عمل أو تتلقون RSA، فقد لا يُحسب جزء من دخل {year}، وقد تكون المساعدة أعلى. CAF تتحقق من ذلك.',
  'step-family-birthday': 'يبلغ أحد الأطفال {age} سنة هذا الشهر: قد يتوقف الحق ابتداءً من أول الشهر.',
  'step-af-children':
    'لديكم {children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}} دون 20 سنة.',
  'step-af-full': 'دخلكم ({resourcesEuros}) لا يتجاوز {ceilingEuros}: تحصلون على المبلغ الكامل.',
  'step-af-half': 'دخلكم ({resourcesEuros}) يتجاوز {ceilingEuros}: تحصلون على نصف المبلغ.',
  'step-af-quarter': 'دخلكم ({resourcesEuros}) يتجاوز {ceilingEuros}: تحصلون على ربع المبلغ.',
  'step-af-base': 'تُحسب المساعدات العائلية انطلاقًا من مبلغ وطني قدره {baseEuros} في الشهر.',
  'step-af-rate':
    'عن {children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}}، تحصلون على {rate, number}٪ منه.',
  'step-af-shared': 'الطفل الذي يعيش بالتناوب عند والديه يُحسب نصفًا: {counted, number} من {children}.',
  'step-af-rounded': 'المبلغ بعد التقريب: {amountEuros}.',
  'step-af-age-supplement':
    'زيادة بسبب السن، {children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}}: {amountEuros}.',
  'step-af-age-supplement-rate': 'الزيادة {rate, number}٪ من هذا المبلغ.',
  'step-af-age-supplement-children': 'تُمنح عن {counted, number} (14 سنة، أو 18 سنة لمن وُلد منذ مارس 2012).',
  'step-af-flat-rate':
    'مخصص ثابت عن {children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}} في سن 20 ({rate, number}٪): {amountEuros}.',
  'step-af-tapering':
    'تتجاوزون الحد بمبلغ {aboveEuros}، أي أقل من سنة من المخصصات ({yearEuros}): يضاف {amountEuros}.',
  'step-af-overseas-rate': 'في أقاليم ما وراء البحار، طفل واحد يعطي {rate, number}٪ منه مهما كان الدخل.',
  'step-af-overseas-age': 'زيادة بسبب السن، {rate, number}٪: {amountEuros}.',
  'refusal-cf-overseas': 'في أقاليم ما وراء البحار، قواعد أخرى لا نحسبها هنا: اسألوا CAF.',
  'refusal-af-two-children': 'يجب أن يكون لديكم طفلان دون 20 سنة؛ لديكم {children}.',
  'refusal-af-child-paid': 'الطفل الذي يكسب {payEuros} في الشهر لا يُحسب: الحد {limitEuros}.',
  'step-cf-children':
    'لديكم {children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}} بين 3 و20 سنة.',
  'step-cf-ceiling':
    'الحد الأقصى للدخل عن {children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}} هو {ceilingEuros} في السنة.',
  'step-cf-higher-ceiling':
    'الحد الأقصى للدخل عن {children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}}، المرفوع لوالد وحيد أو لدخلين، هو {ceilingEuros} في السنة.',
  'step-cf-base': 'تُحسب المساعدات العائلية انطلاقًا من مبلغ وطني قدره {baseEuros} في الشهر.',
  'step-cf-increased': 'دخلكم لا يتجاوز {ceilingEuros}: تحصلون على المبلغ المرفوع، {rate, number}٪.',
  'step-cf-rate': 'دخلكم لا يتجاوز {ceilingEuros}: تحصلون على {rate, number}٪.',
  'step-cf-full': 'المكمل العائلي {rate, number}٪ من هذا المبلغ.',
  'step-cf-tapering': 'تتجاوزون الحد بمبلغ {aboveEuros}: يُخصم جزء من اثني عشر منه كل شهر.',
  'step-cf-rounded': 'المبلغ بعد التقريب: {amountEuros}.',
  'refusal-cf-three-children': 'يجب {needed} أطفال دون 21 سنة؛ لديكم {children}.',
  'refusal-cf-young-child': 'يجب أن يكون سن كل الأطفال {age} سنوات أو أكثر. قبل ذلك تُدفع المنحة الأساسية.',
  'refusal-cf-above-ceiling':
    'دخلكم المحسوب {resourcesEuros}، والحد الأقصى {ceilingEuros}. يتجاوزه بمبلغ {aboveEuros}.',
  'step-asf-alone': 'تربون أطفالكم وحدكم.',
  'step-asf-base': 'تُحسب المساعدات العائلية انطلاقًا من مبلغ وطني قدره {baseEuros} في الشهر.',
  'step-asf-rate': 'المخصص {rate, number}٪ منه عن كل طفل: {perChildEuros}.',
  'step-asf-children': 'يُمنح عن {children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}}.',
  'step-asf-maintenance': 'تُخصم النفقة التي تتلقونها: {receivedEuros}.',
  'step-asf-rounded': 'المبلغ بعد التقريب: {amountEuros}.',
  'refusal-asf-couple': 'هذا المخصص لوالد يعيش دون شريك.',
  'refusal-asf-no-child': 'يجب وجود طفل دون 20 سنة لا يعيله الوالد الآخر.',
  'refusal-asf-maintenance': 'النفقة التي تتلقونها ({receivedEuros}) تبلغ قيمة المخصص ({dueEuros}).',
  'refusal-asf-least': 'المبلغ ({amountEuros}) أقل من الحد الأدنى للدفع، {leastEuros}.',
  'step-paje-base-full': 'دخلكم لا يتجاوز {ceilingEuros}: المنحة كاملة.',
  'step-paje-base-partial': 'دخلكم لا يتجاوز {ceilingEuros}: المنحة جزئية.',
  'step-paje-base-base': 'تُحسب المساعدات العائلية انطلاقًا من مبلغ وطني قدره {baseEuros} في الشهر.',
  'step-paje-base-from': 'المنحة مستحقة ابتداءً من {fromMonth}، بعد شهر الولادة.',
  'step-paje-base-rate': 'المنحة {rate, number}٪ منه، عن طفل دون 3 سنوات.',
  'step-paje-base-twins': 'وصل {children} أطفال معًا: منحة عن كل واحد.',
  'step-paje-base-rounded': 'المبلغ بعد التقريب: {amountEuros}.',
  'refusal-paje-base-no-child': 'يجب وجود طفل دون {age} سنوات.',
  'refusal-paje-base-above-ceiling':
    'دخلكم المحسوب {resourcesEuros}، والحد الأقصى {ceilingEuros}. يتجاوزه بمبلغ {aboveEuros}.',
  'step-paje-birth-ceiling':
    'عن {children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}} مع المولود المنتظر، الحد {ceilingEuros}: دخلكم لا يتجاوزه.',
  'step-paje-birth-base': 'تُحسب المساعدات العائلية انطلاقًا من مبلغ وطني قدره {baseEuros} في الشهر.',
  'step-paje-birth-rate': 'منحة الولادة {rate, number}٪ منه.',
  'step-paje-birth-children': 'تُمنح عن كل واحد من الأطفال المنتظرين ({children}).',
  'step-paje-birth-when': '{amountEuros}، تُدفع مرة واحدة قبل نهاية الشهر السابع من الحمل.',
  'step-paje-birth-from': '{amountEuros}، تُدفع مرة واحدة في {fromMonth}.',
  'refusal-paje-birth-no-birth': 'هذه المنحة لولادة منتظرة.',
  'refusal-paje-birth-no-date': 'ينقص التاريخ المتوقع للولادة.',
  'refusal-paje-birth-above-ceiling':
    'دخلكم المحسوب {resourcesEuros}، والحد الأقصى {ceilingEuros}. يتجاوزه بمبلغ {aboveEuros}.',
  'step-paje-adoption-base': 'تُحسب المساعدات العائلية انطلاقًا من مبلغ وطني قدره {baseEuros} في الشهر.',
  'step-paje-adoption-rate':
    'منحة التبني {rate, number}٪ منه عن كل طفل ({children}). دخلكم لا يتجاوز {ceilingEuros}.',
  'step-paje-adoption-rounded': 'تُدفع مرة واحدة: {amountEuros}.',
  'refusal-paje-adoption-none': 'هذه المنحة لطفل متبنى وصل إلى البيت منذ شهرين على الأكثر.',
  'refusal-paje-adoption-above-ceiling':
    'دخلكم المحسوب {resourcesEuros}، والحد الأقصى {ceilingEuros}. يتجاوزه بمبلغ {aboveEuros}.',
  'step-ars-ceiling':
    'عن {children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}}، الحد {ceilingEuros} في السنة.',
  'step-ars-young':
    '{children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}} بين 6 و10 سنوات: {amountEuros}.',
  'step-ars-middle':
    '{children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}} بين 11 و14 سنة: {amountEuros}.',
  'step-ars-old':
    '{children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}} بين 15 و18 سنة: {amountEuros}.',
  'step-ars-base': 'تُحسب المساعدات العائلية انطلاقًا من مبلغ وطني قدره {baseEuros} في الشهر.',
  'step-ars-rate': 'في هذا السن، المخصص {rate, number}٪ منه.',
  'step-ars-children': 'يُمنح عن {children, plural, one {طفل واحد} two {طفلان} few {# أطفال} other {# طفلًا}}.',
  'step-ars-tapering': 'تتجاوزون الحد بمبلغ {aboveEuros}: يُخصم هذا المبلغ.',
  'step-ars-rounded': 'عن بداية السنة الدراسية، قبل اقتطاع CRDS ‏(0.5٪): {amountEuros}.',
  'refusal-ars-no-pupil': 'يجب وجود طفل بين 6 و18 سنة يذهب إلى المدرسة.',
  'refusal-ars-above-ceiling':
    'دخلكم المحسوب {resourcesEuros}، والحد الأقصى {ceilingEuros}. يتجاوزه بمبلغ {aboveEuros}.',
  'refusal-ars-least': 'المبلغ ({amountEuros}) أقل من الحد الأدنى للدفع، {leastEuros}.',
}
