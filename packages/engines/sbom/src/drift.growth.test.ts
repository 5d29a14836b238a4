import { growth, linear } from '../../../../test/harness/growth.js';
import { bytesChangedWithin, drift } from './drift.js';
import { inventory, type ReadManifest } from './inventory.js';

/** Half of the packages with forty archives each, and one name with all versions. @param letter of the hash of the last archive. */
function locks(count: number, letter: string): readonly ReadManifest[] {
  const packages = Array.from({ length: count }, (_, at) => ({
    key: String(at),
    identity: { type: 'pypi', name: at % 2 === 0 ? `a${at}` : 'b' },
    version: `1.${at}`,
    origin: { kind: 'registry' as const },
    line: at + 1,
    hashes: Array.from({ length: 40 }, (__, file) => ({
      algorithm: 'SHA-256' as const,
      value: `${at}x${file}`.padEnd(64, file === 39 ? letter : '0'),
      of: `a-${file}.whl`,
    })),
  }));
  return [{ path: 'uv.lock', reader: 'uv-lock', manifest: { packages, graph: 'unknown' } }];
}

test('archives of a lock are held against their earlier state in linear time', () => {
  const made = new Map([1, 4].map((times) => [250 * times, [locks(250 * times, 'a'), locks(250 * times, 'b')] as const]));
  const compare = (count: number): void => {
    const [before, after] = made.get(count) as readonly [readonly ReadManifest[], readonly ReadManifest[]];
    expect(bytesChangedWithin(before, after)).toHaveLength(count);
    expect(drift(inventory(before).components, inventory(after).components, true).bytes).toHaveLength(count);
  };
  expect(growth(compare, 250)).toBeLessThan(linear);
});
