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

/** Why a value behind the name is refused, of which only the first letters are taken. */
function refusalOfFirst(length: number, value: string, context: Parameters<typeof contextOf>[0], gap: string): string | undefined {
  const secret = value.slice(0, length);
  const match = new RegExp(`acme(?<gap>${gap})(?<secret>${secret})`).exec(`acme${gap}${secret}`) as RegExpExecArray;
  const candidate = { secret, match, path: 'app.txt', before: `acme${gap}`, after: '' };
  return contextOf(context).refusal(secret, candidate)?.id;
}

test('behind a blank alone, twenty letters are enough for a key whose name says nothing of one', () => {
  const refusal = (length: number) => refusalOfFirst(length, '9c1e7ab04f5d2836be7d', { shapes: ['<hex:8-40>'] }, ' ');
  expect(refusal(19)).toBe('short-argument');
  expect(refusal(20)).toBeUndefined();
});

test('given to the name alone, twenty random letters are enough without a word that says what they are', () => {
  const context = { shapes: ['<alnum:8-40>'], words: ['token'], alone: 'random' } as const;
  const refusal = (length: number) => refusalOfFirst(length, 'kR8w2Zp4Lq7tVb9Xc3Md', context, '=');
  expect(refusal(19)).toBe('word-missing');
  expect(refusal(20)).toBeUndefined();
});

test('a short name before a joint is part of a word, too', () => {
  const of = (text: string): string | undefined => {
    const match = /acme_api(?<gap>_key = ")(?<secret>\w+)/.exec(text) as RegExpExecArray;
    const start = match.index + match[0].length - text.slice(text.indexOf('"') + 1).length;
    const candidate = { secret: text.slice(start), match, path: 'a.txt', before: text.slice(0, start), after: '' };
    return contextOf({ shapes: ['<hex:32>'] }).refusal(text.slice(start), candidate)?.id;
  };
  expect(of('sandacme_api_key = "9c1e7ab04f5d2836be7d90f1a3c8526e')).toBe('within-a-word');
  expect(of('sand_acme_api_key = "9c1e7ab04f5d2836be7d90f1a3c8526e')).toBeUndefined();
});
