import { blobTasks } from './blobs.js';
import type { IntroducedBlob } from './changes.js';

const blob = (path: string, id: string): IntroducedBlob => ({ id, path, replaced: undefined, introduction: undefined });
const sizes = (...asked: Parameters<typeof blobTasks>) =>
  blobTasks(...asked).map((task) => (task.kind === 'blobs' ? task.blobs.length : 0));

test('one thread alone is given fewer tasks than several that share them', () => {
  const blobs = Array.from({ length: 17_000 }, (_, number) => blob(`file-${number}`, `${number}`));
  expect(sizes(blobs, 'shared')).toEqual(new Array(17).fill(1000));
  expect(sizes(blobs, 'alone')).toEqual([8000, 8000, 1000]);
  expect(blobTasks(blobs, 'alone').flatMap((task) => (task.kind === 'blobs' ? task.blobs : []))).toEqual(blobs);
});

test('the versions of a file stay together, up to a bound', () => {
  const versions = Array.from({ length: 12_000 }, (_, number) => blob('file', `${number}`));
  expect(sizes(versions, 'shared')).toEqual([10_000, 2000]);
});
