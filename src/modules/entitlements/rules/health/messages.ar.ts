export const resident = {
  'refusal-css-ceiling': 'موارد السنة {resourcesEuros} أعلى من السقف {ceilingEuros} بمقدار {overEuros}.',
  'refusal-css-parents': 'قبل سن {age}، يُحسب الشخص الوحيد الذي يتلقى نفقة من والديه ضمن أسرتهما.',
  'step-css-ceiling': 'سقف التغطية المجانية، عدد الأشخاص {count}: {freeEuros} في السنة.',
  'step-css-ceiling-paying':
    'سقف التغطية بمساهمة، عدد الأشخاص {count}: {payingEuros} في السنة. سقف التغطية المجانية {freeEuros}.',
  'step-css-family': 'المنح العائلية لسنة.',
  'step-css-free': 'الموارد لا تتجاوز السقف: التغطية الصحية مجانية.',
  'step-css-housing-aid': 'مساعدة السكن، تُحتسب على الأكثر {monthEuros} في الشهر.',
  'step-css-least': 'لا تنزل الموارد تحت الصفر.',
  'step-css-lodging': 'السكن بدون إيجار: يُحتسب {monthEuros} في الشهر.',
  'step-css-maintenance-paid': 'تُطرح النفقة المدفوعة.',
  'step-css-minimum': 'ASPA وASI وAAH وASS لسنة، ولا يُحتسب جزء منها.',
  'step-css-other': 'مداخيل صافية أخرى: التقاعد، البطالة، المعاشات، التعويضات.',
  'step-css-pay': 'الأجور الصافية للاثني عشر شهرًا الأخيرة.',
  'step-css-pay-cut':
    'الأجور الصافية للاثني عشر شهرًا الأخيرة، تُحتسب بنسبة 70٪ في حالة البطالة أو المرض أكثر من ستة أشهر.',
  'step-css-presumed': 'مع ASPA أو ASI أو AAH أو ASS، التغطية بمساهمة متاحة مهما كانت الموارد.',
  'step-css-resources': 'تُطرح موارد الاثني عشر شهرًا الأخيرة: {yearEuros}. لا يُحتسب RSA ولا منحة النشاط.',
  'step-css-rsa': 'للأسرة الحق في RSA: التغطية الصحية مجانية.',
  'step-css-share': 'تغطية صحية بمساهمة {shareEuros} في الشهر، عدد الأشخاص {count}، حسب السن.',
}
