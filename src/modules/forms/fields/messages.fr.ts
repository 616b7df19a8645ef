export const resident = {
  'problem-not-understood':
    'Nous n’avons pas compris cette réponse. Écrivez-la autrement, ou dites-la à un agent.',
  'problem-text-too-short':
    'Écrivez au moins {least, plural, one {# signe} other {# signes}}. Vous en avez écrit {count, number}.',
  'problem-text-too-long':
    'Le texte est trop long : {count, number} signes. Gardez-en {most, number} au plus.',
  'problem-format': 'Cette réponse n’a pas la forme attendue. Exemple : {example}.',
  'problem-number-in-letters': 'Écrivez le nombre en chiffres. Exemple : 12.',
  'problem-not-a-number': 'Ce n’est pas un nombre que nous savons lire. Exemple : 1 234,5.',
  'problem-number-not-whole': 'Écrivez un nombre entier, sans virgule. Exemple : 3.',
  'problem-number-too-precise':
    'Gardez au plus {most, plural, one {# chiffre} other {# chiffres}} après la virgule. Exemple : 2,5.',
  'problem-number-too-small': 'Écrivez {least, number} ou plus.',
  'problem-number-too-large': 'Écrivez {most, number} ou moins.',
  'problem-amount-in-letters': 'Écrivez la somme en chiffres. Exemple : 1 200,50.',
  'problem-not-an-amount': 'Ce n’est pas une somme que nous savons lire. Exemple : 1 200,50.',
  'problem-amount-too-precise': 'Gardez au plus deux chiffres après la virgule. Exemple : 45,30.',
  'problem-amount-negative': 'Écrivez la somme sans signe moins. Exemple : 150. S’il n’y a rien, écrivez 0.',
  'problem-amount-too-small': 'Écrivez {least} € ou plus.',
  'problem-amount-too-large': 'Écrivez {most} € ou moins. Vérifiez le nombre de zéros.',
  'problem-yes-or-no': 'Répondez par oui ou par non.',
  'problem-choice-not-in-list': 'Cette réponse n’est pas dans la liste. Choisissez une réponse proposée.',
  'problem-choice-not-under':
    'Cette réponse ne va pas avec votre réponse d’avant. Choisissez de nouveau dans la liste.',
  'problem-choice-excludes-others': 'Vous avez coché « aucun » et autre chose. Gardez l’un ou l’autre.',
  'problem-choice-other-missing': 'Vous avez choisi « autre ». Écrivez de quoi il s’agit.',
  'problem-mark-out-of-scale': 'Donnez une note de {from} à {to}. Exemple : {to}.',
  'problem-ranking-same-rank':
    'Deux lignes ont le même rang. Donnez un rang différent à chacune. Exemple : 1, 2, 3.',
  'problem-ranking-hole': 'Il manque un rang. Commencez à 1 et n’en sautez pas. Exemple : 1, 2, 3.',
  'problem-date-unreadable': 'Nous n’avons pas compris cette date. Exemple : 27 3 2026.',
  'problem-date-day-missing': 'Il manque le jour. Exemple : 27 3 2026.',
  'problem-date-month-missing': 'Il manque le mois. Exemple : 27 3 2026.',
  'problem-date-year-missing': 'Il manque l’année. Exemple : 27 3 2026.',
  'problem-date-year-short': 'Écrivez l’année avec quatre chiffres. Exemple : 1961.',
  'problem-date-does-not-exist':
    'Ce jour n’est pas dans le calendrier. Vérifiez le jour et le mois. Exemple : 27 3 2026.',
  'problem-date-too-early': 'Donnez une date à partir du {day}.',
  'problem-date-too-late': 'Donnez une date jusqu’au {day}.',
  'problem-birth-year-missing': 'Il manque l’année de naissance. Exemple : 1961.',
  'problem-birth-month-missing':
    'Il manque le mois. Si vous ne le savez pas, laissez aussi le jour vide. Exemple : 27 3 1961.',
  'problem-birth-not-a-date': 'Nous n’avons pas compris cette date de naissance. Exemple : 27 3 1961.',
  'problem-birth-too-old': 'L’année est avant 1900. Vérifiez-la. Exemple : 1961.',
  'problem-birth-in-the-future': 'Cette date n’est pas encore passée. Vérifiez l’année. Exemple : 1961.',
  'problem-period-start-missing': 'Il manque la date de début. Exemple : 1 9 2024.',
  'problem-period-end-before-start':
    'La fin vient avant le début. Vérifiez les deux dates. Exemple : du 1 9 2024 au 30 6 2025.',
  'problem-month-missing': 'Il manque le mois. Exemple : 3 2024, ou mars 2024.',
  'problem-month-unreadable': 'Nous n’avons pas compris ce mois. Exemple : 3 2024, ou mars 2024.',
  'problem-year-missing': 'Il manque l’année. Exemple : mars 2024.',
  'problem-time-unreadable': 'Nous n’avons pas compris cette heure. Exemple : 14 h 30.',
  'problem-duration-unreadable': 'Nous n’avons pas compris cette durée. Exemple : 2 heures, ou 3 mois.',
  'problem-duration-unit-missing':
    'Dites s’il s’agit de minutes, d’heures, de jours, de mois ou d’années. Exemple : 3 mois.',
  'problem-duration-too-long': 'Cette durée est très longue. Vérifiez-la. Exemple : 3 mois.',
  'problem-name-too-long': 'Ce nom est trop long. Gardez {most, number} signes au plus.',
  'problem-name-without-letter': 'Écrivez le nom en lettres. Exemple : Benali.',
  'problem-name-and-none': 'Vous avez écrit un nom et coché « je n’en ai pas ». Gardez l’un ou l’autre.',
  'problem-commune-unknown':
    'Nous ne trouvons pas cette commune. Vérifiez son nom ou son code postal. Exemple : Lens 62300.',
  'problem-commune-several':
    'Plusieurs communes portent ce nom ou ce code postal. Choisissez la vôtre dans la liste.',
  'problem-commune-near':
    'Nous ne trouvons pas ce nom. Est-ce l’une de ces communes ? {names}. Choisissez dans la liste.',
  'problem-country-unknown': 'Nous ne trouvons pas ce pays. Exemple : Maroc.',
  'problem-country-missing': 'Il manque le pays. Exemple : Maroc.',
  'problem-nationality-unknown':
    'Nous ne trouvons pas cette nationalité. Écrivez le nom du pays. Exemple : Maroc.',
  'problem-town-missing': 'Il manque la ville. Exemple : Oran.',
  'problem-street-missing': 'Il manque le numéro et la rue, ou le lieu-dit. Exemple : 12 rue du Port.',
  'problem-postal-code-missing': 'Il manque le code postal. Exemple : 62300.',
  'problem-postal-code': 'Le code postal a cinq chiffres. Exemple : 62300.',
  'problem-address-in-pieces': 'Il manque une partie de l’adresse. Exemple : 12 rue du Port, 62300 Lens.',
  'problem-phone-not-a-number':
    'Ce n’est pas un numéro de téléphone que nous savons lire. Exemple : 06 39 98 12 34.',
  'problem-phone-too-short': 'Il manque des chiffres. Un numéro en a dix. Exemple : 06 39 98 12 34.',
  'problem-phone-too-long': 'Il y a trop de chiffres. Un numéro en a dix. Exemple : 06 39 98 12 34.',
  'problem-phone-several': 'Écrivez un seul numéro. Exemple : 06 39 98 12 34.',
  'problem-email-without-at': 'Il manque le signe @. Exemple : prenom.nom@exemple.fr.',
  'problem-email-several': 'Écrivez une seule adresse. Exemple : prenom.nom@exemple.fr.',
  'problem-email-unreadable': 'Cette adresse n’est pas complète. Exemple : prenom.nom@exemple.fr.',
  'problem-siret-length':
    'Le SIRET a quatorze chiffres. Vous en avez écrit {count}. Exemple : 130 025 265 00013.',
  'problem-siret-is-siren':
    'Ces neuf chiffres sont un SIREN. Le SIRET en a cinq de plus. Exemple : 130 025 265 00013.',
  'problem-siret-mistyped':
    'Un chiffre du SIRET semble faux. Relisez-le sur un papier de l’employeur. Exemple : 130 025 265 00013.',
  'problem-siren-length': 'Le SIREN a neuf chiffres. Vous en avez écrit {count}. Exemple : 130 025 265.',
  'problem-siren-mistyped': 'Un chiffre du SIREN semble faux. Relisez-le. Exemple : 130 025 265.',
  'problem-association-number':
    'Le numéro d’association est la lettre W puis neuf chiffres ou lettres. Exemple : W123456789.',
  'problem-nir-length':
    'Le numéro de sécurité sociale a treize signes, et deux de plus avec la clé. Vous en avez écrit {count}. Exemple : 2 61 03 62 498 001 35.',
  'problem-nir-unreadable':
    'Ce numéro de sécurité sociale n’a pas la forme habituelle. Recopiez-le de la carte Vitale. Exemple : 2 61 03 62 498 001 35.',
  'problem-nir-mistyped':
    'Un chiffre du numéro de sécurité sociale semble faux. Recopiez-le de la carte Vitale. Exemple : 2 61 03 62 498 001 35.',
  'problem-caf-number':
    'Le numéro d’allocataire a sept chiffres au plus, avec parfois une lettre. Exemple : 1234567 A.',
  'problem-caf-is-nir':
    'Ceci est un numéro de sécurité sociale. Le numéro d’allocataire a sept chiffres au plus. Exemple : 1234567 A.',
  'problem-tax-number-length':
    'Le numéro fiscal a treize chiffres. Vous en avez écrit {count}. Exemple : 30 23 217 600 053.',
  'problem-tax-number-mistyped':
    'Un chiffre du numéro fiscal semble faux. Recopiez-le de l’avis d’impôt. Exemple : 30 23 217 600 053.',
  'problem-tax-number-missing':
    'Il manque le numéro fiscal : treize chiffres, en haut de l’avis. Exemple : 30 23 217 600 053.',
  'problem-tax-reference-missing':
    'Il manque la référence de l’avis : treize signes, à côté du numéro fiscal. Exemple : 25 59 A123456 78.',
  'problem-tax-reference': 'La référence de l’avis a treize chiffres ou lettres. Exemple : 25 59 A123456 78.',
  'problem-tax-parts': 'Le nombre de parts va de quart en quart. Exemple : 2,5.',
  'problem-iban-unreadable':
    'L’IBAN commence par deux lettres puis deux chiffres. Exemple : FR76 3000 6000 0112 3456 7890 189.',
  'problem-iban-length':
    'Cet IBAN devrait avoir {expected} signes. Vous en avez écrit {count}. Exemple : FR76 3000 6000 0112 3456 7890 189.',
  'problem-iban-outside-sepa':
    'Ce compte n’est pas dans la zone des paiements en euros. Donnez un autre compte, ou parlez-en à un agent. Exemple : FR76 3000 6000 0112 3456 7890 189.',
  'problem-iban-mistyped':
    'Un signe de l’IBAN semble faux. Recopiez-le du relevé. Exemple : FR76 3000 6000 0112 3456 7890 189.',
  'problem-iban-is-rib':
    'Ceci est un numéro de compte sans son début. Écrivez l’IBAN entier. Exemple : FR76 3000 6000 0112 3456 7890 189.',
  'problem-iban-is-card':
    'Ceci ressemble à un numéro de carte bancaire. Ne le donnez pas. Écrivez l’IBAN. Exemple : FR76 3000 6000 0112 3456 7890 189.',
  'problem-account-and-none': 'Vous avez écrit un compte et coché « pas de compte ». Gardez l’un ou l’autre.',
  'problem-line-nature-missing': 'Dites de quoi il s’agit : choisissez dans la liste.',
  'problem-line-amount-missing': 'Il manque la somme. Exemple : 450. S’il n’y a rien, écrivez 0.',
  'problem-line-period-missing': 'Dites si la somme est pour un mois, trois mois ou un an.',
  'problem-creditor-missing': 'Il manque le nom de celui à qui cet argent est dû. Exemple : la banque.',
  'problem-representative-name-missing': 'Il manque le nom de cette personne. Exemple : Claire Petit.',
  'problem-time-missing': 'Il manque l’heure. Exemple : 14 h 30.',
  'problem-case-number': 'Un numéro de dossier a des chiffres ou des lettres. Exemple : CAC-7F3K-92QX.',
  'problem-place-missing': 'Dites où c’est avec des mots. Exemple : devant l’école.',
  'problem-point-unreadable':
    'Nous n’avons pas compris ce point. Dites plutôt où c’est avec des mots. Exemple : devant l’école.',
  'problem-signature-unreadable':
    'La signature n’est pas arrivée entière. Signez de nouveau, ou signez au guichet.',

  'doubt-amount-thousands':
    'Nous avons compris {amount} €. Si c’est autre chose, écrivez-le sans point. Exemple : 1234,50.',
  'doubt-grid-lines-left': 'Il reste {count, plural, one {# ligne} other {# lignes}} sans réponse.',
  'doubt-name-with-figures': 'Ce nom contient un chiffre. Vérifiez-le.',
  'doubt-email-typo': 'Est-ce plutôt {suggestion} ?',
  'doubt-postal-code-elsewhere': 'Ce code postal n’est pas celui de {commune}. Vérifiez-le.',
  'doubt-commune-not-in-list': 'Nous ne trouvons pas cette commune dans la liste. Un agent la regardera.',

  yes: 'Oui',
  no: 'Non',
  none: 'Aucun',
  committed: 'Vous avez promis : « {words} »',
  consented: 'Vous êtes d’accord : {purpose}',
  'not-consented': 'Vous n’êtes pas d’accord : {purpose}',
  other: 'Autre : {words}',
  scale: '{mark} (de {from} : {low}, à {to} : {high})',
  recommendation: '{mark} sur 10',
  'grid-line': '{line} : {chosen}',
  'amount-per-month': '{amount} par mois',
  'amount-per-year': '{amount} par an',
} as const
