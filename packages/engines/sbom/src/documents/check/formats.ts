// Formats of text that the schemas name, and the simple types of XML Schema: both are sets of texts.

/** RFC 3339, section 5.6, with the offset left out where XML allows it. */
const dateTime = /^(\d{4,9})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,20})?([Zz]|[+-]\d\d:\d\d)?$/;
const date = /^(\d{4,9})-(\d\d)-(\d\d)(?:Z|[+-]\d\d:\d\d)?$/;

function isDate(match: RegExpExecArray | null): boolean {
  if (match === null) return false;
  const [year, month, day] = [match[1], match[2], match[3]].map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

function isDateTime(text: string): boolean {
  const match = dateTime.exec(text);
  if (!isDate(match) || match === null) return false;
  const [hour, minute, second] = [match[4], match[5], match[6]].map(Number) as [number, number, number];
  return (hour < 24 || (hour === 24 && minute === 0 && second === 0)) && minute < 60 && second <= 60;
}

/** RFC 3987: no blanks and none of the delimiters that must be written by their number; a per cent sign leads two hexadecimal digits. */
function isIriReference(text: string): boolean {
  return !/[\s<>"{}|\\^`]|\p{Cc}|%(?![0-9a-f]{2})/iu.test(text) && !/^[^a-z/?#][^/?#]*:/i.test(text);
}

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': (text) => isDateTime(text) && /(?:[Zz]|[+-]\d\d:\d\d)$/.test(text),
  date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDate(date.exec(text)),
  'iri-reference': isIriReference,
  uri: (text) => isIriReference(text) && /^[a-z][a-z0-9+.-]*:/i.test(text),
  iri: (text) => isIriReference(text) && /^[a-z][a-z0-9+.-]*:/i.test(text),
  'idn-email': (text) => /^[^\s@]{1,100}@[^\s@]{1,255}$/.test(text),
};

/** A format that is not known takes any text, as the specification has it. */
export function hasFormat(name: string, text: string): boolean {
  return Object.hasOwn(formats, name) ? (formats[name] as (text: string) => boolean)(text) : true;
}

const integer = /^[+-]?\d{1,1000}$/;
const builtIns: Readonly<Record<string, (text: string) => boolean>> = {
  boolean: (text) => /^(?:true|false|1|0)$/.test(text),
  integer: (text) => integer.test(text),
  nonNegativeInteger: (text) => integer.test(text) && BigInt(text.replace('+', '')) >= 0n,
  positiveInteger: (text) => integer.test(text) && BigInt(text.replace('+', '')) > 0n,
  decimal: (text) => /^[+-]?(?:\d{1,1000}(?:\.\d{0,1000})?|\.\d{1,1000})$/.test(text),
  dateTime: isDateTime,
  date: (text) => isDate(date.exec(text)),
  // Whether a text is an address XML Schema leaves open (part 2, 3.2.17); blanks within it no reader of addresses takes.
  anyURI: (text) => !/%(?![0-9a-f]{2})|\\|#.*#|^:/i.test(text),
};

/** Texts of `xs:string`, `xs:token` and the like are free. */
export function isBuiltIn(name: string, text: string): boolean {
  return Object.hasOwn(builtIns, name) ? (builtIns[name] as (text: string) => boolean)(text) : true;
}
