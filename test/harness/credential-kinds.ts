// For the tests of kinds of credentials: random values of a form, and whether they are found as what they are.
// It reads the forms by itself, so that a mistake in how shapes are read does not hide itself.

import { buildDetector } from '../../packages/engines/secret-scan/src/detect.js';
import { secretRules } from '../../packages/engines/secret-scan/src/rules/index.js';

/** What the rule's id says, the form, and the text around it, `$` for the value; in several quotations when absent. */
export type Kind = readonly [rule: string, form: string, context?: string, path?: string];

const digits = '0123456789';
const small = 'abcdefghijklmnopqrstuvwxyz';
const capital = small.toUpperCase();
const alphabets: Readonly<Record<string, string>> = {
  digit: digits,
  hex: '0123456789abcdef',
  HEX: '0123456789ABCDEF',
  lower: small + digits,
  letters: small,
  upper: capital + digits,
  alnum: capital + small + digits,
  word: `${capital + small + digits}_`,
  url: `${capital + small + digits}_-`,
  base64: `${capital + small + digits}+/`,
  base32: `${capital}234567`,
  lowbase32: `${small}234567`,
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  bech32: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
  opaque: `${capital + small + digits}._-`,
};

type Random = (below: number) => number;

/** Numbers that are the same in every run: xorshift. */
function randomOf(seed: number): Random {
  let state = (seed * 2654435761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

function letters(alphabet: string, length: number, random: Random): string {
  let text = '';
  // Neither the first nor the last letter of a value is a sign, as a word's would be.
  for (let i = 0; i < length; i++) {
    let letter = alphabet[random(alphabet.length)] as string;
    while ((i === 0 || i === length - 1) && /[^A-Za-z0-9]/.test(letter)) letter = alphabet[random(alphabet.length)] as string;
    text += letter;
  }
  // Twenty letters without a digit are taken for words, by design; chance gives them once in forty values.
  return length < 20 || !alphabet.includes('7') || /\d/.test(text) ? text : `${text.slice(0, 9)}7${text.slice(10)}`;
}

/** A value of the form: `<hex:32>`, `<url:20-40>`, `<uuid>`, `<a|b>`, `<jwt:200-600>` (letters of its claims). */
function valueFor(form: string, run: (alphabet: string, length: number) => string, random: Random): string {
  return form.replace(/<([^<>]+)>/g, (_, inner: string) => {
    if (inner === 'uuid' || inner === 'UUID') {
      const uuid = [8, 4, 4, 4, 12].map((length) => run(alphabets.hex as string, length)).join('-');
      return inner === 'UUID' ? uuid.toUpperCase() : uuid;
    }
    if (inner === 'P') return capital[random(16)] as string;
    if (inner === 'g13') return Array.from({ length: 13 }, () => run(alphabets.upper as string, 4)).join('-');
    if (inner.includes('|')) return inner.split('|')[random(inner.split('|').length)] as string;
    const [, name = '', least = '0', most = least] = /^(\w+):(\d+)(?:-(\d+))?$/.exec(inner) ?? [];
    const length = Number(least) + random(Number(most) - Number(least) + 1);
    if (name === 'jwt') return jwt(length, run);
    const alphabet = alphabets[name];
    if (alphabet === undefined) throw new Error(`no such letters: ${inner}`);
    return run(alphabet, length);
  });
}

/** A token whose claims take about so many letters. */
function jwt(length: number, run: (alphabet: string, length: number) => string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const groups = run(alphabets.alnum as string, Math.max(8, Math.floor((length * 3) / 4) - 60));
  const claims = { iss: 'https://login.acme.io', sub: run(small, 9), groups };
  return [part({ typ: 'JWT', alg: 'RS256' }), part(claims), run(alphabets.url as string, 342)].join('.');
}

const seeds = Array.from({ length: 24 }, (_, seed) => seed + 1);
const contexts = ['$\n', 'call("$");\n', '{"value": "$"}\n', '  - $\n'];
const detector = buildDetector(secretRules());

function findings(text: string, path: string): readonly { readonly id: string; readonly secret: string }[] {
  return detector.detect(Buffer.from(text), path).map(({ rule, secret }) => ({ id: rule.id, secret }));
}

/** What was not found in every seed and context, with what was found instead. */
export function missed(kinds: readonly Kind[]): readonly string[] {
  return kinds.flatMap(([rule, form, context, path = 'src/app.js']) => {
    const wanted = new RegExp(rule);
    const wrong = new Set<string>();
    let count = 0;
    for (const seed of seeds) {
      const random = randomOf(seed * 7919 + form.length);
      const value = valueFor(form, (alphabet, length) => letters(alphabet, length, random), random);
      const frame = context ?? (contexts[seed % contexts.length] as string);
      const found = findings(
        frame.replace('$', () => value),
        path,
      );
      if (found.some(({ id }) => wanted.test(id))) continue;
      count++;
      for (const { id } of found) wrong.add(id);
    }
    return count === 0 ? [] : [`${rule} ${form} ${context ?? ''}: ${count} of ${seeds.length} [${[...wrong].join(', ')}]`];
  });
}

/** Kinds of which a value of one letter again and again, or one cut after a few letters, is taken for one. */
export function foundNothing(kinds: readonly Kind[]): readonly string[] {
  return kinds.flatMap(([rule, form, context = '$\n', path = 'src/app.js']) => {
    const random = randomOf(3);
    const same = valueFor(form, (alphabet, length) => (alphabet.includes('x') ? 'x' : '0').repeat(length), random);
    const short = valueFor(form, (alphabet, length) => letters(alphabet, Math.min(length, 3), random), random);
    // Beside a name a short value may be a password that somebody chose.
    return [same, ...(context === '$\n' ? [short] : ['YOUR_KEY_HERE', ['$', '{SECRET}'].join(''), 'changeme'])].flatMap((value) => {
      const found = findings(
        context.replace('$', () => value),
        path,
      );
      return found.length === 0 ? [] : [`${rule} ${form}: ${value.slice(0, 60)} as ${found.map(({ id }) => id).join(', ')}`];
    });
  });
}
