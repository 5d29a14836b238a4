// An XML document against an XML Schema: names and order of elements, how many, attributes, texts, and what must be unique.
// The schemas are deterministic (part 1, 3.8.6): the next element alone says which way to go.

import type { XmlElement } from '@portcullis/formats/xml';
import { isBuiltIn } from './formats.js';
import { type Mistake, maxMistakes, quoted } from './mistakes.js';
import { builtIn, lookUp, qualified, rangeOf, type XmlSchema } from './xml-schema-model.js';

interface Check {
  readonly schema: XmlSchema;
  readonly found: Mistake[];
}

/** What of the document is against the schema; nothing when it is valid. */
export function againstXmlSchema(schema: XmlSchema, root: XmlElement): readonly Mistake[] {
  const check: Check = { schema, found: [] };
  const declared = root.namespace === schema.namespace ? lookUp(schema, 'element', root.name) : undefined;
  if (declared === undefined) return [{ line: root.line, message: `expected the element \`bom\`, got \`${root.name.slice(0, 60)}\`` }];
  judgeElement(check, declared, root);
  if (declared.children.some(({ name }) => name === 'unique')) judgeUnique(check, root, new Set());
  return check.found;
}

function fail({ found }: Check, { line }: XmlElement, message: string): void {
  if (found.length < maxMistakes) found.push({ line, message });
}

/** `bom-ref` names one element alone. */
function judgeUnique(check: Check, element: XmlElement, seen: Set<string>): void {
  for (const child of element.children) {
    const ref = child.attributes.get('bom-ref');
    if (ref !== undefined && seen.has(ref)) fail(check, child, `expected each bom-ref once, got ${quoted(ref)} again`);
    if (ref !== undefined) seen.add(ref);
    judgeUnique(check, child, seen);
  }
}

function judgeElement(check: Check, declaration: XmlElement, element: XmlElement): void {
  if (check.found.length >= maxMistakes) return;
  const { schema } = check;
  const reference = declaration.attributes.get('type');
  const complex =
    reference === undefined ? declaration.children.find(({ name }) => name === 'complexType') : lookUp(schema, 'complexType', reference);
  if (complex !== undefined) {
    judgeComplex(check, complex, element);
    return;
  }
  const simple = declaration.children.find(({ name }) => name === 'simpleType');
  if (reference === undefined && simple === undefined) return;
  judgeAttributes(check, [], element);
  judgeNoChildren(check, element);
  judgeText(check, reference ?? (simple as XmlElement), element.text, element, `\`${element.name}\``);
}

function judgeComplex(check: Check, type: XmlElement, element: XmlElement): void {
  const simpleContent = type.children.find(({ name }) => name === 'simpleContent');
  const extension = simpleContent?.children[0];
  judgeAttributes(check, [...type.children, ...(extension?.children ?? [])], element);
  if (extension !== undefined) {
    judgeNoChildren(check, element);
    judgeText(check, extension.attributes.get('base') as string, element.text, element, `\`${element.name}\``);
    return;
  }
  if (type.attributes.get('mixed') !== 'true' && element.text.trim() !== '')
    fail(check, element, `expected no text in \`${element.name}\`, got ${quoted(element.text.trim())}`);
  const particle = type.children.find(({ name }) => name === 'sequence' || name === 'choice' || name === 'all');
  const next = particle === undefined ? 0 : take(check, particle, element, 0);
  const extra = element.children[next];
  if (next >= 0 && extra !== undefined)
    fail(check, extra, `expected no \`${extra.name}\` here in \`${element.name}\`, got one: unknown, too many, or in the wrong order`);
}

function judgeNoChildren(check: Check, element: XmlElement): void {
  const [child] = element.children;
  if (child !== undefined) fail(check, child, `expected text in \`${element.name}\`, got the element \`${child.name}\``);
}

/** Takes what a particle allows from the children, and judges each. @returns the index after it, or -1 when what must be there is not. */
function take(check: Check, particle: XmlElement, parent: XmlElement, start: number): number {
  const { least, most } = rangeOf(particle);
  let at = start;
  for (let count = 0; count < most; count++) {
    const child = parent.children[at];
    if (child === undefined || !begins(check.schema, particle, child)) {
      if (count >= least || isEmptiable(particle)) return at;
      fail(
        check,
        child ?? parent,
        `expected ${expectation(particle)} in \`${parent.name}\`, got ${child === undefined ? 'no more' : `\`${child.name}\``}`,
      );
      return -1;
    }
    const next = takeOnce(check, particle, parent, at);
    if (next <= at) return next;
    at = next;
  }
  return at;
}

function takeOnce(check: Check, particle: XmlElement, parent: XmlElement, at: number): number {
  const child = parent.children[at] as XmlElement;
  if (particle.name === 'element') {
    judgeElement(check, declarationOf(check.schema, particle), child);
    return at + 1;
  }
  if (particle.name === 'any') return at + 1;
  if (particle.name === 'choice') {
    const way = particle.children.find((one) => begins(check.schema, one, child));
    return way === undefined ? at : take(check, way, parent, at);
  }
  let next = at;
  for (const one of particle.children) {
    next = take(check, one, parent, next);
    if (next < 0) return -1;
  }
  return next;
}

/** Whether an element may be the first of what a particle takes. */
function begins(schema: XmlSchema, particle: XmlElement, child: XmlElement): boolean {
  if (particle.name === 'element') {
    const reference = particle.attributes.get('ref');
    const { namespace, local } = qualified(schema, reference ?? particle.attributes.get('name') ?? '');
    return child.name === local && child.namespace === namespace;
  }
  if (particle.name === 'any') return child.namespace !== schema.namespace && child.namespace !== '';
  if (particle.name === 'choice') return particle.children.some((one) => begins(schema, one, child));
  for (const one of particle.children) {
    if (begins(schema, one, child)) return true;
    if (!isEmptiable(one)) return false;
  }
  return false;
}

function isEmptiable(particle: XmlElement): boolean {
  if (rangeOf(particle).least === 0) return true;
  if (particle.name === 'choice') return particle.children.length === 0 || particle.children.some(isEmptiable);
  return particle.name === 'sequence' && particle.children.every(isEmptiable);
}

/** What must come: of a choice one of its ways, of a sequence the first that may not be left out. */
function expectation(particle: XmlElement): string {
  const name = particle.attributes.get('name') ?? particle.attributes.get('ref');
  if (name !== undefined) return `\`${name}\``;
  if (particle.name === 'choice') return particle.children.map(expectation).slice(0, 6).join(' or ');
  const first = particle.children.find((one) => !isEmptiable(one));
  return first === undefined ? 'an element' : expectation(first);
}

function declarationOf(schema: XmlSchema, particle: XmlElement): XmlElement {
  const reference = particle.attributes.get('ref');
  return reference === undefined ? particle : (lookUp(schema, 'element', reference) as XmlElement);
}

function judgeAttributes(check: Check, declarations: readonly XmlElement[], element: XmlElement): void {
  const all = declarations.flatMap((one) =>
    one.name === 'attributeGroup' ? (lookUp(check.schema, 'attributeGroup', one.attributes.get('ref') as string)?.children ?? []) : [one],
  );
  const known = new Map(all.filter(({ name }) => name === 'attribute').map((one) => [one.attributes.get('name'), one]));
  const takesOthers = all.find(({ name }) => name === 'anyAttribute')?.attributes.get('namespace');
  for (const [name, value] of element.attributes) {
    if (name === 'xmlns' || /^(?:xmlns|xml|xsi):/.test(name)) continue;
    const declared = known.get(name);
    if (declared !== undefined) {
      const type = declared.attributes.get('type') ?? declared.children.find((child) => child.name === 'simpleType');
      if (type !== undefined) judgeText(check, type, value, element, `the attribute \`${name}\``);
    } else if (takesOthers === undefined || (takesOthers === '##other' && !name.includes(':')))
      fail(check, element, `expected no attribute \`${name.slice(0, 60)}\` at \`${element.name}\``);
  }
  for (const [name, declared] of known)
    if (declared.attributes.get('use') === 'required' && !element.attributes.has(name as string))
      fail(check, element, `expected the attribute \`${name}\` at \`${element.name}\`, got nothing`);
}

function judgeText(check: Check, type: string | XmlElement, text: string, element: XmlElement, what: string): void {
  if (!fits(check.schema, type, text))
    fail(check, element, `expected ${what} to be ${describe(check.schema, type)}, got ${quoted(text.trim())}`);
}

/** Whether a text is one of a simple type, by the type's name or itself. */
function fits(schema: XmlSchema, type: string | XmlElement, text: string): boolean {
  if (typeof type === 'string') {
    const { namespace, local } = qualified(schema, type);
    if (namespace === builtIn) return isBuiltIn(local, text.trim());
    const found = lookUp(schema, 'simpleType', type);
    return found === undefined || fits(schema, found, text);
  }
  const [body] = type.children;
  if (body?.name === 'union') {
    const members = (body.attributes.get('memberTypes') ?? '').split(/\s+/).filter((name) => name !== '');
    return [...members, ...body.children].some((member) => fits(schema, member, text));
  }
  if (body?.name !== 'restriction') return true;
  const base = body.attributes.get('base') as string;
  return fits(schema, base, text) && hasFacets(body, isStringLike(base) ? text : text.trim());
}

function isStringLike(base: string): boolean {
  return base === 'xs:string' || base === 'xs:normalizedString';
}

function hasFacets({ children }: XmlElement, text: string): boolean {
  const values = (name: string): readonly string[] =>
    children.filter((facet) => facet.name === name).map(({ attributes }) => attributes.get('value') ?? '');
  const allowed = values('enumeration');
  const patterns = values('pattern');
  return (
    (allowed.length === 0 || allowed.includes(text)) &&
    (patterns.length === 0 || patterns.some((pattern) => matches(pattern, text))) &&
    values('minLength').every((least) => text.length >= Number(least)) &&
    values('maxLength').every((most) => text.length <= Number(most)) &&
    values('minInclusive').every((least) => Number(text) >= Number(least)) &&
    values('maxInclusive').every((most) => Number(text) <= Number(most))
  );
}

const compiled = new Map<string, RegExp>();
function matches(pattern: string, text: string): boolean {
  const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`);
  compiled.set(pattern, known);
  return text.length <= 10_000 && known.test(text);
}

function describe(schema: XmlSchema, type: string | XmlElement): string {
  if (typeof type === 'string') {
    const found = lookUp(schema, 'simpleType', type);
    return found === undefined ? type.slice(type.indexOf(':') + 1) : describe(schema, found);
  }
  const facets = type.children[0]?.children ?? [];
  const values = facets.map(({ attributes }) => attributes.get('value') ?? '');
  return facets[0]?.name === 'enumeration'
    ? `one of ${values.slice(0, 6).join(', ')}${values.length > 6 ? ', …' : ''}`
    : values.length > 0
      ? `text like ${(values[0] as string).slice(0, 100)}`
      : 'of its type';
}
