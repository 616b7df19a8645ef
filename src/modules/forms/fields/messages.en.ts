export const resident = {
  'problem-not-understood': 'We could not read this answer. Write it another way, or tell a member of staff.',
  'problem-text-too-short':
    'Write at least {least, plural, one {# character} other {# characters}}. You wrote {count, number}.',
  'problem-text-too-long': 'This text is too long: {count, number} characters. Keep {most, number} at most.',
  'problem-format': 'This answer is not written as expected. Example: {example}.',
  'problem-number-in-letters': 'Write the number in figures. Example: 12.',
  'problem-not-a-number': 'We could not read this number. Example: 1234.5.',
  'problem-number-not-whole': 'Write a whole number. Example: 3.',
  'problem-number-too-precise':
    'Keep at most {most, plural, one {# figure} other {# figures}} after the point. Example: 2.5.',
  'problem-number-too-small': 'Write {least, number} or more.',
  'problem-number-too-large': 'Write {most, number} or less.',
  'problem-amount-in-letters': 'Write the amount in figures. Example: 1200.50.',
  'problem-not-an-amount': 'We could not read this amount. Example: 1200.50.',
  'problem-amount-too-precise': 'Keep at most two figures after the point. Example: 45.30.',
  'problem-amount-negative':
    'Write the amount without a minus sign. Example: 150. If there is nothing, write 0.',
  'problem-amount-too-small': 'Write €{least} or more.',
  'problem-amount-too-large': 'Write €{most} or less. Check the number of zeros.',
  'problem-yes-or-no': 'Answer yes or no.',
  'problem-choice-not-in-list': 'This answer is not in the list. Choose one of the answers shown.',
  'problem-choice-not-under': 'This answer does not go with your answer before. Choose again in the list.',
  'problem-choice-excludes-others': 'You ticked “none” and something else. Keep one or the other.',
  'problem-choice-other-missing': 'You chose “other”. Write what it is.',
  'problem-mark-out-of-scale': 'Give a mark from {from} to {to}. Example: {to}.',
  'problem-ranking-same-rank':
    'Two lines have the same rank. Give each one a different rank. Example: 1, 2, 3.',
  'problem-ranking-hole': 'A rank is missing. Start at 1 and do not skip any. Example: 1, 2, 3.',
  'problem-date-unreadable': 'We could not read this date. Example: 27 3 2026.',
  'problem-date-day-missing': 'The day is missing. Example: 27 3 2026.',
  'problem-date-month-missing': 'The month is missing. Example: 27 3 2026.',
  'problem-date-year-missing': 'The year is missing. Example: 27 3 2026.',
  'problem-date-year-short': 'Write the year with four figures. Example: 1961.',
  'problem-date-does-not-exist':
    'This day is not in the calendar. Check the day and the month. Example: 27 3 2026.',
  'problem-date-too-early': 'Give a date from {day} on.',
  'problem-date-too-late': 'Give a date up to {day}.',
  'problem-birth-year-missing': 'The year of birth is missing. Example: 1961.',
  'problem-birth-month-missing':
    'The month is missing. If you do not know it, leave the day empty too. Example: 27 3 1961.',
  'problem-birth-not-a-date': 'We could not read this date of birth. Example: 27 3 1961.',
  'problem-birth-too-old': 'The year is before 1900. Check it. Example: 1961.',
  'problem-birth-in-the-future': 'This date has not come yet. Check the year. Example: 1961.',
  'problem-period-start-missing': 'The first date is missing. Example: 1 9 2024.',
  'problem-period-end-before-start':
    'The end comes before the start. Check both dates. Example: from 1 9 2024 to 30 6 2025.',
  'problem-month-missing': 'The month is missing. Example: 3 2024, or March 2024.',
  'problem-month-unreadable': 'We could not read this month. Example: 3 2024, or March 2024.',
  'problem-year-missing': 'The year is missing. Example: March 2024.',
  'problem-time-unreadable': 'We could not read this time. Example: 14:30.',
  'problem-duration-unreadable': 'We could not read this length of time. Example: 2 hours, or 3 months.',
  'problem-duration-unit-missing':
    'Say whether it is minutes, hours, days, months or years. Example: 3 months.',
  'problem-duration-too-long': 'This is a very long time. Check it. Example: 3 months.',
  'problem-name-too-long': 'This name is too long. Keep {most, number} characters at most.',
  'problem-name-without-letter': 'Write the name in letters. Example: Benali.',
  'problem-name-and-none': 'You wrote a name and ticked “I have none”. Keep one or the other.',
  'problem-commune-unknown':
    'We could not find this town. Check its name or its postcode. Example: Lens 62300.',
  'problem-commune-several': 'Several towns have this name or this postcode. Choose yours in the list.',
  'problem-commune-near':
    'We could not find this name. Is it one of these towns? {names}. Choose in the list.',
  'problem-country-unknown': 'We could not find this country. Example: Morocco.',
  'problem-country-missing': 'The country is missing. Example: Morocco.',
  'problem-nationality-unknown':
    'We could not find this nationality. Write the name of the country. Example: Morocco.',
  'problem-town-missing': 'The town is missing. Example: Oran.',
  'problem-street-missing':
    'The number and the street, or the name of the place, are missing. Example: 12 rue du Port.',
  'problem-postal-code-missing': 'The postcode is missing. Example: 62300.',
  'problem-postal-code': 'A French postcode has five figures. Example: 62300.',
  'problem-address-in-pieces': 'A part of the address is missing. Example: 12 rue du Port, 62300 Lens.',
  'problem-phone-not-a-number': 'We could not read this telephone number. Example: 06 39 98 12 34.',
  'problem-phone-too-short': 'Some figures are missing. A French number has ten. Example: 06 39 98 12 34.',
  'problem-phone-too-long': 'There are too many figures. A French number has ten. Example: 06 39 98 12 34.',
  'problem-phone-several': 'Write one number only. Example: 06 39 98 12 34.',
  'problem-email-without-at': 'The @ sign is missing. Example: prenom.nom@exemple.fr.',
  'problem-email-several': 'Write one address only. Example: prenom.nom@exemple.fr.',
  'problem-email-unreadable': 'This e-mail address is not complete. Example: prenom.nom@exemple.fr.',
  'problem-siret-length':
    'A SIRET number has fourteen figures. You wrote {count}. Example: 130 025 265 00013.',
  'problem-siret-is-siren':
    'These nine figures are a SIREN number. The SIRET has five more. Example: 130 025 265 00013.',
  'problem-siret-mistyped':
    'One figure of the SIRET seems wrong. Read it again on a paper from the employer. Example: 130 025 265 00013.',
  'problem-siren-length': 'A SIREN number has nine figures. You wrote {count}. Example: 130 025 265.',
  'problem-siren-mistyped': 'One figure of the SIREN seems wrong. Read it again. Example: 130 025 265.',
  'problem-association-number':
    'The number of an association is the letter W, then nine figures or letters. Example: W123456789.',
  'problem-nir-length':
    'A social security number has thirteen signs, and two more with its key. You wrote {count}. Example: 2 61 03 62 498 001 35.',
  'problem-nir-unreadable':
    'This social security number does not look as usual. Copy it from the Vitale card. Example: 2 61 03 62 498 001 35.',
  'problem-nir-mistyped':
    'One figure of the social security number seems wrong. Copy it from the Vitale card. Example: 2 61 03 62 498 001 35.',
  'problem-caf-number':
    'A CAF number has seven figures at most, sometimes with a letter. Example: 1234567 A.',
  'problem-caf-is-nir':
    'This is a social security number. A CAF number has seven figures at most. Example: 1234567 A.',
  'problem-tax-number-length':
    'A tax number has thirteen figures. You wrote {count}. Example: 30 23 217 600 053.',
  'problem-tax-number-mistyped':
    'One figure of the tax number seems wrong. Copy it from the tax notice. Example: 30 23 217 600 053.',
  'problem-tax-number-missing':
    'The tax number is missing: thirteen figures, at the top of the notice. Example: 30 23 217 600 053.',
  'problem-tax-reference-missing':
    'The reference of the notice is missing: thirteen signs, beside the tax number. Example: 25 59 A123456 78.',
  'problem-tax-reference':
    'The reference of the notice has thirteen figures or letters. Example: 25 59 A123456 78.',
  'problem-tax-parts': 'The number of parts goes by quarters. Example: 2.5.',
  'problem-iban-unreadable':
    'An IBAN begins with two letters and two figures. Example: FR76 3000 6000 0112 3456 7890 189.',
  'problem-iban-length':
    'This IBAN should have {expected} signs. You wrote {count}. Example: FR76 3000 6000 0112 3456 7890 189.',
  'problem-iban-outside-sepa':
    'This account is outside the area of payments in euros. Give another one, or ask a member of staff. Example: FR76 3000 6000 0112 3456 7890 189.',
  'problem-iban-mistyped':
    'One sign of the IBAN seems wrong. Copy it from a bank statement. Example: FR76 3000 6000 0112 3456 7890 189.',
  'problem-iban-is-rib':
    'This is an account number without its beginning. Write the whole IBAN. Example: FR76 3000 6000 0112 3456 7890 189.',
  'problem-iban-is-card':
    'This looks like the number of a bank card. Do not give it. Write the IBAN. Example: FR76 3000 6000 0112 3456 7890 189.',
  'problem-account-and-none': 'You wrote an account and ticked “no account”. Keep one or the other.',
  'problem-line-nature-missing': 'Say what it is: choose in the list.',
  'problem-line-amount-missing': 'The amount is missing. Example: 450. If there is nothing, write 0.',
  'problem-line-period-missing': 'Say whether it is for one month, three months or one year.',
  'problem-creditor-missing': 'The name of whom this money is owed to is missing. Example: the bank.',
  'problem-representative-name-missing': 'The name of this person is missing. Example: Claire Petit.',
  'problem-time-missing': 'The time is missing. Example: 14:30.',
  'problem-case-number': 'The number of a case has figures or letters. Example: CAC-7F3K-92QX.',
  'problem-place-missing': 'Say in words where it is. Example: in front of the school.',
  'problem-point-unreadable':
    'We could not read this point. Say in words where it is. Example: in front of the school.',
  'problem-signature-unreadable': 'The signature did not arrive whole. Sign again, or sign at the counter.',

  'doubt-amount-thousands':
    'We understood €{amount}. If it is something else, write it with a comma. Example: 1234,50.',
  'doubt-grid-lines-left': '{count, plural, one {# line is} other {# lines are}} left without an answer.',
  'doubt-name-with-figures': 'There is a figure in this name. Check it.',
  'doubt-email-typo': 'Did you mean {suggestion}?',
  'doubt-postal-code-elsewhere': 'This postcode is not the one of {commune}. Check it.',
  'doubt-commune-not-in-list': 'We could not find this town in the list. A member of staff will look at it.',

  yes: 'Yes',
  no: 'No',
  none: 'None',
  committed: 'You promised: “{words}”',
  consented: 'You agree: {purpose}',
  'not-consented': 'You do not agree: {purpose}',
  other: 'Other: {words}',
  scale: '{mark} (from {from}: {low}, to {to}: {high})',
  recommendation: '{mark} out of 10',
  'grid-line': '{line}: {chosen}',
  'amount-per-month': '{amount} a month',
  'amount-per-year': '{amount} a year',
} as const
