// Static types of expressions. What nobody can know without running the workflow is `any`, and `any` fits everywhere.

export interface ObjectType {
  readonly kind: 'object';
  /** By name in lower case: GitHub compares names of properties without case. */
  readonly properties: ReadonlyMap<string, ExpressionType>;
  /** Type of properties that are not listed; undefined where there are no others. */
  readonly others: ExpressionType | undefined;
}

export interface ArrayType {
  readonly kind: 'array';
  readonly item: ExpressionType;
  /** Made by `.*`: a property of it is that property of every item. */
  readonly filtered: boolean;
}

export type ExpressionType = { readonly kind: 'any' | 'null' | 'number' | 'bool' | 'string' } | ArrayType | ObjectType;

export const anyType: ExpressionType = { kind: 'any' };
export const nullType: ExpressionType = { kind: 'null' };
export const numberType: ExpressionType = { kind: 'number' };
export const boolType: ExpressionType = { kind: 'bool' };
export const stringType: ExpressionType = { kind: 'string' };

export function arrayOf(item: ExpressionType, filtered = false): ArrayType {
  return { kind: 'array', item, filtered };
}

/** An object with exactly these properties. */
export function strictObject(properties: Readonly<Record<string, ExpressionType>> = {}): ObjectType {
  return { kind: 'object', properties: lowered(properties), others: undefined };
}

/** An object with these properties and any number of others, all of one type. */
export function looseObject(others: ExpressionType = anyType, properties: Readonly<Record<string, ExpressionType>> = {}): ObjectType {
  return { kind: 'object', properties: lowered(properties), others };
}

function lowered(properties: Readonly<Record<string, ExpressionType>>): ReadonlyMap<string, ExpressionType> {
  return new Map(Object.entries(properties).map(([name, type]) => [name.toLowerCase(), type]));
}

/** How deep types are compared and merged: JSON in a text may nest as deep as it likes. */
const maxTypeDepth = 30;

/** A type that holds what either holds; `any` where that cannot be said in one. */
export function mergedType(a: ExpressionType, b: ExpressionType, depth = 0): ExpressionType {
  if (depth > maxTypeDepth) return anyType;
  if (a.kind === 'array' && b.kind === 'array')
    return { kind: 'array', item: mergedType(a.item, b.item, depth + 1), filtered: a.filtered && b.filtered };
  if (a.kind === 'object' && b.kind === 'object') return mergedObject(a, b, depth);
  if (a.kind === b.kind) return a;
  const kinds = [a.kind, b.kind];
  // A number beside a text is read as text wherever both may come.
  return kinds.every((kind) => kind === 'string' || kind === 'number') ? stringType : anyType;
}

function mergedObject(a: ObjectType, b: ObjectType, depth: number): ObjectType {
  const properties = new Map(a.properties);
  for (const [name, type] of b.properties) {
    const known = properties.get(name) ?? a.others;
    properties.set(name, known === undefined ? type : mergedType(known, type, depth + 1));
  }
  if (b.others !== undefined) {
    for (const [name, type] of a.properties) if (!b.properties.has(name)) properties.set(name, mergedType(type, b.others, depth + 1));
  }
  const others = a.others === undefined ? b.others : b.others === undefined ? a.others : mergedType(a.others, b.others, depth + 1);
  return { kind: 'object', properties, others };
}

/** Whether a value may stand where another type is wanted, conversions that people mean included (number to text, all to truth). */
export function isAssignable(to: ExpressionType, from: ExpressionType, depth = 0): boolean {
  if (to.kind === 'any' || from.kind === 'any' || to.kind === 'bool' || depth > maxTypeDepth) return true;
  if (to.kind === 'string') return from.kind === 'string' || from.kind === 'number' || from.kind === 'bool';
  if (to.kind === 'array') return from.kind === 'array' && isAssignable(to.item, from.item, depth + 1);
  if (to.kind === 'object') return from.kind === 'object';
  return to.kind === from.kind;
}

/** The type of a value that JSON stands for. */
export function typeOfJson(value: unknown, depth = 0): ExpressionType {
  if (depth > maxTypeDepth) return anyType;
  if (value === null) return nullType;
  if (Array.isArray(value)) {
    const [first, ...rest] = value.map((item) => typeOfJson(item, depth + 1));
    return arrayOf(first === undefined ? anyType : rest.reduce((sum: ExpressionType, type) => mergedType(sum, type), first));
  }
  if (typeof value === 'object') {
    const properties = Object.entries(value).map(([name, item]) => [name.toLowerCase(), typeOfJson(item, depth + 1)] as const);
    return { kind: 'object', properties: new Map(properties), others: undefined };
  }
  if (typeof value === 'number') return numberType;
  return typeof value === 'boolean' ? boolType : stringType;
}

/** A type in words, with its article: `a string`, `an array of numbers`. */
export function describeType(type: ExpressionType): string {
  switch (type.kind) {
    case 'any':
      return 'a value of any type';
    case 'null':
      return 'null';
    case 'bool':
      return 'a boolean';
    case 'array':
      return 'an array';
    case 'object':
      return 'an object';
    default:
      return `a ${type.kind}`;
  }
}
