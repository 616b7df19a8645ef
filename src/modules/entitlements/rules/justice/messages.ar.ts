export const resident = {
  'refusal-legal-aid-before': 'قبل 2021 كانت قواعد المساعدة القضائية مختلفة، ولا تُحسب هنا.',
  'refusal-legal-aid-income':
    'دخل الأسرة الضريبية {incomeEuros} أعلى من السقف {ceilingEuros} بمقدار {overEuros}.',
  'refusal-legal-aid-savings': 'مدخرات {savingsEuros} أعلى من السقف {ceilingEuros} بمقدار {overEuros}.',
  'step-legal-aid-ceiling': 'سقف المساعدة بنسبة {percent}٪، عدد أفراد الأسرة الضريبية {count}.',
  'step-legal-aid-deduction': 'خصم 10٪.',
  'step-legal-aid-income': 'يُطرح دخل الأسرة الضريبية.',
  'step-legal-aid-notice': 'الدخل الضريبي المرجعي في آخر إشعار، مداخيل {year}.',
  'step-legal-aid-property':
    'ما عدا السكن الرئيسي، يجب ألا تتجاوز العقارات {propertyEuros}، وأكثر لعدة أشخاص: للتحقق.',
  'step-legal-aid-share': 'تتكفل الدولة بنسبة {percent}٪.',
  'step-legal-aid-six-months': 'تغيرت الحالة: المداخيل الخاضعة للضريبة للأشهر الستة الأخيرة.',
  'step-legal-aid-twice': 'ضرب اثنين، لسنة.',
}
