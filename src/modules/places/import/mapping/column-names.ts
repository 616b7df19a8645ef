import type { StandardColumn } from '../../standard/columns.ts'

/** What the cells of a column look like, in a sample. */
export type Look =
  | 'unique'
  | 'words'
  | 'postal-code'
  | 'code'
  | 'figure'
  | 'phone'
  | 'email'
  | 'link'
  | 'day'
  | 'any'

interface Known {
  readonly column: StandardColumn
  /** Names without accents, spaces or signs; the first that matches wins. */
  readonly names: readonly RegExp[]
  readonly look: Look
}

/** Names that producers give to the columns of the standard, the surest first. */
export const knownColumns: readonly Known[] = [
  {
    column: 'id',
    names: [
      /^id$/,
      /^(identifiant|uuid|cle|typouid|objectid|datapassid|coderegate)$/,
      /^id[a-z]*$/,
      /^[a-z]*uid$/,
      /^c?gid$/,
    ],
    look: 'unique',
  },
  { column: 'pivot', names: [/^pivot/, /^siret/, /^(c)?siren/, /^rna$/], look: 'code' },
  {
    column: 'nom',
    names: [
      /^c?nom$/,
      /^(nom|denomination|libelle|intitule)(dela|du|del)?(structure|org|organisme|lieu|site|usuel|etablissement|fs)$/,
      /^(name|titre|denomination|raisonsociale|libfs|usernom|structure|title|libelle|lieu)$/,
      /^(site|nomcomplet|nomreduit)$/,
    ],
    look: 'words',
  },
  {
    column: 'commune',
    names: [
      /^(nom)?commune$/,
      /^(c)?(ville|city)$/,
      /^(libcom|libellecommune|localite|adressecommune|adresseville)$/,
      /^(address)?city$/,
      /^resultcity$/,
    ],
    look: 'words',
  },
  {
    column: 'code_postal',
    names: [
      /^codepostal[a-z]*$/,
      /^(cp|codpost|cpostal|adressecp)$/,
      /^c?(postcode|postalcode|zip(code)?)$/,
      /codepostal$/,
      /^resultpostcode$/,
    ],
    look: 'postal-code',
  },
  {
    column: 'code_insee',
    names: [
      /^codeinsee$/,
      /^(insee|inseecom|codecommune|codeinseecommune|cominsee|citycode)$/,
      /geocodagecodeinsee$/,
      /^resultcitycode$/,
    ],
    look: 'postal-code',
  },
  {
    column: 'adresse',
    names: [
      /^c?adresse(postale|complete)?$/,
      /^(useradres|voie|rue|adressevoie|nomvoie|libellevoie|street|streetaddress|address)$/,
      /^adresse(numero|nomdelavoie|voie|ligne1|1)/,
    ],
    look: 'any',
  },
  { column: 'complement_adresse', names: [/^(complement|comp)d?adresse/, /^adressecomplement/], look: 'any' },
  {
    column: 'latitude',
    names: [/^(geo)?lat(itude)?$/, /^clat/, /^ywgs84$/, /latitude$/, /^y$/],
    look: 'figure',
  },
  {
    column: 'longitude',
    names: [/^(geo)?(lon|lng|long|longitude)$/, /^clong/, /^xwgs84$/, /longitude$/, /^x$/],
    look: 'figure',
  },
  {
    column: 'telephone',
    names: [/^c?(numero)?(de)?tel(ephone)?(fixe)?$/, /^(numtel|phone|telephone1|telfixe)$/],
    look: 'phone',
  },
  { column: 'courriels', names: [/^c?courriels?$/, /^(adresse)?e?mails?(struc|contact)?$/], look: 'email' },
  { column: 'site_web', names: [/^c?site(web|internet|inter)?$/, /^(url|website|web|lien)$/], look: 'link' },
  {
    column: 'horaires',
    names: [/^c?horaires?$/, /^c?horaires?(d|de)?ouverture(s)?$/, /^leshoraires/, /horaires?(douverture)?$/],
    look: 'any',
  },
  { column: 'presentation_resume', names: [/^(presentation)?resume$/], look: 'any' },
  {
    column: 'presentation_detail',
    names: [/^presentation(detail)?$/, /^description$/, /^jedecris/, /^commentaires?$/],
    look: 'any',
  },
  { column: 'source', names: [/^source$/], look: 'any' },
  { column: 'itinerance', names: [/^itineran(ce|t)$/], look: 'any' },
  { column: 'structure_parente', names: [/^structure(parente|porteuse)$/], look: 'any' },
  {
    column: 'date_maj',
    names: [
      /^dat(e)?maj$/,
      /^(updatedat|modifiedat|dateupdate|datemodif(ication)?|datedemodification|datemiseajour|ceditdatemaj)$/,
      /datemaj$/,
    ],
    look: 'day',
  },
  { column: 'services', names: [/^services?$/, /^thematiques?$/], look: 'any' },
  {
    column: 'publics_specifiquement_adresses',
    names: [
      /^publicsspecifiquementadresses$/,
      /^publics?(accueillis|cible)?$/,
      /^c(varchar)?publiccible$/,
      /^profils$/,
    ],
    look: 'any',
  },
  {
    column: 'prise_en_charge_specifique',
    names: [/^priseenchargespecifique$/, /^publics?accueillis$/],
    look: 'any',
  },
  {
    column: 'frais_a_charge',
    names: [
      /^fraisacharge$/,
      /^conditionsacc?ess?$/,
      /^conditionsdacces$/,
      /^(lestarifs[a-z]*|frais|tarifs?)$/,
    ],
    look: 'any',
  },
  { column: 'dispositif_programmes_nationaux', names: [/^dispositif/, /^labelsnat(ionaux)?$/], look: 'any' },
  { column: 'formations_labels', names: [/^formationslabels$/], look: 'any' },
  { column: 'autres_formations_labels', names: [/^autresformationslabels$/, /^labelsautres?$/], look: 'any' },
  { column: 'modalites_acces', names: [/^modalitesacces$/], look: 'any' },
  { column: 'modalites_accompagnement', names: [/^modalitesaccompagnement$/], look: 'any' },
  { column: 'fiche_acces_libre', names: [/^fichea?cc?eslibre$/, /^accessibilite$/], look: 'link' },
  { column: 'prise_rdv', names: [/^priserdv$/, /^(lien)?(rdv|rendezvous)(enligne)?$/], look: 'link' },
  {
    column: 'typologie',
    names: [/^typologie$/, /^(sscat|ccategoriesespace|statutorg|typestructure|typedestructure)$/],
    look: 'any',
  },
]
