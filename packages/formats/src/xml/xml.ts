// XML to elements with their lines. Well-formed or refused; no entity beyond the five and characters by number; a document type is
// passed over, so that what it declares is unknown and its use a mistake.

import { PortcullisError } from '@portcullis/core';
import { SaxesParser, type SaxesTagNS } from 'saxes';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** URI of its namespace; empty for none. */
  readonly namespace: string;
  /** By name as written, prefix and all. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own character data, without that of its children. */
  readonly text: string;
  /** 1-based line of its name. */
  readonly line: number;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Elements within one another; documents of builds stay below 20. */
const maxDepth = 200;

export interface XmlOptions {
  /** A prefix that nothing declares belongs to the name: what reads such files knows nothing of namespaces. */
  readonly undeclaredPrefixes?: true;
}

/** @throws PortcullisError `xml-invalid` with file and line. */
export function parseXml(text: string, file: string, { undeclaredPrefixes }: XmlOptions = {}): XmlElement {
  // A mark of the byte order may be left where the text was not decoded from bytes.
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const parser = new SaxesParser({ xmlns: true });
  parser.ENTITIES = Object.assign(Object.create(null) as Record<string, string>, { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let line = 1;
  const addText = (part: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  };
  parser.on('error', (error) => {
    if (undeclaredPrefixes === true && error.message.includes(': unbound namespace prefix: ')) return;
    throw xmlInvalid(file, parser.line, error.message);
  });
  parser.on('opentagstart', () => {
    // The letter after the name is read by now, and it may have been the end of the line.
    line = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
    if (open.length >= maxDepth) throw xmlInvalid(file, line, `expected at most ${maxDepth} elements within one another`);
  });
  parser.on('opentag', (tag) => {
    const element = elementOf(tag, line, undeclaredPrefixes === true);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(source).close();
  if (root === undefined) throw xmlInvalid(file, 1, 'got no element');
  return root;
}

function elementOf({ name, prefix, local, uri, attributes }: SaxesTagNS, line: number, undeclaredPrefixes: boolean): OpenElement {
  // Saxes gives the prefix for the namespace where there is none.
  const isUndeclared = undeclaredPrefixes && prefix !== '' && uri === prefix;
  return {
    name: isUndeclared ? name : local,
    namespace: isUndeclared ? '' : uri,
    attributes: new Map(Object.values(attributes).map(({ name, value }) => [name, value])),
    children: [],
    text: '',
    line,
  };
}

/** The first child of this name, in whatever namespace. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** Text of the first child of this name without blanks around it; undefined where there is none, or it is empty. */
export function childText(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.text.trim() || undefined;
}

function xmlInvalid(file: string, line: number, message: string): PortcullisError {
  return new PortcullisError({
    code: 'xml-invalid',
    // Saxes begins with its own line and column.
    message: `expected well-formed XML: ${message.replace(/^[\d:]{1,20}:\s/, '').replace(/\.$/, '')}`,
    where: { file, line },
    remedy: 'Correct the file, or write it anew with the tool that made it.',
  });
}
