export const resident = {
  'step-energy-income': 'دخلكم المرجعي لسنة {year} هو {incomeEuros}.',
  'step-energy-units': 'بيتكم يُحسب {units, number} وحدات: {perUnitEuros} عن كل وحدة.',
  'step-energy-two-notices': 'منذ 2025 يُحسب فقط البيت الضريبي لصاحب عقد الكهرباء: قد يختلف المبلغ.',
  'step-energy-amount': 'تحت {ceilingEuros} عن كل وحدة، هذا هو مبلغ الشيك السنوي.',
  'refusal-energy-above-ceiling':
    'دخلكم عن كل وحدة ({perUnitEuros}) يتجاوز الحد ({ceilingEuros}) بمبلغ {aboveEuros}.',
  'refusal-energy-hosted': 'هذا الشيك لصاحب عقد الطاقة في المسكن، وليس للضيف.',
  'refusal-energy-no-home': 'هذا الشيك لدفع طاقة مسكن.',
}
