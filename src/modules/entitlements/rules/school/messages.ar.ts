export const resident = {
  'step-middle-school-grant-income': 'الدخل المرجعي لبيتكم في {year}، بما فيه دخل الشريك، هو {incomeEuros}.',
  'step-middle-school-grant-ceiling': 'مع {children} من الأطفال، لا يتجاوز {ceilingEuros}: الدرجة {level}.',
  'step-middle-school-grant-base': 'أساس المساعدات العائلية في 1 يناير هو {baseEuros}.',
  'step-middle-school-grant-rate': 'في الدرجة {level}، المنحة {rate, number}٪ منه.',
  'step-middle-school-grant-rounded': 'بعد التقريب لثلاث دفعات متساوية: {eachEuros} في السنة عن كل تلميذ.',
  'step-middle-school-grant-pupils': 'لديكم {pupils} تلاميذ في الإعدادية.',
  'refusal-middle-school-grant-no-pupil': 'هذه المنحة لتلميذ في الإعدادية.',
  'refusal-middle-school-grant-above-ceiling':
    'دخلكم المرجعي ({incomeEuros}) يتجاوز الحد ({ceilingEuros}) بمبلغ {aboveEuros}.',
  'step-high-school-grant-income': 'الدخل المرجعي لبيتكم في {year}، بما فيه دخل الشريك، هو {incomeEuros}.',
  'step-high-school-grant-ceiling': 'مع {children} من الأطفال، لا يتجاوز {ceilingEuros}: الدرجة {level}.',
  'step-high-school-grant-base': 'أساس المساعدات العائلية في 1 يناير هو {baseEuros}.',
  'step-high-school-grant-rate': 'في الدرجة {level}، المنحة {rate, number}٪ منه.',
  'step-high-school-grant-rounded': 'بعد التقريب لثلاث دفعات متساوية: {eachEuros} في السنة عن كل تلميذ.',
  'step-high-school-grant-pupils': 'لديكم {pupils} تلاميذ في الثانوية.',
  'refusal-high-school-grant-no-pupil': 'هذه المنحة لتلميذ في الثانوية.',
  'refusal-high-school-grant-above-ceiling':
    'دخلكم المرجعي ({incomeEuros}) يتجاوز الحد ({ceilingEuros}) بمبلغ {aboveEuros}.',
}
