// XML as text: elements with attributes and children, escaped, indented.

export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly children?: readonly (XmlElement | undefined)[];
  readonly text?: string;
}

/** An element that holds text; nothing where there is none. */
export function textElement(name: string, text: string | undefined): XmlElement | undefined {
  return text === undefined ? undefined : { name, text };
}

export function xmlText(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`;
}

function written({ name, attributes = {}, children, text }: XmlElement, indent: string): string {
  const head = `${name}${Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]))
    .join('')}`;
  if (text !== undefined) return `${indent}<${head}>${escaped(text)}</${name}>\n`;
  const inner = (children ?? []).filter((child) => child !== undefined).map((child) => written(child, `${indent}  `));
  return inner.length === 0 ? `${indent}<${head}/>\n` : `${indent}<${head}>\n${inner.join('')}${indent}</${name}>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Characters that XML 1.0 cannot hold at all become U+FFFD. */
function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"\n\r\t]/g, (letter) => entities[letter] as string);
}
