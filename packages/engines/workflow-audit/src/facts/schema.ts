// GitHub's own schema of workflows and actions: which keys there are, what they hold, and which contexts and functions an expression
// in each may use. Written by scripts/facts/schema.mjs; read by names as GitHub has them.

import data from '../../data/schema.json' with { type: 'json' };

export interface Definition {
  /** Contexts, and functions as `hashFiles(1,255)`, that are available here beside those of what holds it. */
  readonly context?: readonly string[];
  readonly 'one-of'?: readonly string[];
  readonly 'allowed-values'?: readonly string[];
  readonly string?: { readonly constant?: string; readonly 'require-non-empty'?: boolean };
  readonly number?: unknown;
  readonly boolean?: unknown;
  readonly null?: unknown;
  readonly mapping?: {
    readonly properties?: Readonly<Record<string, string | { readonly type: string; readonly required: boolean }>>;
    readonly 'loose-key-type'?: string;
    readonly 'loose-value-type'?: string;
  };
  readonly sequence?: { readonly 'item-type': string };
}

export type SchemaName = 'workflow' | 'action';

/** Types that every schema has. */
const builtIn: Readonly<Record<string, Definition>> = {
  string: { string: {} },
  number: { number: {} },
  boolean: { boolean: {} },
  null: { null: {} },
  sequence: { sequence: { 'item-type': 'any' } },
  mapping: { mapping: { 'loose-key-type': 'string', 'loose-value-type': 'any' } },
};

const schemas: Readonly<Record<SchemaName, ReadonlyMap<string, Definition>>> = {
  workflow: definitions(data.workflow),
  action: definitions(data.action),
};

export const schemaRoots: Readonly<Record<SchemaName, string>> = { workflow: 'workflow-root-strict', action: 'action-root-strict' };
export const schemaSource = { source: data.source, date: data.date };

function definitions(table: object): ReadonlyMap<string, Definition> {
  return new Map(Object.entries({ ...builtIn, ...table }) as [string, Definition][]);
}

/** Undefined for `any`, of which nothing is asked. */
export function definitionOf(schema: SchemaName, name: string): Definition | undefined {
  return schemas[schema].get(name);
}

/** A property of a mapping: its type, and whether it must be there. */
interface Property {
  readonly type: string;
  readonly required: boolean;
}

export interface Properties {
  readonly properties: ReadonlyMap<string, Property>;
  /** Names of those that must be there. */
  readonly required: readonly string[];
}

const known = new WeakMap<Definition, Properties>();

/** Properties by name, put together once for each definition. */
export function propertiesOf(definition: Definition): Properties {
  const before = known.get(definition);
  if (before !== undefined) return before;
  const properties = new Map<string, Property>(
    Object.entries(definition.mapping?.properties ?? {}).map(([name, property]) => [
      name,
      typeof property === 'string' ? { type: property, required: false } : property,
    ]),
  );
  const required = [...properties].filter(([, property]) => property.required).map(([name]) => name);
  const made = { properties, required };
  known.set(definition, made);
  return made;
}

/** Names of the events that trigger workflows. */
export const eventNames: readonly string[] = Object.keys(schemas.workflow.get('on-mapping-strict')?.mapping?.properties ?? {});

/** The types that an event's `types` may name; none where it has no such filter. */
export function activityTypes(event: string): readonly string[] {
  const name = event === 'pull_request_comment' ? 'issue_comment' : event;
  return schemas.workflow.get(`${name.replaceAll('_', '-')}-activity-type`)?.['allowed-values'] ?? [];
}

/** Scopes of `permissions`, each with the accesses that it knows. */
export const permissionScopes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(schemas.workflow.get('permissions-mapping')?.mapping?.properties ?? {}).map(([scope, type]) => [
    scope,
    type === 'permission-level-any'
      ? ['read', 'write', 'none']
      : type === 'permission-level-write-or-no-access'
        ? ['write', 'none']
        : ['read', 'none'],
  ]),
);
