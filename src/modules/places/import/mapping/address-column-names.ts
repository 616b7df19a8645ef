import type { KnownColumn } from './known-column.ts'

/** Names that producers give to the columns that say where a place is, the surest first. */
export const addressColumns: readonly KnownColumn[] = [
  {
    column: 'commune',
    names: [
      /^(nom)?commune$/,
      /^(c)?(ville|city)$/,
      /^(libcom|libellecommune|localite|adressecommune|adresseville)$/,
      /^(address)?city$/,
      /^resultcity$/,
      /^(nom|lib|libelle)?(dela)?(commune|ville|localite)(nom|lib)?$/,
      /^(addr|adresse|contactaddr)(city|ville|commune|localite)$/,
      /^(commune|ville)[a-z]*(structure|lieu|nom|implantation)$/,
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
      /^cp[a-z]*$/,
      /^(addr|contactaddr)postcode$/,
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
      /^(code)?(insee|com|depcom)(commune|com|code)?$/,
      /^(code)?commune(insee|code)$/,
      /^(ref)?insee$/,
    ],
    look: 'postal-code',
  },
  {
    column: 'adresse',
    names: [
      /^c?adresse(postale|complete)?$/,
      /^(useradres|voie|rue|adressevoie|nomvoie|libellevoie|street|streetaddress|address)$/,
      /^adresse(numero|nomdelavoie|voie|ligne1|1)/,
      /^(addr|contactaddr)(street|full)$/,
      /^(numero|n|num)?(et)?(libelle|nom|type)?(dela|de)?(voie|rue)(nom|libelle|voie)?$/,
      /^(numeroet)[a-z]*(voie|rue)$/,
      /^adresse(?!e?mail|courriel|elec|web|site|internet|ip)[a-z]*$/,
      /^[a-z]+adresse(postale)?$/,
    ],
    look: 'words',
  },
  {
    column: 'complement_adresse',
    names: [
      /^(complement|comp)d?adresse/,
      /^adressecomplement/,
      /^complement$/,
      /^lieudit[a-z]*$/,
      /^adressecomplement[a-z]*$/,
    ],
    look: 'any',
  },
  {
    column: 'latitude',
    names: [
      /^(geo)?lat(itude)?$/,
      /^clat/,
      /^ywgs84$/,
      /latitude$/,
      /^y$/,
      /^(lat|y)(wgs84|gps|l93|lambert93|lambert|2154|l2e)?$/,
      /^(coord(onnees?)?|geometry|point|center)(y|lat|latitude)$/,
      /lat$/,
    ],
    look: 'figure',
  },
  {
    column: 'longitude',
    names: [
      /^(geo)?(lon|lng|long|longitude)$/,
      /^clong/,
      /^xwgs84$/,
      /longitude$/,
      /^x$/,
      /^(lon|lng|long|x)(wgs84|gps|l93|lambert93|lambert|2154|l2e)?$/,
      /^(coord(onnees?)?|geometry|point|center)(x|lon|lng|longitude)$/,
      /(lon|lng)$/,
    ],
    look: 'figure',
  },
]
