import type { Definition } from '#modules/forms/index.ts'

/**
 * A definition in which the checker finds nothing to say: a choice, an amount, a household, a score, a rule, two ends.
 * Tests plant their fault in a copy of it.
 */
export function aDefinition(): Definition {
  return structuredClone(good)
}

const both = (fr: string, simple = fr) => ({ fr, 'fr-simple': simple })

const good: Definition = {
  format: 1,
  id: 'aide-cantine',
  kind: 'procedure',
  languages: ['fr', 'fr-simple'],
  title: both('Payer moins cher la cantine'),
  purpose: both('Nous regardons si vous payez moins. Un agent lit vos réponses.'),
  policies: {
    identity: 'person',
    legalBasis: { ground: 'public-task', reference: 'Délibération du 3 mars 2026' },
    retention: 'two-years-after-last-contact',
    draftDays: 90,
    order: 'tasks',
    checkAnswers: true,
  },
  lists: [
    {
      id: 'help',
      options: [
        { code: 'rsa', label: both('Le RSA'), score: 2 },
        { code: 'apl', label: both('L’aide au logement'), score: 1 },
        { code: 'none', label: both('Aucune aide'), score: 0, exclusive: true },
      ],
    },
    {
      id: 'lodging',
      options: [
        { code: 'rent', label: both('Je loue') },
        { code: 'own', label: both('Je suis chez moi') },
      ],
    },
  ],
  sections: [
    {
      id: 'money',
      title: both('Votre argent'),
      steps: [
        {
          step: 'page',
          id: 'lodging-page',
          nodes: [
            {
              node: 'question',
              id: 'lodging',
              label: both('Où vivez-vous ?'),
              need: 'blocking',
              sensitivity: 'ordinary',
              field: { type: 'one-choice', list: 'lodging' },
            },
          ],
        },
        {
          step: 'page',
          id: 'rent-page',
          visible: {
            op: 'equals',
            left: { op: 'answer', question: 'lodging' },
            right: { op: 'literal', literal: { type: 'choice', value: 'rent' } },
          },
          nodes: [
            {
              node: 'question',
              id: 'rent',
              label: both('Combien payez-vous par mois ?'),
              hint: both('Votre loyer et vos charges.'),
              whyWeAsk: both('Pour voir ce qui vous reste.'),
              need: 'expected',
              sensitivity: 'social',
              mayTellAgent: true,
              field: { type: 'amount', per: 'month', least: 0, most: 500_000 },
              valid: [
                {
                  rule: {
                    op: 'more',
                    left: { op: 'answer', question: 'rent' },
                    right: { op: 'literal', literal: { type: 'money', value: 100 } },
                  },
                  message: both('Écrivez plus de 1 euro.'),
                },
              ],
            },
          ],
        },
        {
          step: 'page',
          id: 'help-page',
          nodes: [
            {
              node: 'question',
              id: 'help',
              label: both('Avez-vous une aide ?'),
              need: 'blocking',
              sensitivity: 'ordinary',
              field: { type: 'several-choices', list: 'help' },
            },
          ],
        },
      ],
    },
    {
      id: 'household',
      title: both('Vos enfants'),
      steps: [
        {
          step: 'group',
          id: 'children',
          title: both('Vos enfants à la cantine'),
          least: 0,
          most: 12,
          rowTitle: both('{first_name}'),
          addRow: both('Ajouter un enfant'),
          pages: [
            {
              step: 'page',
              id: 'child-name-page',
              nodes: [
                {
                  node: 'question',
                  id: 'first-name',
                  label: both('Comment s’appelle votre enfant ?'),
                  need: 'blocking',
                  sensitivity: 'ordinary',
                  field: { type: 'short-text', most: 60 },
                },
              ],
            },
            {
              step: 'page',
              id: 'child-days-page',
              nodes: [
                {
                  node: 'question',
                  id: 'days',
                  label: both('Combien de jours par semaine mange {first_name} ?'),
                  need: 'blocking',
                  sensitivity: 'ordinary',
                  field: { type: 'whole-number', least: 1, most: 5 },
                },
              ],
            },
          ],
        },
        {
          step: 'page',
          id: 'thanks-page',
          title: both('C’est presque fini'),
          nodes: [
            {
              node: 'content',
              id: 'thanks',
              content: 'information',
              text: both('Vous pouvez relire vos réponses.'),
            },
          ],
        },
      ],
    },
  ],
  rules: [
    { id: 'points', name: both('Vos points'), value: { op: 'score', questions: ['help'] } },
    {
      id: 'meals',
      name: both('Les repas de la semaine'),
      value: { op: 'sum', group: 'children', each: { op: 'answer', question: 'days' } },
    },
    {
      id: 'left-by-meal',
      name: both('Le loyer pour un repas'),
      value: {
        op: 'if',
        when: {
          op: 'and',
          of: [
            {
              op: 'more',
              left: { op: 'rule', rule: 'meals' },
              right: { op: 'literal', literal: { type: 'number', value: 0 } },
            },
            {
              op: 'equals',
              left: { op: 'answer', question: 'lodging' },
              right: { op: 'literal', literal: { type: 'choice', value: 'rent' } },
            },
          ],
        },
        gives: {
          op: 'divided-by',
          left: { op: 'answer', question: 'rent' },
          right: { op: 'rule', rule: 'meals' },
        },
        otherwise: { op: 'literal', literal: { type: 'money', value: 0 } },
      },
    },
  ],
  results: [
    {
      id: 'less',
      when: {
        op: 'at-least',
        left: { op: 'rule', rule: 'points' },
        right: { op: 'literal', literal: { type: 'number', value: 1 } },
      },
      title: both('Vous payez sans doute moins'),
      body: both('Un agent lit vos réponses. Il vous appelle avant un mois.'),
      shows: ['points', 'left-by-meal'],
    },
    { id: 'same', title: both('Vos réponses sont parties'), body: both('Un agent les lit. Il vous répond.') },
  ],
}
