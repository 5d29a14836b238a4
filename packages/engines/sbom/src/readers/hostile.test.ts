import { publicManifest } from '../origin.js';
import { recognisedBy, source } from '../reader.js';
import { type Sample, samples } from '../testing-samples.js';
import { readers } from './all.js';

interface Outcome {
  /** Keys and versions of packages; undefined where the file was refused or is none of the reader's. */
  readonly packages?: readonly string[];
  readonly gaps?: number;
  readonly line?: number;
}

/** @throws what is no refusal: an error of the program. */
async function outcome(id: string, path: string, content: string | Buffer): Promise<Outcome> {
  const reader = readers.find((one) => one.id === id);
  const file = source(path, Buffer.from(content as string));
  try {
    if (reader === undefined || (await recognisedBy([reader], file)) === undefined) return {};
    const { packages, gaps = [] } = publicManifest(await reader.read(file));
    return {
      packages: packages.map(({ identity, version, declared }) => `${identity.name} ${version ?? declared ?? ''}`),
      gaps: gaps.length,
    };
  } catch (error) {
    const { code, where } = error as { code?: string; where?: { line?: number } };
    if (code === undefined || where === undefined) throw error;
    return { ...(where.line === undefined ? {} : { line: where.line }) };
  }
}

const all = Object.entries(samples);
const texts = all.filter((pair): pair is [string, Sample & { content: string }] => typeof pair[1].content === 'string');
const isNested = ({ content }: Sample): boolean => typeof content === 'string' && /^(?:\{\s|<)/.test(content);

test('every reader has a sample, and reads a package of it', async () => {
  // Bun's older form is refused whatever it holds.
  expect(readers.map(({ id }) => id).filter((id) => id !== 'bun-lockb' && samples[id] === undefined)).toEqual([]);
  for (const [id, { path, content }] of all) {
    expect([id, readers.find((reader) => reader.id === id)?.matches(path)]).toEqual([id, true]);
    expect([id, (await outcome(id, path, content)).packages?.length ?? 0]).not.toEqual([id, 0]);
  }
});

test.each(all)('%s: bytes, emptiness, and what other tools write', async (id, { path, content, mayBeEmpty }) => {
  const others = [
    Buffer.from([0, 1, 2, 255, 254, 0, 7, 10, 0, 200]),
    Buffer.from('bird==1.0\nna\xefve==2.0\n', 'latin1'),
    '<!DOCTYPE html>\n<html><body>404: Not Found</body></html>\n',
    '{"message": "Not Found", "documentation_url": "https://docs.example"}\n',
    '404: Not Found\n',
    'version https://git-lfs.example/spec/v1\noid sha256:0\nsize 12345\n',
    ...(mayBeEmpty === undefined ? ['', '\n\n'] : []),
  ];
  for (const other of others) expect([other.toString(), (await outcome(id, path, other)).packages]).toEqual([other.toString(), undefined]);
  const strangers = texts.filter(
    ([stranger, sample]) =>
      stranger !== id &&
      isNested(sample) !== isNested({ path, content }) &&
      // YAML may be written as JSON, and both have a list of `dependencies`.
      !(id === 'conda-environment' && stranger === 'vcpkg-manifest'),
  );
  for (const [stranger, sample] of strangers)
    expect([stranger, (await outcome(id, path, sample.content)).packages]).toEqual([stranger, undefined]);
});

/** `refused`, `passed over`, or `read`. */
async function end(id: string, content: string | Buffer): Promise<string> {
  const file = source((samples[id] as Sample).path, Buffer.from(content as string));
  try {
    const reader = await recognisedBy(
      readers.filter((one) => one.id === id),
      file,
    );
    return reader === undefined ? 'passed over' : (await reader.read(file)) && 'read';
  } catch (error) {
    return (error as { code?: string }).code === undefined ? String(error) : 'refused';
  }
}

const page = '<!DOCTYPE html>\n<html></html>\n';
const answers = [
  page,
  `\ufeff${page}`,
  '<?xml version="1.0"?>\n<Error><Code>NoSuchKey</Code></Error>\n',
  '404: Not Found',
  'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
  '\u007fELF\0\u0001\u0002\0',
];

test.each([
  ['conda-environment', 'host: x\n', ['', '\n', '# nothing\n', '[]\n', '42\n', 'name: house\nchan\n', 'host: x\n- y\n']],
  ['github-action', 'host: x\n', ['', '# nothing\n', 'null\n', 'host: x\nru\n']],
  ['stack-yaml', 'host: x\n', ['', '# nothing\n', '"x"\n', 'host: [x\n']],
  ['julia-manifest', 'title = "x"\n', ['', '# nothing\n', '[]', 'title = \n', '{}']],
  [
    'pypi-pyproject',
    '[tool.black]\n',
    ['[]', '"x"', 'title = \n', '{"error": 1}', 'project = 7\n', '[[project]]\nname = "x"\n', '[tool]\npoetry = 7\n'],
  ],
  ['pypi-setup-cfg', '# of nothing\n[flake8]\nmax-line-length = 9\n', ['[]', 'prose of a page\n', '{"error": 1}']],
  ['pypi-setup-py', 'print()\n', []],
  ['r-description', 'A text of anything.\n', []],
  ['conda-explicit', undefined, ['', '# nothing\n', 'numpy\n']],
  ['installed-gemspec', undefined, ['', 'puts 1\n', '# stub: bird 1.0.0 ruby lib\n']],
])('%s: a stranger’s file of its name is passed over; what is nobody’s under it is refused', async (id, strangers, damaged) => {
  if (strangers !== undefined) expect(await end(id, strangers)).toBe('passed over');
  for (const content of [...answers, ...damaged]) expect([content, await end(id, content)]).toEqual([content, 'refused']);
});

test.each(['conda-environment', 'github-action', 'stack-yaml', 'r-description', 'conda-explicit', 'pypi-pyproject', 'pypi-setup-cfg'])(
  '%s: in UTF-16 it is read, and not passed over',
  async (id) => {
    const { content } = samples[id] as { content: string };
    expect(await end(id, Buffer.from(`\ufeff${content}`, 'utf16le'))).toBe('read');
  },
);

test.each(texts)('%s: a merge that nobody finished', async (id, { path, content }) => {
  const lines = content.split('\n');
  const at = Math.floor(lines.length / 2);
  const marked = [...lines.slice(0, at), '<<<<<<< HEAD', lines[at], '=======', lines[at], '>>>>>>> theirs', ...lines.slice(at + 1)].join(
    '\n',
  );
  expect((await outcome(id, path, marked)).packages).toBeUndefined();
});

test.each(texts)('%s: other ends of lines and encodings say the same, or are refused', async (id, { path, content }) => {
  const whole = await outcome(id, path, content);
  expect(await outcome(id, path, content.replaceAll('\n', '\r\n'))).toEqual(whole);
  expect(await outcome(id, path, `\ufeff${content}`)).toEqual(whole);
  for (const bytes of [
    Buffer.from(content, 'utf16le'),
    Buffer.from(content, 'utf16le').swap16(),
    Buffer.from(`\ufeff${content}`, 'utf16le'),
  ]) {
    const { packages } = await outcome(id, path, bytes);
    if (packages !== undefined) expect(packages).toEqual(whole.packages);
  }
});

test.each(all)('%s: cut off anywhere it says no package that is not there, and one that nests is refused', async (id, sample) => {
  const { path, content } = sample;
  const whole = await outcome(id, path, content);
  const bytes = Buffer.from(content as string);
  const end = bytes.toString('latin1').trimEnd().length;
  for (let part = 1; part < 40; part++) {
    const { packages } = await outcome(id, path, bytes.subarray(0, Math.floor((end * part) / 40)));
    if (isNested(sample)) expect([part, packages]).toEqual([part, undefined]);
    else if (typeof content !== 'string') expect([part, packages ?? whole.packages]).toEqual([part, whole.packages]);
    else expect(packages?.length ?? 0).toBeLessThanOrEqual(whole.packages?.length ?? 0);
  }
});

const json = texts.filter(([, { content }]) => content.startsWith('{\n'));

test.each(json)('%s: a key twice', async (id, { path, content }) => {
  expect((await outcome(id, path, content.replace('{', '{"x": 1, "x": 2,'))).packages).toBeUndefined();
});

test.each(json)('%s: a part of another kind is refused, or was of no account', async (id, { path, content }) => {
  const whole = await outcome(id, path, content);
  const root = JSON.parse(content) as Record<string, unknown>;
  for (const key of Object.keys(root).filter((name) => typeof root[name] === 'object'))
    for (const other of [7, 'text', true, Array.isArray(root[key]) ? { a: 1 } : ['a']]) {
      const { packages } = await outcome(id, path, JSON.stringify({ ...root, [key]: other }));
      if (packages !== undefined) expect([key, other, packages]).toEqual([key, other, whole.packages]);
    }
});

test.each(all.filter(([, { version }]) => version !== undefined))(
  '%s: a version that nobody knows',
  async (id, { path, content, version }) => {
    const [known, unknown] = version as readonly [string, string];
    expect(content).toContain(known);
    const changed = await outcome(id, path, (content as string).replace(known, unknown));
    expect(changed).toEqual({ line: expect.any(Number) });
  },
);
