export const resident = {
  'refusal-asi-ceiling':
    'موارد الأسرة {resourcesEuros} في الشهر، أعلى من السقف {ceilingEuros} بمقدار {overEuros}.',
  'refusal-asi-no-pension': 'تُكمل ASI معاش العجز قبل سن ASPA. لا أحد هنا في هذه الحالة.',
  'refusal-asi-permit': 'يلزم {years} سنوات من تصريح إقامة يسمح بالعمل. السنوات الناقصة: {missing}.',
  'refusal-aspa-age':
    'تبدأ ASPA في سن {age}، أو {ageIfUnfit} عند عدم القدرة على العمل. لم يبلغ أحد هنا هذا السن.',
  'refusal-aspa-ceiling':
    'موارد الأسرة {resourcesEuros} في الشهر، أعلى من السقف {ceilingEuros} بمقدار {overEuros}. إذا كانت موارد الاثني عشر شهرًا الأخيرة أقل من السقف، فقدّم الطلب مع ذلك.',
  'refusal-aspa-permit': 'يلزم {years} سنوات من تصريح إقامة يسمح بالعمل. السنوات الناقصة: {missing}.',
  'refusal-aspa-unfit':
    'عند عدم القدرة على العمل، يفتح القانون ASPA في سن {ageIfUnfitByLaw} (المادة R815-1). حسابنا ينتظر سن {ageIfUnfit}: قدّم الطلب مع ذلك إلى صندوق التقاعد.',
  'step-asi-both': 'يُقسم المبلغ إلى نصفين، نصف لكل شخص.',
  'step-asi-ceiling-couple': 'السقف لزوجين: {yearEuros} في السنة، مقسوم على 12.',
  'step-asi-ceiling-single': 'السقف لشخص واحد: {yearEuros} في السنة، مقسوم على 12.',
  'step-asi-former-most': 'حتى مارس 2020، ASI مبلغ ثابت: {mostEuros} على الأكثر.',
  'step-asi-most':
    'شخص واحد فقط له ASI: على الأكثر {singleEuros} ناقص أدنى معاش {leastPensionEuros}، أي {mostEuros}.',
  'step-asi-other-has-aspa': 'للشخص الآخر الحق في ASPA: تكون ASI النصف.',
  'step-asi-pension': 'شخص واحد له معاش عجز ولم يبلغ بعد سن ASPA.',
  'step-asi-pensions': 'للشخصين معاش عجز ولم يبلغا بعد سن ASPA.',
  'step-asi-resources': 'تُطرح موارد الأسرة، كمعدل لثلاثة أشهر.',
  'step-aspa-age': 'عمر أحدهما {age} سنة، أو {ageIfUnfit} سنة مع عدم القدرة على العمل.',
  'step-aspa-ages': 'عمر الشخصين {age} سنة، أو {ageIfUnfit} سنة مع عدم القدرة على العمل.',
  'step-aspa-both': 'للشخصين الحق فيها: نصف المبلغ لكل منهما.',
  'step-aspa-ceiling-couple': 'السقف لزوجين: {yearEuros} في السنة، مقسوم على 12.',
  'step-aspa-ceiling-single': 'السقف لشخص واحد: {yearEuros} في السنة، مقسوم على 12.',
  'step-aspa-most': 'لا تتجاوز ASPA لشخص واحد {mostEuros} في الشهر.',
  'step-aspa-other-has-asi': 'للشخص الآخر ASI: تكون ASPA النصف.',
  'step-aspa-resources': 'تُطرح موارد الأسرة، كمعدل لثلاثة أشهر.',
  'step-old-age-disability-aid': 'منحة AAH للشخص الآخر في الزوجين.',
  'step-old-age-other': 'مداخيل أخرى للأشهر الثلاثة الأخيرة: إعانة البطالة، النفقة، الإيجارات.',
  'step-old-age-pay': 'الأجور الإجمالية: {payEuros} في الشهر كمعدل، ولا يُحتسب منها {freeEuros}.',
  'step-old-age-pensions': 'المعاشات الإجمالية، كمعدل شهري للأشهر الثلاثة الأخيرة.',
  'step-old-age-wealth': 'مدخرات قدرها {savingsEuros}: تُحتسب كدخل بنسبة {percent}٪ في السنة.',
}
