import { source } from '../reader.js';
import { readersOf } from './index.js';

function read(count: number): unknown {
  const entries = Array.from({ length: count }, (_, at) => `,"node_modules/a${at}":{}`);
  const text = `{"lockfileVersion":3,"packages":{"":{"name":"house"}${entries.join('')}}}`;
  return readersOf('package-lock.json')[0]?.read(source('package-lock.json', Buffer.from(text)));
}

test('a file that names more packages than any lock has is refused, however short its text is', async () => {
  await expect(read(150_001)).rejects.toMatchObject({
    code: 'manifest-invalid',
    message: 'expected at most 150000 packages in one file, got 150001',
    where: { file: 'package-lock.json' },
  });
  await expect(read(150_000)).resolves.toMatchObject({ packages: { length: 150_000 } });
});
