// Fields of a document that may be invalid: what is not of its kind is left out, and said.

import { type Fields, isFields, own } from '../../shape.js';
import type { OpenDocument, ValuePath } from './open.js';

export interface Remark {
  readonly line: number;
  readonly message: string;
  /** Whether something that names a component or an edge was lost. */
  readonly lost: boolean;
}

export interface Forgiving {
  readonly root: Fields;
  readonly remarks: Remark[];
  line(path: ValuePath): number;
  say(path: ValuePath, message: string, lost?: boolean): void;
  fields(parent: Fields, key: string, path: ValuePath): Fields | undefined;
  /** Entries that are objects, each with its path. */
  list(parent: Fields, key: string, path: ValuePath): readonly { readonly fields: Fields; readonly path: ValuePath }[];
  /** Text that is not empty. */
  text(parent: Fields, key: string, path: ValuePath): string | undefined;
}

export function forgiving({ fields: root, lineOf }: OpenDocument): Forgiving {
  const remarks: Remark[] = [];
  const line = (path: ValuePath): number => lineOf(path) ?? 1;
  const say = (path: ValuePath, message: string, lost = false): void => {
    remarks.push({ line: line(path), message, lost });
  };
  const absent = (value: unknown): boolean => value === undefined || value === null;
  return {
    root,
    remarks,
    line,
    say,
    fields(parent, key, path) {
      const value = own(parent, key);
      if (!absent(value) && !isFields(value)) say([...path, key], `\`${key}\` is no object and is left out`, true);
      return isFields(value) ? value : undefined;
    },
    list(parent, key, path) {
      const value = own(parent, key);
      if (!absent(value) && !Array.isArray(value)) say([...path, key], `\`${key}\` is no list and is left out`, true);
      return (Array.isArray(value) ? value : []).flatMap((entry, index) => {
        const at = [...path, key, index];
        if (isFields(entry)) return [{ fields: entry, path: at }];
        say(at, `an entry of \`${key}\` is no object and is left out`, true);
        return [];
      });
    },
    text(parent, key, path) {
      const value = own(parent, key);
      if (!absent(value) && typeof value !== 'string') say([...path, key], `\`${key}\` is no text and is left out`, true);
      return typeof value === 'string' && value !== '' ? value : undefined;
    },
  };
}
