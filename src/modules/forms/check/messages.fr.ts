import type { RuleName } from './rule-list.ts'

/** What each rule says, and how to mend it. */
export const ruleWords: Readonly<Record<RuleName, { readonly message: string; readonly proposal: string }>> =
  {
    'too-large': {
      message: 'le document est trop gros : plus de {parts, number} éléments ou de {signs, number} signes',
      proposal: 'Partagez le formulaire en plusieurs.',
    },
    'too-deep': {
      message: 'le document descend à plus de {limit} niveaux',
      proposal: 'Coupez l’expression en plusieurs règles qui ont un nom.',
    },
    'unsafe-text': {
      message: 'un texte contient un signe invisible qui ne peut pas être gardé',
      proposal: 'Retapez ce texte à la main, sans le copier d’un autre logiciel.',
    },
    'unknown-format': {
      message: 'ce document n’est pas au format {wanted}',
      proposal: 'Écrivez "format": {wanted}, et suivez le schéma publié à /schemas/formulaire-1.json.',
    },
    'missing-property': {
      message: 'la propriété « {key} » manque',
      proposal: 'Ajoutez-la, comme le demande le schéma publié à /schemas/formulaire-1.json.',
    },
    'unknown-property': {
      message: 'la propriété « {key} » n’existe pas dans ce format',
      proposal: 'Enlevez-la, ou corrigez son nom : une faute de frappe passerait sans bruit.',
    },
    'wrong-shape': {
      message: '« {key} » n’a pas la forme attendue ({wanted})',
      proposal: 'Corrigez la valeur d’après le schéma publié à /schemas/formulaire-1.json.',
    },
    'unsafe-id': {
      message: 'le nom « {id} » ne peut pas servir',
      proposal:
        'Prenez un nom court en minuscules sans accent : lettres, chiffres et tirets, en commençant par une lettre.',
    },
    'reserved-id': {
      message: 'le nom « {id} » est celui d’une page du service',
      proposal: 'Donnez un autre nom au formulaire : sa page serait cachée par l’autre.',
    },
    'unsafe-code': {
      message: 'le code « {code} » ne peut pas servir',
      proposal: 'Prenez au plus 40 signes : minuscules sans accent, chiffres et tirets.',
    },
    'duplicate-section': {
      message: 'deux rubriques s’appellent « {id} »',
      proposal: 'Donnez un autre nom à l’une des deux.',
    },
    'duplicate-step': {
      message: 'deux pages ou groupes s’appellent « {id} »',
      proposal: 'Donnez un autre nom à l’un des deux.',
    },
    'duplicate-question': {
      message: 'deux questions s’appellent « {id} »',
      proposal:
        'Donnez un autre nom à l’une des deux ; pour demander la même chose une seule fois, enlevez-en une.',
    },
    'duplicate-content': {
      message: 'deux contenus s’appellent « {id} »',
      proposal: 'Donnez un autre nom à l’un des deux.',
    },
    'duplicate-list': {
      message: 'deux listes s’appellent « {id} »',
      proposal: 'Donnez un autre nom à l’une des deux, ou n’en gardez qu’une.',
    },
    'duplicate-rule': {
      message: 'deux règles s’appellent « {id} »',
      proposal: 'Donnez un autre nom à l’une des deux.',
    },
    'duplicate-result': {
      message: 'deux pages de résultat s’appellent « {id} »',
      proposal: 'Donnez un autre nom à l’une des deux.',
    },
    'duplicate-option': {
      message: 'deux options de la liste « {list} » ont le code « {code} »',
      proposal: 'Donnez un autre code à l’une des deux.',
    },
    'shared-id': {
      message: 'une règle et une question s’appellent « {id} » : un texte qui cite ce nom serait ambigu',
      proposal: 'Donnez un autre nom à la règle.',
    },
    'unknown-question': {
      message: 'la question « {id} » n’existe pas',
      proposal: 'Corrigez le nom, ou ajoutez cette question.',
    },
    'unknown-rule': {
      message: 'la règle « {id} » n’existe pas',
      proposal: 'Corrigez le nom, ou ajoutez cette règle dans « rules ».',
    },
    'unknown-group': {
      message: 'le groupe « {id} » n’existe pas',
      proposal: 'Corrigez le nom, ou ajoutez ce groupe.',
    },
    'unknown-list': {
      message: 'la liste « {id} » n’existe pas',
      proposal: 'Corrigez le nom, ou ajoutez cette liste dans « lists ».',
    },
    'unknown-option': {
      message: 'l’option « {code} » ne peut pas être choisie',
      proposal: 'Corrigez le code, ou ajoutez cette option à la liste de la question.',
    },
    'unknown-linked-question': {
      message: '« {id} » n’est pas une question à choix posée avant celle-ci',
      proposal: 'Indiquez dans « under » la question qui précède et dont dépendent ces choix.',
    },
    'option-without-parent': {
      message: 'l’option « {code} » n’est sous aucune option de la liste « {list} »',
      proposal: 'Indiquez dans « under » le code de l’option dont elle dépend.',
    },
    'unknown-reference-list': {
      message: 'le référentiel « {id} » n’est pas installé',
      proposal: 'Corrigez le nom, ou installez ce référentiel.',
    },
    'forward-reference': {
      message: '« {id} » n’est demandé que plus loin',
      proposal: 'Posez la question « {id} » avant, ou déplacez ce qui en dépend après elle.',
    },
    'self-reference': {
      message: 'ce qui est montré dépend de « {id} », qui n’est demandé que si c’est montré',
      proposal: 'Faites dépendre l’affichage d’une question posée avant.',
    },
    'same-page-condition': {
      message: 'ce qui est demandé dépend de « {id} », sur la même page',
      proposal:
        'Mettez les deux questions sur deux pages : sans JavaScript, la seconde n’apparaît qu’après « Continuer ».',
    },
    cycle: {
      message: 'la règle revient à elle-même : {way}',
      proposal: 'Coupez ce cercle : une règle ne peut pas se servir de son propre résultat.',
    },
    'long-rule-chain': {
      message: '{length} règles se suivent, l’une dans l’autre : le calcul s’arrête à {limit}',
      proposal: 'Calculez en moins d’étapes.',
    },
    'row-scope-leak': {
      message:
        '« {id} » a une réponse par ligne du groupe « {group} » : hors du groupe, on ne sait pas de laquelle on parle',
      proposal: 'Comptez ou additionnez les lignes : « count », « any », « every », « sum »…',
    },
    'option-named-twice': {
      message: 'l’option « {code} » est nommée deux fois',
      proposal: 'Gardez-la une seule fois.',
    },
    'one-option-wanted': {
      message: '« includes » prend un seul code',
      proposal: 'Prenez « includes-any » (l’un de ces codes) ou « includes-all » (tous ces codes).',
    },
    'unseen-answer': {
      message: 'la réponse à « {id} » ne peut pas servir dans une condition',
      proposal: 'Demandez ce qu’il faut savoir par une question à choix, un nombre, un montant ou une date.',
    },
    'wrong-type': {
      message: 'il faut ici : {expected} ; c’est : {found}',
      proposal: 'Changez l’opération, ou la question qu’elle lit.',
    },
    'different-types': {
      message: 'deux choses différentes sont comparées ou mêlées : {expected}, et {found}',
      proposal: 'Comparez un nombre à un nombre, un montant à un montant, une date à une date.',
    },
    'not-a-condition': {
      message: 'il faut une réponse par oui ou par non ; c’est : {found}',
      proposal: 'Ajoutez une comparaison : « equals », « more », « is-known »…',
    },
    'no-operand': {
      message: 'l’opération n’a rien sur quoi porter',
      proposal: 'Ajoutez au moins un élément, ou enlevez l’opération.',
    },
    'bad-number': {
      message: 'ce nombre ne convient pas à l’opération',
      proposal: 'Prenez un nombre plus grand que zéro, entier pour des centimes ou des jours.',
    },
    'bands-out-of-order': {
      message: 'les limites du barème ne vont pas en montant',
      proposal: 'Rangez les tranches de la plus petite limite à la plus grande.',
    },
    'divided-by-zero': {
      message: 'cette division est par zéro',
      proposal: 'Changez le diviseur.',
    },
    'maybe-divided-by-zero': {
      message: 'le diviseur peut être zéro',
      proposal:
        'Donnez à la question un minimum de 1, ou protégez la division : « if » le diviseur est plus grand que 0.',
    },
    'deep-expression': {
      message: 'l’expression est trop profonde',
      proposal: 'Coupez-la en plusieurs règles qui ont un nom.',
    },
    'bad-pattern': {
      message: 'le motif ne peut pas être lu, ou pourrait bloquer le service',
      proposal: 'Écrivez un motif RE2 : sans « (?= », sans « (?! », sans « \\\\1 ».',
    },
    'long-pattern': {
      message: 'le motif est trop long : {length} signes, {limit} au plus',
      proposal: 'Simplifiez-le, ou prenez un champ qui vérifie lui-même (téléphone, SIRET, IBAN…).',
    },
    'example-refused': {
      message: 'l’exemple « {example} » serait refusé par le motif',
      proposal: 'Corrigez l’exemple ou le motif.',
    },
    'scored-without-score': {
      message: '« {id} » entre dans un score, mais ses options n’ont pas de points',
      proposal: 'Donnez « score » à chaque option de sa liste, ou enlevez la question du score.',
    },
    'score-missing': {
      message: 'l’option « {code} » n’a pas de points alors que d’autres en ont',
      proposal: 'Donnez « score » à chaque option de la liste « {id} », 0 compris.',
    },
    'constant-condition': {
      message: 'la condition donne toujours la même réponse',
      proposal: 'Enlevez-la, ou faites-la dépendre d’une réponse.',
    },
    'impossible-comparison': {
      message: 'la réponse est comparée à un nombre que son champ n’accepte pas',
      proposal: 'Corrigez ce nombre, ou les bornes du champ.',
    },
    'unreachable-section': {
      message: 'la rubrique « {id} » n’est jamais montrée : ses conditions se contredisent',
      proposal: 'Corrigez la condition, ou enlevez la rubrique.',
    },
    'unreachable-page': {
      message: 'la page « {id} » n’est jamais montrée : ses conditions se contredisent',
      proposal: 'Corrigez la condition, ou enlevez la page.',
    },
    'unreachable-question': {
      message: 'la question « {id} » n’est jamais posée : ses conditions se contredisent',
      proposal: 'Corrigez la condition, ou enlevez la question.',
    },
    'nothing-asked': {
      message: 'le formulaire n’a aucune page',
      proposal: 'Ajoutez au moins une rubrique avec une page.',
    },
    'no-way-to-the-end': {
      message: 'aucune réponse à « {id} » n’est acceptée : personne n’arrive à la fin',
      proposal: 'Corrigez la règle de validation, qui répond toujours non.',
    },
    'unguarded-answer': {
      message: 'le résultat lit « {id} », qui n’est pas toujours demandé',
      proposal:
        'Dites que faire sans cette réponse : « or-else », « is-known », ou la même condition devant.',
    },
    'contradictory-bounds': {
      message: 'les bornes de « {id} » se contredisent : de {least} à {most}',
      proposal: 'Mettez la plus petite borne d’abord.',
    },
    'contradictory-days': {
      message: 'la première date possible de « {id} » vient après la dernière',
      proposal: 'Échangez-les.',
    },
    'bound-in-cents': {
      message: 'les bornes de « {id} » ne sont pas en centimes entiers',
      proposal: 'Écrivez les montants en centimes : 12,50 € s’écrit 1250.',
    },
    'bound-not-whole': {
      message: 'les bornes de « {id} » doivent être des nombres entiers',
      proposal: 'Prenez des entiers, ou le champ « decimal-number ».',
    },
    'text-length': {
      message: 'les longueurs permises pour « {id} » vont de 0 à {limit, number} signes',
      proposal: 'Corrigez « least » ou « most ».',
    },
    'wide-scale': {
      message: 'l’échelle « {id} » a {steps} degrés : on ne les distingue plus',
      proposal: 'Prenez {limit} degrés au plus.',
    },
    'empty-list': {
      message: 'la liste « {id} » n’a aucune option',
      proposal: 'Ajoutez ses options.',
    },
    'one-option': {
      message: 'la liste « {id} » n’a qu’une option : il n’y a rien à choisir',
      proposal: 'Ajoutez une option, ou prenez un champ oui-non.',
    },
    'unused-list': {
      message: 'la liste « {id} » ne sert à aucune question',
      proposal: 'Enlevez-la.',
    },
    'many-options': {
      message: 'la liste « {id} » a {count} options : c’est long à lire',
      proposal: 'Regroupez-les, ou prenez une liste liée ou un référentiel. Il en faut {limit} au plus.',
    },
    'same-label': {
      message: 'les options « {code} » et « {other} » ont les mêmes mots',
      proposal: 'Dites ce qui les distingue, ou n’en gardez qu’une.',
    },
    'exclusive-for-nothing': {
      message: 'une option de la liste « {id} » exclut les autres, mais on n’en choisit qu’une',
      proposal: 'Enlevez « exclusive ».',
    },
    'all-exclusive': {
      message: 'toutes les options de « {id} » s’excluent : prenez un choix unique',
      proposal: 'Prenez le champ « one-choice », ou enlevez « exclusive ».',
    },
    'exclusive-first': {
      message: 'l’option qui exclut les autres n’est pas la dernière de la liste « {id} »',
      proposal: 'Mettez « Aucun » ou « Rien de tout cela » à la fin.',
    },
    'large-grid': {
      message: 'le tableau « {id} » a {count} cases : c’est trop pour un téléphone',
      proposal: 'Posez une question par ligne, ou {limit} cases au plus.',
    },
    'reserved-option': {
      message: 'le code « {code} » est celui de la réponse « Autre », que « {id} » propose déjà',
      proposal: 'Enlevez l’option, ou enlevez « other ».',
    },
    'group-bounds': {
      message: 'le groupe « {id} » demande de {least} à {most} lignes',
      proposal: 'Mettez au moins 1 dans « most », et pas moins que « least ».',
    },
    'too-many-rows': {
      message: 'le groupe « {id} » accepte {most} lignes : c’est plus qu’une personne n’en remplit',
      proposal: 'Prenez {limit} lignes au plus.',
    },
    'empty-group': {
      message: 'le groupe « {id} » n’a aucune page',
      proposal: 'Ajoutez une page, ou enlevez le groupe.',
    },
    'rows-without-name': {
      message: 'rien ne distingue les lignes du groupe « {id} »',
      proposal: "Citez une réponse dans « rowTitle » : par exemple le prénom, écrit '{'prenom'}'.",
    },
    'empty-section': {
      message: 'la rubrique « {id} » n’a aucune page',
      proposal: 'Ajoutez une page, ou enlevez la rubrique.',
    },
    'empty-page': {
      message: 'la page « {id} » ne montre rien',
      proposal: 'Ajoutez une question ou un contenu, ou enlevez la page.',
    },
    'crowded-page': {
      message: 'la page « {id} » pose {count} questions',
      proposal: 'Partagez-la : une question par page se remplit mieux, {limit} au plus.',
    },
    'page-without-title': {
      message: 'la page « {id} » pose plusieurs questions et n’a pas de titre',
      proposal: 'Donnez-lui un titre qui dit ce que ces questions ont en commun.',
    },
    'text-page-without-title': {
      message: 'la page « {id} » ne pose aucune question et n’a pas de titre',
      proposal: 'Donnez-lui un titre.',
    },
    'one-task': {
      message: 'la liste des rubriques n’en aurait qu’une',
      proposal: 'Prenez l’ordre « straight », ou plusieurs rubriques.',
    },
    'note-shown': {
      message: 'la note d’agent « {id} » serait montrée à la personne',
      proposal: 'Ajoutez "agentOnly": true.',
    },
    'source-missing': {
      message: 'l’image ou la vidéo « {id} » n’a pas de fichier',
      proposal: 'Indiquez-le dans « source ».',
    },
    'alternative-missing': {
      message: 'l’image ou la vidéo « {id} » ne dit rien à qui ne la voit pas',
      proposal: 'Décrivez-la dans « title ».',
    },
    'fold-without-title': {
      message: 'le texte replié « {id} » n’a pas de titre à déplier',
      proposal: 'Ajoutez « title ».',
    },
    'computed-without-rule': {
      message: 'le contenu calculé « {id} » ne dit pas quelle règle il montre',
      proposal: 'Indiquez-la dans « rule ».',
    },
    'foreign-source': {
      message: '« {id} » va chercher un fichier sur un autre site : ce site saurait qui lit',
      proposal: 'Mettez le fichier dans ce service, et son nom seul dans « source ».',
    },
    'no-result': {
      message: 'le formulaire n’a pas de page de fin',
      proposal: 'Ajoutez une page de résultat sans condition.',
    },
    'result-without-fallback': {
      message: 'la dernière page de fin a une condition : certaines personnes n’en verraient aucune',
      proposal: 'Enlevez la condition de la dernière page de résultat.',
    },
    'result-never-shown': {
      message: 'la page de fin « {id} » vient après une page sans condition : elle n’est jamais montrée',
      proposal: 'Mettez la page sans condition en dernier.',
    },
    'unused-rule': {
      message: 'la règle « {id} » ne sert à rien',
      proposal: 'Enlevez-la, ou montrez-la dans un résultat.',
    },
    'basis-without-article': {
      message: 'la base légale n’est pas dite',
      proposal: 'Indiquez l’article ou la délibération dans « reference ».',
    },
    'draft-days': {
      message: 'un brouillon serait gardé {days} jours',
      proposal: 'Prenez de 1 à {limit} jours ; 90 conviennent le plus souvent.',
    },
    'agent-form-of-nobody': {
      message: 'un formulaire d’agent porte toujours sur une personne',
      proposal: 'Prenez l’identité « person ».',
    },
    'why-missing': {
      message: '« {id} » touche à la vie privée et ne dit pas pourquoi on le demande',
      proposal: 'Ajoutez « whyWeAsk » : à quoi sert la réponse, en une phrase.',
    },
    'legal-basis-missing': {
      message: '« {id} » est une donnée protégée : aucun texte n’est cité',
      proposal: 'Indiquez l’article qui permet de la demander dans « legalBasis », ou ne la demandez pas.',
    },
    'sensitivity-too-low': {
      message: '« {id} » est plus sensible que ce qui est déclaré',
      proposal: 'Prenez au moins la sensibilité « {least} ».',
    },
    'forbidden-national-number': {
      message: 'le numéro de sécurité sociale ne peut pas être demandé ici',
      proposal:
        'Enlevez « {id} ». Le décret 2019-341 dit qui peut le demander, pour quoi : une démarche d’une personne connue, qui cite ce décret dans « legalBasis ».',
    },
    'hidden-national-number': {
      message: '« {id} » demande le numéro de sécurité sociale dans un champ libre (« {words} »)',
      proposal: 'Ne le demandez pas ; s’il est permis, prenez le champ « national-number », qui le protège.',
    },
    'asks-a-secret': {
      message: '« {id} » demande un secret (« {words} »)',
      proposal: 'N’en demandez jamais : aucun service public n’en a besoin.',
    },
    'kept-too-long': {
      message: 'la réponse à « {id} » serait gardée plus longtemps que le formulaire',
      proposal: 'Prenez une durée plus courte, ou celle du formulaire.',
    },
    'forced-consent': {
      message: 'le consentement « {id} » est obligatoire : ce n’est plus un consentement',
      proposal: 'Rendez-le facultatif (RGPD, art. 7).',
    },
    'agent-only-blocking': {
      message: '« {id} » est réservé aux agents et bloque la personne qui remplit seule',
      proposal: 'Prenez « expected ».',
    },
    'hidden-blocking': {
      message: '« {id} » est caché et bloque : personne ne peut y répondre',
      proposal: 'Prenez « optional ».',
    },
    'no-way-out': {
      message: '« {id} » est sensible, et il faut y répondre pour continuer',
      proposal: 'Ajoutez "mayTellAgent": true ou "mayNotKnow": true, ou prenez « expected ».',
    },
    'anonymous-kept-too-long': {
      message:
        'les réponses anonymes seraient gardées deux ans après un contact, mais il n’y a pas de contact',
      proposal: 'Prenez « three-months » ou « one-year ».',
    },
    'names-somebody': {
      message: 'le formulaire est anonyme, et « {id} » demande qui l’on est',
      proposal: 'Enlevez la question, ou changez l’identité du formulaire.',
    },
    'bank-of-nobody': {
      message: '« {id} » réutilise une réponse, mais on ne sait pas de qui',
      proposal: 'Enlevez « bank » : un formulaire anonyme ne connaît personne.',
    },
    'open-text-of-nobody': {
      message: '« {id} » est un texte libre dans un formulaire anonyme',
      proposal: 'Ajoutez un « hint » qui demande de ne pas écrire de nom.',
    },
    'french-missing': {
      message: 'le français n’est pas dans les langues du formulaire',
      proposal: 'Ajoutez « fr » dans « languages ».',
    },
    'duplicate-language': {
      message: 'la langue « {language} » est citée deux fois',
      proposal: 'Gardez-la une seule fois.',
    },
    'missing-translation': {
      message: 'le texte n’est pas écrit en « {language} »',
      proposal: 'Traduisez-le, ou enlevez cette langue de « languages ».',
    },
    'empty-text': {
      message: 'le texte en « {language} » est vide',
      proposal: 'Écrivez-le, ou enlevez-le.',
    },
    'undeclared-language': {
      message: 'le texte est écrit en « {language} », que le formulaire n’annonce pas',
      proposal: 'Ajoutez cette langue à « languages » quand tout est traduit, ou enlevez ce texte.',
    },
    'message-syntax': {
      message: 'le texte en « {language} » a une accolade, une apostrophe ou un pluriel mal écrit',
      proposal:
        "Vérifiez les accolades. Un pluriel s’écrit '{'n, plural, one '{'# enfant'}' other '{'# enfants'}}' ; un tiret est interdit dans un nom.",
    },
    'markup-in-text': {
      message: 'le texte en « {language} » contient des balises : elles seraient lues telles quelles',
      proposal: 'Écrivez le texte seul.',
    },
    'unknown-argument': {
      message: 'le texte en « {language} » cite « {name} », qui n’est pas connu à cet endroit',
      proposal: 'Citez une question posée avant, ses tirets écrits _.',
    },
    'other-arguments': {
      message: 'le texte en « {language} » ne cite pas la même chose que le français ({names})',
      proposal: 'Citez les mêmes réponses dans chaque langue.',
    },
    'plural-incomplete': {
      message: 'le pluriel en « {language} » n’a pas toutes ses formes : {forms}',
      proposal: 'Ajoutez ces formes.',
    },
    'long-label': {
      message: 'la question a {length} signes, {limit} au plus',
      proposal: 'Dites-la plus court ; le reste va dans « hint » ou « whyWeAsk ».',
    },
    'long-hint': {
      message: 'l’aide a {length} signes, {limit} au plus',
      proposal: 'Gardez une phrase courte.',
    },
    'long-sentence': {
      message: 'une phrase a {words} mots, {limit} au plus : « {start} »',
      proposal: 'Coupez-la en deux.',
    },
    shouting: {
      message: '« {word} » se lit comme un cri',
      proposal: 'Écrivez en minuscules, avec un seul signe à la fin.',
    },
    typography: {
      message: 'l’apostrophe ou l’espace devant un signe n’est pas celui du français',
      proposal: 'Prenez l’apostrophe ’ et l’espace insécable devant : ; ? !',
    },
    unreadable: {
      message:
        'le formulaire est trop difficile à lire : {ease} sur l’échelle de Kandel et Moles, {wanted} au moins',
      proposal: 'Prenez des mots courts et des phrases de moins de 15 mots.',
    },
    'hard-to-read': {
      message:
        'le formulaire se lit difficilement : {ease} sur l’échelle de Kandel et Moles, {wanted} souhaités',
      proposal: 'Prenez des mots plus courts et des phrases de moins de 15 mots.',
    },
    'hard-page': {
      message: 'la page se lit difficilement : {ease} sur l’échelle de Kandel et Moles, {wanted} souhaités',
      proposal: 'Prenez des mots plus courts, coupez les phrases.',
    },
    'long-sentences': {
      message: 'les phrases ont {mean} mots en moyenne, {limit} souhaités',
      proposal: 'Coupez les plus longues.',
    },
    'simple-too-long': {
      message: 'une phrase en français simplifié a {words} mots, {limit} au plus',
      proposal: 'Coupez-la : une idée par phrase.',
    },
    'simple-long': {
      message: 'une phrase en français simplifié a {words} mots, {limit} souhaités',
      proposal: 'Coupez-la si vous pouvez.',
    },
    'simple-signs': {
      message: 'le français simplifié évite le signe « {sign} »',
      proposal: 'Faites deux phrases, ou écrivez le mot.',
    },
    'simple-date': {
      message: 'le français simplifié écrit le mois en lettres',
      proposal: 'Écrivez par exemple : 3 mars 2026.',
    },
    'simple-abbreviation': {
      message: 'le français simplifié n’abrège pas',
      proposal: 'Écrivez le mot en entier.',
    },
    'simple-hard': {
      message:
        'le français simplifié se lit difficilement : {ease} sur l’échelle de Kandel et Moles, {wanted} souhaités',
      proposal: 'Prenez des mots plus courts, 9 par phrase.',
    },
    'unknown-recording': {
      message: 'l’enregistrement « {name} » n’existe pas',
      proposal: 'Corrigez le nom, ou faites l’enregistrement.',
    },
    'unknown-pictogram': {
      message: 'le pictogramme « {name} » n’existe pas',
      proposal: 'Corrigez le nom.',
    },
    'recording-missing': {
      message: '« {id} » n’a pas d’enregistrement : qui lit mal ne l’entendra pas',
      proposal: 'Indiquez-le dans « audio ».',
    },
    'many-questions': {
      message: 'le formulaire a {count} questions, {limit} souhaitées',
      proposal: 'Enlevez ce qui ne sert pas, ou partagez-le.',
    },
    'long-form': {
      message: 'le formulaire demande {minutes} minutes, {limit} souhaitées',
      proposal: 'Enlevez ce qui ne sert pas, ou partagez-le.',
    },
  }

/** The places of a document. */
export const checkWords = {
  at: '{where} : {what}',
  section: 'rubrique « {id} »',
  page: 'page « {id} »',
  group: 'groupe « {id} »',
  question: 'question « {id} »',
  content: 'contenu « {id} »',
  list: 'liste « {id} »',
  option: 'option « {id} »',
  rule: 'règle « {id} »',
  result: 'page de fin « {id} »',
  'part-visible': 'condition d’affichage',
  'part-need': 'obligation de répondre',
  'part-valid': 'validation',
  'part-label': 'libellé',
  'part-hint': 'aide',
  'part-why': 'pourquoi on le demande',
  'part-title': 'titre',
  'part-purpose': 'à quoi il sert',
  'part-text': 'texte',
  'part-body': 'texte',
  'part-row-title': 'nom des lignes',
  'part-add-row': 'bouton pour ajouter',
  'part-field': 'champ',
  'part-policies': 'réglages du formulaire',
  'part-languages': 'langues du formulaire',
  'part-when': 'condition',
  'part-value': 'calcul',
  'part-name': 'nom',
} as const
