import { buildDetector } from './detect.js';
import { Refused } from './refused.js';
import { base62, sample } from './rule.js';
import { secretRules } from './rules/index.js';

const reach = { before: 5, behind: 60 };
const text = `${'a line before\n'.repeat(10)}token = thing, and what follows\n${'a line behind\n'.repeat(10)}`;
const at = text.indexOf('token');

function remembering(): Refused {
  const refused = new Refused(reach);
  refused.add(Buffer.from(text), at);
  return refused;
}

/** The text with another letter at an offset from the place. */
function changed(offset: number): Buffer {
  const bytes = Buffer.from(text);
  bytes[at + offset] = 0x23;
  return bytes;
}

test('a place is known again wherever it lies by then, as long as nothing within reach has changed', () => {
  const refused = remembering();
  expect(refused.has(Buffer.from(text), at)).toBe(true);
  expect(refused.has(Buffer.from(`another line\n${text}`), at + 13)).toBe(true);
  for (const near of [-5, 0, 17, 59]) expect([near, refused.has(changed(near), at)]).toEqual([near, false]);
  for (const far of [-26, 75]) expect([far, refused.has(changed(far), at)]).toEqual([far, true]);
});

test('the end of a text is not the same as text that goes on, nor its beginning', () => {
  const refused = remembering();
  expect(refused.has(Buffer.from(text.slice(0, at + 59)), at)).toBe(false);
  expect(refused.has(Buffer.from(text.slice(at - 4)), 4)).toBe(false);
  const short = Buffer.from(text.slice(at - 4, at + 59));
  refused.add(short, 4);
  expect(refused.has(short, 4)).toBe(true);
});

test('what was forgotten is not known', () => {
  const refused = remembering();
  refused.forget();
  expect(refused.has(Buffer.from(text), at)).toBe(false);
});

const password = sample(base62, 20, 4);
const filler = `${'x = y\n'.repeat(1000)}`;
const part = { start: 100, end: filler.length + 200 };
const found = (detector: ReturnType<typeof buildDetector>, line: string, path: string): string[] =>
  detector.detect(Buffer.from(`${filler}${line}\n${filler}`), path, part).map(({ secret }) => secret);

test.each([
  ['the value becomes a secret', 'password = changeme', `password = ${password}`, '.env'],
  ['a word behind the value no longer says that it is none', `password="${password}" # fake, not real`, `password="${password}"`, '.env'],
  ['its quotes are closed', `password = "${password}`, `password = "${password}"`, 'app.py'],
])('a secret that an earlier version had no finding for is found when %s', (_, before, after, path) => {
  const detector = buildDetector(secretRules());
  expect(found(detector, before, path)).not.toContain(password);
  expect(found(detector, after, path)).toContain(password);
});

test('what came to nothing in a file of another name is looked at', () => {
  const detector = buildDetector(secretRules());
  const line = `password = ${password}`;
  expect(found(detector, line, 'app.py')).toEqual([]);
  expect(found(detector, line, '.env')).toEqual([password]);
});

test('what makes a guess come to nothing stands within the reach that its rule states', () => {
  const generic = secretRules().filter(({ check }) => check.looksAt !== undefined);
  expect(generic.map(({ id }) => id)).toEqual(['generic-password', 'generic-api-key']);
  for (const rule of generic) {
    const { before, behind } = rule.check.looksAt as { before: number; behind: number };
    for (const { text, path } of rule.examples.good) {
      const line = typeof text === 'function' ? text() : text;
      for (const around of [' ', 'é', '\n', '"', '# example: ', '<!-- ', '|']) {
        const content = `${around.repeat(3000)}\n${' '.repeat(before)}\n${line}\n${' '.repeat(behind)}${around.repeat(3000)}`;
        expect([around, line, buildDetector([rule]).detect(Buffer.from(content, 'latin1'), path ?? 'file')]).toEqual([around, line, []]);
      }
    }
  }
});
