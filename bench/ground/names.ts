/**
 * Names as they are given in Italy: some have very many people, most have few. As SQL, for people who are numbered.
 */
const SURNAMES = `array['Rossi', 'Russo', 'Ferrari', 'Esposito', 'Bianchi', 'Romano', 'Colombo', 'Ricci', 'Marino', 'Greco', 'Bruno', 'Gallo',
  'Conti', 'De Luca', 'Mancini', 'Costa', 'Giordano', 'Rizzo', 'Lombardi', 'Moretti', 'Barbieri', 'Fontana', 'Santoro', 'Mariani', 'Rinaldi',
  'Caruso', 'Ferrara', 'Galli', 'Martini', 'Leone', 'Longo', 'Gentile', 'Martinelli', 'Vitale', 'Lombardo', 'Serra', 'Coppola', 'De Santis',
  'D''Angelo', 'Marchetti', 'Parisi', 'Villa', 'Conte', 'Ferraro', 'Ferri', 'Fabbri', 'Bianco', 'Marini', 'Grasso', 'Valentini']`;
const FIRST_NAMES = `array['Mario', 'Anna', 'Giuseppe', 'Maria', 'Luca', 'Giulia', 'Marco', 'Francesca', 'Paolo', 'Sara', 'Andrea', 'Elena',
  'Nicolò', 'Chiara', 'Matteo', 'Laura', 'Davide', 'Valentina', 'Stefano', 'Martina', 'Alessandro', 'Silvia', 'Roberto', 'Paola', 'Antonio']`;
const TRADES = `array['Studio', 'Officine', 'Trasporti', 'Ristorante', 'Bar', 'Edilizia', 'Farmacia']`;
const FORMS = `array['S.r.l.', 'S.p.A.', '& C. S.a.s.', 'S.n.c.']`;
const DOMAINS = `array['gmail.com', 'libero.it', 'hotmail.com', 'ditta' || customer || '.example']`;

/** From 0 to 1, the same for the same number. */
const share = (number: string, factor: number) => `((${number}) * ${factor}::bigint % 65537 / 65537.0)`;
/** The first ones more often than the last. */
const often = (names: string, number: string, factor: number) =>
  `(${names})[1 + floor(cardinality(${names}) * power(${share(number, factor)}, 2))::integer]`;
const each = (names: string, number: string) => `(${names})[1 + (${number}) % cardinality(${names})]`;

/** Two of three have a surname that many have, the others one of 60,000 that are made up of syllables. */
const surname = (number: string) => `case when (${number}) % 3 > 0 then ${often(SURNAMES, number, 48271)}
  else initcap(${['bdfglmnprstvz', 'aeiou', 'bcdlmnrstvz', 'aeio', 'bcdlmnrstvz', 'aeio']
    .map((letters, place) => `substr('${letters}', 1 + ((${number}) / ${3 * 7 ** place}) % ${letters.length}, 1)`)
    .join(' || ')}) end`;

export const personName = (number: string) => `${often(FIRST_NAMES, number, 16807)} || ' ' || ${surname(number)}`;

export const firmName = (customer: string) =>
  `${each(TRADES, customer)} || ' ' || ${surname(customer)} || ' ' || ${each(FORMS, customer)}`;

export const addressOf = (number: string) =>
  `lower(regexp_replace(normalize(${personName(number)}, NFKD), '[^A-Za-z]+', '.', 'g')) || ${number} || '@' || ${each(DOMAINS, number)}`;

/** Italian numbers of mobile phones; every third person has one. */
export const phoneOf = (number: string) =>
  `case when ${number} % 3 = 0 then '+39347' || lpad(${number}::text, 7, '0') end`;

/** In the form of a partita IVA, without its check digit. */
export const vatNumberOf = (customer: string) => `'IT' || lpad((${customer}::bigint * 7919)::text, 11, '0')`;
