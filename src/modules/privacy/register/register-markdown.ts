import { capital } from '../capital.ts'
import type { Register, RegisterLine } from './compose-register.ts'
import { basisInWords, retentionInWords, sourceOf } from './retention-in-words.ts'

/** The register as a text to file or to send (art. 30 § 3 RGPD: in writing). */
export function registerMarkdown(register: Register, { town }: { readonly town: string }): string {
  return [
    `# Registre des traitements – ${town}`,
    'Écrit par le logiciel à partir de ce que chaque partie déclare de chacune de ses tables (article 30 du RGPD).',
    ...register.lines.map(section),
    '## Tables qui ne disent rien de personne',
    markdownTable(
      ['Table', 'Pourquoi'],
      register.about_nobody.map(({ table, because }) => [`\`${table}\``, because]),
    ),
    '',
  ].join('\n\n')
}

function section({ processing, tables }: RegisterLine): string {
  const { name, purpose, basis, law, sensitive, recipients } = processing
  return [
    `## ${name.fr}`,
    [
      `- **Finalité** : ${purpose.fr}.`,
      `- **Base légale** : ${basisInWords(basis, 'fr')}. ${law}`,
      ...(sensitive === undefined ? [] : [`- **Données sensibles** : ${sensitive}`]),
      `- **Destinataires** : ${recipients.fr}.`,
      '- **Transferts hors de l’Union européenne** : aucun par le logiciel.',
      '- **Sécurité** : cloison par organisation et par métier dans la base, double authentification, journal infalsifiable.',
    ].join('\n'),
    markdownTable(
      ['Ce qui est gardé', 'De qui', 'Combien de temps', 'Source', 'Accès', 'Correction', 'Effacement'],
      tables.map(({ table, about, holds, retention, access, rectified, erasure }) => [
        `${capital(holds.fr)} (\`${table}\`)`,
        about === 'agents' ? 'agents' : 'habitants',
        retentionInWords(retention, 'fr'),
        sourceOf(retention),
        access,
        rectified,
        erasure,
      ]),
    ),
  ].join('\n\n')
}

function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
