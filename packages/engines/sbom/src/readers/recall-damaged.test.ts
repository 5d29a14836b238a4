// Every file of the recall cases, damaged: what is damaged is refused by name or is a gap. One that was cut off within a list of lines is
// a shorter list: its last line says less, and a line that was lost may have said more of one before (an override of a version).

import { publicManifest } from '../origin.js';
import { recognisedBy } from '../reader.js';
import { fileOf } from '../testing.js';
import { type RecallCase, recallCases } from '../testing-recall.js';
import { manifestCases } from '../testing-recall-manifests.js';
import { variantCases } from '../testing-recall-variants.js';
import { readersOf } from './index.js';

/** Packages by name and version; a word where there are none to trust. @throws what is no refusal: an error of the program. */
async function outcome(
  { files }: RecallCase,
  content: string,
  mayHaveGaps = false,
): Promise<readonly string[] | 'refused' | 'a gap' | 'passed over'> {
  const path = Object.keys(files)[0] as string;
  const file = fileOf({ ...files, [path]: content }, path);
  try {
    const reader = await recognisedBy(readersOf(path), file);
    if (reader === undefined) return 'passed over';
    const { packages, gaps = [] } = publicManifest(await reader.read(file));
    if (!mayHaveGaps && gaps.some(({ told }) => told !== true)) return 'a gap';
    return packages.map(({ identity: { type, namespace = '', name }, version = '' }) => `${type}/${namespace}/${name}@${version}`).sort();
  } catch (error) {
    const { code, where } = error as { code?: string; where?: { file?: string } };
    if (code === undefined || where?.file === undefined) throw error;
    return 'refused';
  }
}

const all = Object.entries({ ...recallCases, ...manifestCases, ...variantCases });
const contentOf = ({ files }: RecallCase): string => Object.values(files)[0] as string;
const page = '<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>\n';

test.each(all)('%s: a page, marks of a merge, NUL', async (_, one) => {
  const content = contentOf(one);
  const middle = content.indexOf('\n', content.length / 2) + 1 || content.length;
  const damaged = [
    page,
    `<<<<<<< HEAD\n${content}=======\n${content}>>>>>>> theirs\n`,
    `${content.slice(0, middle)}<<<<<<< HEAD\n=======\n>>>>>>> theirs\n${content.slice(middle)}`,
    `${content.slice(0, middle)}\0${content.slice(middle)}`,
  ];
  for (const text of damaged) expect([text, await outcome(one, text)]).toEqual([text, expect.stringMatching(/^(?:refused|a gap)$/)]);
});

test.each(all)('%s: cut off at five places', async (_, one) => {
  const content = contentOf(one);
  const whole = new Set(await outcome(one, content, true));
  const isNested = /^\ufeff?[{<]/.test(content);
  for (const part of [1, 2, 3, 4, 5]) {
    const found = await outcome(one, content.slice(0, Math.floor((content.trimEnd().length * part) / 6)));
    if (isNested) expect([part, found]).toEqual([part, expect.stringMatching(/^(?:refused|a gap)$/)]);
    else if (typeof found !== 'string') expect(found.filter((entry) => !whole.has(entry)).length).toBeLessThanOrEqual(2);
  }
});
