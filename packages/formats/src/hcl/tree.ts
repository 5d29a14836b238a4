// What HCL is made of (HCL native syntax specification): bodies of attributes and blocks, and values with their places.

/** Offsets in UTF-16 units of the file, the end exclusive. */
export interface HclSpan {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text: letters, or something that is worked out. Letters of which each stands in the file as it is read have `end - start` units. */
export type HclPart =
  | ({ readonly kind: 'letters'; readonly text: string } & HclSpan)
  | ({ readonly kind: 'expression'; readonly value: HclValue } & HclSpan);

export type HclValue =
  /** A string in quotes or a here-document. */
  | { readonly kind: 'text'; readonly parts: readonly HclPart[]; readonly at: HclSpan }
  /** A number, `true`, `false` or `null`. */
  | { readonly kind: 'literal'; readonly text: string; readonly at: HclSpan }
  /** A variable and what is taken from it: `base`, `item.file`. */
  | { readonly kind: 'name'; readonly path: readonly string[]; readonly at: HclSpan }
  | { readonly kind: 'list'; readonly items: readonly HclValue[]; readonly at: HclSpan }
  | { readonly kind: 'object'; readonly entries: readonly HclEntry[]; readonly at: HclSpan }
  /** Calls, operators, conditions, loops: nothing that is known without working it out. */
  | { readonly kind: 'computed'; readonly at: HclSpan };

export interface HclEntry {
  /** Undefined for a key that is computed. */
  readonly key: string | undefined;
  readonly value: HclValue;
}

export interface HclAttribute {
  readonly name: string;
  /** Of the name. */
  readonly at: HclSpan;
  readonly value: HclValue;
}

export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  /** Of the type. */
  readonly at: HclSpan;
  readonly body: HclBody;
}

export interface HclBody {
  readonly attributes: readonly HclAttribute[];
  readonly blocks: readonly HclBlock[];
}

/** The letters of a text without expressions; undefined for all else. */
export function hclText(value: HclValue | undefined): string | undefined {
  if (value?.kind === 'literal') return value.text;
  if (value?.kind !== 'text') return undefined;
  let text = '';
  for (const part of value.parts) {
    if (part.kind !== 'letters') return undefined;
    text += part.text;
  }
  return text;
}

export function hclAttribute({ attributes }: HclBody, name: string): HclValue | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}
