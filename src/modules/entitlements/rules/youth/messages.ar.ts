export const resident = {
  'refusal-cej-age':
    'عقد الشباب من سن {ageFrom} إلى {ageTo}، و{ageToDisabled} للعامل ذي الإعاقة. لا أحد هنا في هذا السن.',
  'refusal-cej-before': 'عقد الشباب موجود منذ مارس 2022.',
  'refusal-cej-busy': 'عقد الشباب لمن ليسوا طلابًا ولا في تكوين ولا في عمل دائم.',
  'refusal-cej-income': 'مداخيل الشخص {incomeEuros} في الشهر تستنفد المنحة. مع الأجر تنتهي عند {endEuros}.',
  'refusal-cej-rsa': 'لا تُضاف منحة عقد الشباب إلى RSA. تبقى المرافقة متاحة.',
  'refusal-cej-tax': 'دخل الأسرة الضريبية {shareEuros} للحصة، أعلى من الشريحة الأولى: {ceilingEuros}.',
  'step-cej-deducted': 'تُطرح إعانة البطالة وأجر التكوين.',
  'step-cej-first-bracket': 'أعلى مبلغ لراشد من أسرة في الشريحة الأولى من الضريبة.',
  'step-cej-minor': 'أعلى مبلغ قبل سن 18.',
  'step-cej-not-taxed': 'أعلى مبلغ لراشد من أسرة لا تدفع الضريبة.',
  'step-cej-pay': 'أجر {payEuros} في الشهر: بدون أثر حتى {freeEuros}، ثم تنخفض المنحة وتنتهي عند {endEuros}.',
  'step-cej-person': 'شخص عمره {age} سنة، ليس طالبًا ولا في تكوين: يمكن أن تصل المنحة إلى هذا المبلغ.',
}
