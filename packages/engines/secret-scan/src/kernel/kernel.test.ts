import { randomBytes } from 'node:crypto';
import { letterSets, setTables } from './bytes.js';
import { encodings, minBase64, runsWords } from './kernel.js';
import { Machine } from './machine.js';

/** Unbroken runs of letters of a set, at least `least` of them, found the plain way. */
function runsIn(text: Uint8Array, set: Uint8Array, least: number): number[] {
  const found: number[] = [];
  for (let start = 0, at = 0; at <= text.length; at++) {
    if (at < text.length && set[text[at] as number] === 1) continue;
    if (at - start >= least) found.push(start, at);
    start = at + 1;
  }
  return found;
}

/** The same by the kernel: what all bytes begin as an encoding of is of no interest here. */
function found(machine: Machine, text: Uint8Array): number[] {
  const sets = machine.bytes(32);
  const [sextets, texts] = [machine.bytes(256), machine.bytes(256)];
  const [state, places] = [machine.ints(runsWords), machine.ints(1000)];
  sets.array.set(setTables([letterSets[0]]));
  sextets.array.fill(16);
  texts.array.fill(1);
  const loaded = machine.load(text);
  const { argument } = loaded;
  const count = machine.kernel.encodings(
    argument,
    text.length,
    sets.argument,
    sextets.argument,
    texts.argument,
    state.argument,
    places.argument,
    1000,
  );
  return [...places.array.subarray(0, count)];
}

/** Without backslashes, which may make the letter behind them a part of an escape. */
const text = (length: number, others: number): Uint8Array =>
  Uint8Array.from(randomBytes(length), (byte, at) => (byte < others && byte !== 0x5c ? byte : 0x61 + (at % 26)));

describe.each([
  ['compiled', false],
  ['as JavaScript', true],
])('the kernel %s', (_, asPlain) => {
  test.each([0, 15, 16, 24, 31, 32, 33, 48, 64, 100, 1000, 5000])('finds every run of letters in %d bytes', (length) => {
    for (const others of [0, 1, 4, 16, 200]) {
      const bytes = text(length, others);
      expect(found(new Machine(asPlain), bytes)).toEqual(runsIn(bytes, letterSets[0], minBase64));
    }
  });

  test('forgets the longer text that it was given before', () => {
    const machine = new Machine(asPlain);
    const [sets, sextets, texts, state, places] = [
      machine.bytes(32),
      machine.bytes(256),
      machine.bytes(256),
      machine.ints(runsWords),
      machine.ints(8),
    ];
    sets.array.set(setTables([letterSets[0]]));
    sextets.array.fill(16);
    texts.array.fill(1);
    machine.load(Buffer.alloc(1_000_000, 'a'));
    const loaded = machine.load(Buffer.alloc(30, 'b'));
    const of = (room: { readonly argument: Uint8Array }): Uint8Array => room.argument;
    const count = machine.kernel.encodings(of(loaded), 30, of(sets), of(sextets), of(texts), state.argument, places.argument, 8);
    expect([...places.array.subarray(0, count)]).toEqual([0, 30]);
  });
});

test('is compiled', () => {
  expect(new Machine().kernel.encodings).not.toBe(encodings);
});
