export const resident = {
  'step-energy-income': 'Your reference tax income of {year} is {incomeEuros}.',
  'step-energy-units':
    'Your home counts {units, number} units (1, then 0.5, then 0.3 a person): {perUnitEuros} a unit.',
  'step-energy-two-notices':
    'Since 2025 only the tax home of the holder of the electricity contract counts: the amount may differ.',
  'step-energy-amount':
    'Under {ceilingEuros} a unit, for {units, number} units, this is the cheque of the year.',
  'refusal-energy-above-ceiling':
    'Your income a unit ({perUnitEuros}) is {aboveEuros} above the ceiling ({ceilingEuros}).',
  'refusal-energy-hosted':
    'This cheque goes to the holder of the energy contract of the home: not to a guest.',
  'refusal-energy-no-home': 'This cheque pays for the energy of a home.',
}
