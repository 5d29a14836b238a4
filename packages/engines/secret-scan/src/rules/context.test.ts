// Every reason against a named value decides: its sample is refused by it, and goes through once the row is taken away.

import { contextOf, contextRows } from './context.js';
import { shapeSource } from './shape.js';

test.each(contextRows.map((row) => [row.id, row] as const))(
  '%s',
  (id, { sample: { text, path = 'app.py', shapes, words }, with: shared = [] }) => {
    const refusal = (...taken: readonly string[]): string | undefined => {
      const rows = contextRows.filter((row) => !taken.includes(row.id));
      const match = new RegExp(`acme(?<gap>[^]{0,60}?)(?<=[^0-9A-Za-z_])(?<secret>${shapeSource(shapes[0] as string)})`, 'i').exec(text);
      if (match === null) throw new Error(`expected a match in ${id}`);
      const secret = match.groups?.secret as string;
      const start = match.index + match[0].length - secret.length;
      const candidate = { secret, match, path, before: text.slice(0, start), after: text.slice(start + secret.length) };
      return contextOf({ shapes, ...(words === undefined ? {} : { words }) }, rows).refusal(secret, candidate)?.id;
    };
    expect(refusal()).toBe(id);
    expect(refusal(id, ...shared)).toBeUndefined();
  },
);
