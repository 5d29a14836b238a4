// The driver, by a toy engine: notes that say FIXME, in files that end in .note; `#` begins a comment, `!broken` is no note.

import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, PortcullisError, type Rule } from '@portcullis/core';
import { settingsOf } from '@portcullis/workspace';
import { type Repository, temporaryRepository } from '../../../test/harness/repository.js';
import { ruleSets } from './computed.js';
import {
  embeddedLines,
  type FileKind,
  type FileRule,
  fix,
  type HostKind,
  insertAfter,
  replace,
  type ScannerDefinition,
  type SourceFile,
  type SourceKind,
  type Span,
  scanner,
} from './index.js';

let repository: Repository;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

interface Note {
  readonly words: readonly (Span & { readonly text: string })[];
}

const kind: FileKind<Note> = {
  id: 'note',
  title: 'note',
  matches: (path) => path.endsWith('.note'),
  parse({ text, path }: SourceFile) {
    if (text.startsWith('!broken'))
      throw new PortcullisError({ code: 'note-invalid', message: 'expected a note', where: { file: path, line: 1 }, remedy: 'Write one.' });
    if (text.startsWith('!other')) return undefined;
    return {
      words: [...text.replace(/#.*/g, (comment) => ' '.repeat(comment.length)).matchAll(/\S+/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
      })),
    };
  },
  *comments(_, { text }) {
    for (const match of text.matchAll(/#.*/g)) yield { start: match.index, end: match.index + match[0].length };
  },
  *parts({ words }) {
    for (const word of words) yield { type: word.text, value: word };
  },
};

interface Words {
  readonly allowed: readonly string[];
}

const rule: FileRule<Note, Words> = {
  id: 'fixme',
  aliases: ['N001'],
  severity: 'high',
  confidence: 'high',
  title: 'Note says FIXME',
  why: 'Nobody will.',
  remedy: 'Do it now.',
  controls: [],
  risks: [],
  examples: { bad: [], good: [] },
  on: ['FIXME', 'LATER'],
  *check(part, { settings }) {
    const word = part as unknown as Span & { text: string };
    if (!settings.allowed.includes(word.text))
      yield { at: word, message: `The word ${word.text}`, fix: () => fix('Say done', replace(word, 'done')) };
  },
};

const whole: FileRule<Note, Words> = {
  ...rule,
  id: 'long',
  aliases: [],
  on: undefined as never,
  *check({ words }) {
    if (words.length > 50) yield { at: words[50] as Span, message: 'More than fifty words', refusal: true };
  },
};
const { on: _on, ...longRule } = whole;

const definition: ScannerDefinition<Note, Words> = {
  name: 'note-lint',
  title: 'Notes',
  description: 'Finds what notes should not say.',
  kinds: [kind],
  rules: [rule, longRule],
  settings: {
    read: (tree) => ({ allowed: (tree.read('.notes')?.toString() ?? '').split('\n') }),
    loosened: (judging, head) => head.allowed.filter((word) => !judging.allowed.includes(word)).map((word) => `it allows ${word}`),
  },
  canary: { path: 'canary.note', text: 'FIXME', finds: ['fixme'] },
};

const inputs = {
  path: '.',
  config: '',
  'fail-on': 'high',
  'sarif-file': 'x',
  annotations: true,
  summary: true,
  include: [],
  exclude: [],
  'max-file-size': 1,
} as const;

async function run(
  options: {
    progress?: (done: number) => void;
    base?: string;
    path?: string;
    of?: ScannerDefinition<Note, Words>;
    committed?: boolean;
    exclude?: string[];
  } = {},
) {
  const { base } = options;
  const head = repository.git('rev-parse', 'HEAD');
  const change = base === undefined ? undefined : ({ kind: 'pull-request', base, head, onDefaultBranch: false } as const);
  const result = await scanner(options.of ?? definition).scan(
    { ...inputs, path: options.path ?? '.', exclude: options.exclude ?? [] },
    {
      workspace: repository.path,
      now: () => new Date('2026-05-05T00:00:00Z'),
      settings: settingsOf(repository.path, change),
      committed: options.committed ?? false,
      environment: {},
      ...(options.progress === undefined ? {} : { progress: options.progress }),
    },
  );
  const at = ({ location: { path, region } }: (typeof result.findings)[number]): string =>
    `${path}:${region?.startLine}:${region?.startColumn}`;
  return {
    ...result,
    places: result.findings.map(at),
    through: result.suppressed.map(({ finding }) => at(finding)),
    gaps: result.coverage.skipped.filter(({ gap }) => gap).map(({ path, reason }) => `${path} ${reason}`),
  };
}

test('findings have their place, identity and a fix that holds for the file’s bytes', async () => {
  repository.commit({ 'a.note': 'one\ntwo FIXME\n', 'b.txt': 'FIXME', 'long.note': 'w '.repeat(60) });
  const { findings, places, coverage, canary } = await run();
  expect([places, coverage.applicable, coverage.scanned, canary.detected]).toEqual([['a.note:2:5', 'long.note:1:101'], 2, 2, true]);
  expect(findings[0]).toMatchObject({
    ruleId: 'fixme',
    severity: 'high',
    message: 'The word FIXME. Nobody will.',
    lineHash: expect.any(String),
  });
  expect(applyEdits('one\ntwo FIXME\n', findings[0]?.fix?.changes[0] as never)).toBe('one\ntwo done\n');
  expect(findings[1]?.refusal).toBe(true);
  repository.put('a.note', 'one\nmore\nand more\ntwo FIXME\n');
  expect((await run()).findings[0]?.fingerprint).toBe(findings[0]?.fingerprint);
});

test('where no file is judged, the rules that prove the engine are all that is asked for', async () => {
  repository.commit({ 'b.txt': 'FIXME' });
  const asked: string[] = [];
  const of: ScannerDefinition<Note, Words> = {
    ...definition,
    get rules() {
      asked.push('rules');
      return [rule, longRule];
    },
    canary: { ...definition.canary, text: 'FIXME', finds: ['fixme', 'long'], alone: () => [rule] },
  };
  asked.splice(0);
  const idle = await run({ of });
  expect(idle.canary).toEqual({ detected: true, detail: 'fixme in a made-up file was detected' });
  // This engine's set of rules is not known from compiling.
  expect([asked, idle.rules.map(({ id }) => id)]).toEqual([['rules'], ['fixme', 'long']]);
  repository.put('a.note', 'x');
  expect((await run({ of })).canary).toEqual({ detected: false, detail: 'long in a made-up file went unnoticed' });
});

test('where no file is judged, the set of rules is told as it was compiled, and no rule is loaded for it', async () => {
  repository.commit({ 'b.txt': 'FIXME' });
  // The name of an engine whose rules are known from compiling.
  const of: ScannerDefinition<Note, Words> = { ...definition, name: 'dockerfile-lint' };
  const known = ruleSets?.['dockerfile-lint'];
  expect(known?.count).toBeGreaterThan(100);
  const told = { rulesDigest: known?.digest, ruleCount: known?.count };
  expect(await run({ of })).toMatchObject({ ...told, rules: [] });
  repository.put('a.note', 'x');
  const judging = await run({ of });
  expect(judging).toMatchObject(told);
  expect(judging.rules.map(({ id }) => id)).toEqual(['fixme', 'long']);
});

test('a canary that the rules for it do not find fails where no file is judged, too', async () => {
  repository.commit({ 'b.txt': 'x' });
  const of: ScannerDefinition<Note, Words> = { ...definition, canary: { ...definition.canary, alone: () => [longRule] } };
  expect((await run({ of })).canary.detected).toBe(false);
  expect((await run({ of: { ...definition, canary: { ...definition.canary, alone: () => [] } } })).canary.detected).toBe(false);
});

test('every file of the kind is read to its end or is a gap; what is of another kind is neither', async () => {
  repository.commit({
    'ok.note': 'x',
    'broken.note': '!broken',
    'binary.note': Buffer.from([0, 1, 2, 0, 0, 3]),
    'large.note': 'x'.repeat(2 ** 20 + 1),
    'other.note': '!other',
    'target.txt': 'FIXME',
  });
  symlinkSync('/etc/hostname', join(repository.path, 'out.note'));
  symlinkSync('nothing', join(repository.path, 'dangling.note'));
  symlinkSync('ok.note', join(repository.path, 'inside.note'));
  symlinkSync('target.txt', join(repository.path, 'linked.note'));
  const { gaps, places, coverage } = await run();
  expect(gaps).toEqual([
    'dangling.note symlink-dangling',
    'large.note too-large',
    'out.note symlink-outside',
    'binary.note binary',
    'broken.note unreadable',
  ]);
  expect([places, coverage.applicable, coverage.scanned]).toEqual([['linked.note:1:1'], 7, 2]);
  expect((await run({ exclude: ['*.note'] })).coverage).toMatchObject({ applicable: 0, scanned: 0 });
});

test('what a kind gives to no rule is a gap, and counts once', async () => {
  repository.commit({ 'a.note': 'FIXME', 'b.note': 'STOP FIXME' });
  const unjudged: FileKind<Note>['unjudged'] = ({ words }) =>
    words[0]?.text === 'STOP' ? { reason: 'stopped', detail: 'it says STOP' } : undefined;
  const { gaps, places, coverage } = await run({ of: { ...definition, kinds: [{ ...kind, unjudged }] } });
  expect([gaps, places, coverage.applicable, coverage.scanned]).toEqual([['b.note stopped'], ['a.note:1:1'], 2, 2]);
});

test('a file that becomes something else during the scan is a gap', async () => {
  repository.commit({ 'a.note': 'x', 'b.note': 'FIXME' });
  const swap = (done: number): void => {
    if (done === 0) return;
    rmSync(join(repository.path, 'b.note'), { recursive: true });
    mkdirSync(join(repository.path, 'b.note'));
  };
  expect((await run({ progress: swap })).gaps).toEqual(['b.note not-a-file']);
});

test('a file that the user names is of the engine’s kind, whatever it is called', async () => {
  repository.commit({ 'b.txt': 'FIXME' });
  expect((await run({ path: 'b.txt' })).places).toEqual(['b.txt:1:1']);
});

test('in a CI job a file of the kind that was edited before the scan is a gap', async () => {
  repository.commit({ 'a.note': 'x', 'b.txt': 'x' });
  repository.put('a.note', 'y');
  rmSync(join(repository.path, 'b.txt'));
  expect([(await run({ committed: true })).gaps, (await run()).gaps]).toEqual([['a.note edited'], []]);
});

test('a comment of the base commit allows no other statement than the one it stood by', async () => {
  const base = repository.commit({ 'a.note': '# portcullis:ignore-next-line fixme reason="later"\nFIXME get it from us\n' });
  repository.commit({ 'a.note': '# portcullis:ignore-next-line fixme reason="later"\nFIXME get it from them\n' });
  expect((await run({ base })).places).toEqual(['a.note:2:1']);
  repository.commit({ 'a.note': 'more\n# portcullis:ignore-next-line fixme reason="later"\nFIXME  get it from us\n' });
  expect((await run({ base })).places).toEqual([]);
});

test('what only begins as a pointer of Git LFS is read', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;
  repository.commit({ 'a.note': pointer, 'b.note': `${pointer}FIXME\n` });
  const { gaps, places } = await run();
  expect([gaps, places]).toEqual([['a.note lfs-pointer'], ['b.note:4:1']]);
});

describe('comments', () => {
  test.each([
    ['on its line', 'FIXME # portcullis:ignore fixme reason="later"\n', true],
    ['on the line before', '# portcullis:ignore-next-line N001 reason="later"\nFIXME\n', true],
    ['for another rule', 'FIXME # portcullis:ignore long reason="later"\n', false],
    ['without a reason', 'FIXME # portcullis:ignore fixme\n', false],
    ['that speaks of the next line, on its own', 'FIXME # portcullis:ignore-next-line fixme reason="later"\n', false],
    ['without a rule', 'FIXME # portcullis:ignore reason="later"\n', false],
    ['that has ended', 'FIXME # portcullis:ignore fixme reason="later" until=2026-05-04\n', false],
    ['on its last day', 'FIXME # portcullis:ignore fixme reason="later" until=2026-05-05\n', true],
    ['that is none', 'FIXME portcullis:ignore fixme reason="later"\n', false],
    ['two lines before', '# portcullis:ignore-next-line fixme reason="later"\n\nFIXME\n', false],
  ])('%s', async (_, text, allowed) => {
    repository.commit({ 'a.note': text });
    const { places, through } = await run();
    expect([places.length, through.length]).toEqual(allowed ? [0, 1] : [1, 0]);
  });

  test('that come with the change wait for the merge; those of the base hold wherever they have moved', async () => {
    const base = repository.commit({ 'a.note': 'FIXME # portcullis:ignore fixme reason="later"\n' });
    repository.commit({
      'a.note': 'more\nFIXME # portcullis:ignore fixme reason="later"\nLATER # portcullis:ignore fixme reason="me too"\n',
      'b.note': 'FIXME # portcullis:ignore fixme reason="new"\n',
    });
    const { places, through, findings } = await run({ base });
    expect([places, through]).toEqual([['a.note:3:1', 'b.note:1:1'], ['a.note:2:1']]);
    expect(findings[0]?.message).toContain('counts after the merge');
    expect((await run({ base: 'f'.repeat(40) })).through).toEqual([]);
    expect((await run()).places).toEqual([]);
  });
});

test('a comment may say who answers and until when', async () => {
  repository.commit({ 'a.note': 'FIXME # portcullis:ignore fixme reason="later" owner="the team" until=2026-06-01\n' });
  expect((await run()).suppressed[0]).toMatchObject({ justification: 'later', owner: 'the team', until: '2026-06-01' });
});

test('settings come from whoever judges, and what the change loosens is told', async () => {
  const base = repository.commit({ 'a.note': 'FIXME\n' });
  repository.commit({ '.notes': 'FIXME' });
  const { places, notices } = await run({ base });
  expect([places, notices]).toEqual([['a.note:1:1'], [expect.objectContaining({ message: expect.stringContaining('it allows FIXME') })]]);
  expect((await run()).places).toEqual([]);
});

test('a canary that its rules do not see is told as missed', async () => {
  repository.commit({ '.notes': 'FIXME' });
  expect((await run()).canary).toMatchObject({ detected: false });
  expect((await run({ of: { ...definition, canary: { ...definition.canary, finds: [] } } })).canary.detected).toBe(false);
});

describe('what engines have beside the plain case', () => {
  /** Folders of notes: `note: path` names one, `note <text>` holds one. */
  const host: HostKind = {
    id: 'folder',
    of: 'note',
    readable: 'a note on one line',
    matches: (path) => path.endsWith('.folder'),
    documents: ({ text, lines }) => {
      if (text.startsWith('!broken'))
        throw new PortcullisError({ code: 'folder-invalid', message: 'expected a folder', remedy: 'Write one.' });
      const documents = [...text.matchAll(/^note (.*)$/gm)].map((match) => {
        const { line } = lines.positionAt(match.index);
        return embeddedLines(match[1] as string, line - 1, ['note '.length]);
      });
      return { documents, unread: text.split('unread').length - 1 };
    },
    names: async ({ text }) => ({
      files: [...text.matchAll(/^(note|folder|maybe): (.*)$/gm)].map(([, as = '', path = '']) =>
        as === 'maybe' ? { as: 'note', paths: [path] } : { as, paths: [path], missing: `it names ${path}, which is not there` },
      ),
      unknown: text.includes('note?') ? ['which note it names nobody knows'] : [],
    }),
  };
  const of: ScannerDefinition<Note, Words> = { ...definition, hosts: () => [host] };

  test('documents in other files have their place there, and no fix', async () => {
    repository.commit({ 'a.folder': 'x\nnote one FIXME\n', 'b.folder': 'nothing\n' });
    const { places, findings, coverage } = await run({ of });
    expect([places, findings[0]?.fix, findings[0]?.lineHash, coverage.applicable]).toEqual([['a.folder:2:10'], undefined, undefined, 1]);
  });

  test('a file that another one names is of the kind, whatever it is called', async () => {
    repository.commit({ 'a.folder': 'note: b.txt\n', 'b.txt': 'FIXME', 'c.txt': 'FIXME' });
    expect((await run({ of })).places).toEqual(['b.txt:1:1']);
  });

  test('a host may be named, too, and a name leads through linked folders', async () => {
    repository.commit({ 'a.folder': 'folder: list\n', list: 'note: linked/b.txt\nfolder: a.folder\n', 'real/b.txt': 'FIXME' });
    symlinkSync('real', join(repository.path, 'linked'));
    const { places, gaps } = await run({ of });
    expect([places, gaps]).toEqual([['real/b.txt:1:1'], []]);
  });

  test.each([
    ['is not there', 'note: b.txt', ['a.folder named-unread']],
    ['lies outside', 'note: ../b.txt', ['a.folder named-unread']],
    ['leads nowhere', 'note: dangling', ['dangling symlink-dangling']],
    ['leads through a file', 'note: c.ignored/x', ['a.folder named-unread']],
    ['is a folder', 'note: .', ['a.folder named-unread']],
    ['is ignored by git', 'note: c.ignored', ['a.folder named-unread']],
    ['nobody knows', 'note?', ['a.folder named-unread']],
    ['need not be there', 'maybe: b.txt', []],
  ])('what is named and %s', async (_name, text, gaps) => {
    repository.commit({ 'a.folder': `${text}\n`, '.gitignore': '*.ignored\n' });
    repository.put('c.ignored', 'FIXME');
    symlinkSync('none', join(repository.path, 'dangling'));
    expect((await run({ of })).gaps).toEqual(gaps);
  });

  test('what a host names behind bytes that are no text, or by a link, is read, too', async () => {
    repository.commit({ 'a.folder': Buffer.from('\0\nnote: b.txt\n'), 'b.txt': 'FIXME', 'c.txt': 'FIXME', 'd.conf': 'note: c.txt\n' });
    symlinkSync('d.conf', join(repository.path, 'd.folder'));
    expect((await run({ of })).places).toEqual(['b.txt:1:1', 'c.txt:1:1']);
  });

  test('what a host holds and nobody can read is a gap', async () => {
    repository.commit({ 'a.folder': 'note FIXME\nunread unread', 'b.folder': '!broken' });
    expect((await run({ of })).gaps).toEqual(['a.folder embedded-unread', 'b.folder unreadable']);
  });

  test('what the user names must hold something', async () => {
    repository.commit({ 'a.folder': 'nothing', 'b.note': '!other', 'c.folder': 'unread' });
    await expect(run({ of, path: 'a.folder' })).rejects.toMatchObject({ code: 'path-holds-nothing' });
    await expect(run({ of, path: 'b.note' })).rejects.toMatchObject({ code: 'path-holds-nothing' });
    expect((await run({ of, path: 'c.folder' })).gaps).toEqual(['c.folder embedded-unread']);
  });

  test('comments in a document within another are held against the base, too', async () => {
    const allowed = 'note FIXME # portcullis:ignore fixme reason="later"\n';
    const base = repository.commit({ 'a.folder': allowed });
    repository.commit({ 'a.folder': `${allowed}note FIXME LATER # portcullis:ignore fixme reason="me too"\n` });
    const { places, through } = await run({ of, base });
    expect([places, through]).toEqual([['a.folder:2:6', 'a.folder:2:12'], ['a.folder:1:6']]);
  });

  test('a rule that finds no end is stopped, which is a gap', async () => {
    repository.commit({ 'a.note': 'FIXME '.repeat(2100), 'b.note': 'FIXME '.repeat(1999) });
    const { findings, gaps } = await run();
    const fixme = findings.filter(({ ruleId }) => ruleId === 'fixme').map(({ location }) => location.path);
    expect([fixme.filter((path) => path === 'a.note').length, fixme.length, gaps]).toEqual([2000, 3999, ['a.note rule-stopped']]);
  });

  test('what Git LFS left in place of a file is a gap', async () => {
    repository.commit({ 'a.note': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n` });
    expect((await run()).gaps).toEqual(['a.note lfs-pointer']);
  });

  test('a kind that is read with any bytes in it has no binary files', async () => {
    repository.commit({ 'a.note': Buffer.from('\0 FIXME') });
    expect((await run({ of: { ...definition, kinds: [{ ...kind, anyBytes: true }] } })).places).toEqual(['a.note:1:3']);
  });

  test('settings switch a rule off, or give it another severity', async () => {
    repository.commit({ 'a.note': 'FIXME\n' });
    expect((await run({ of: { ...definition, tune: () => 'off' } })).places).toEqual([]);
    expect((await run({ of: { ...definition, tune: () => 'low' } })).findings[0]?.severity).toBe('low');
  });

  test('a pedantic rule takes part when it is asked for', async () => {
    repository.commit({ 'a.note': 'FIXME\n' });
    const rules = [{ ...rule, audience: 'pedantic' as const }, longRule];
    expect((await run({ of: { ...definition, rules, asksFor: () => false } })).places).toEqual([]);
    expect((await run({ of: { ...definition, rules, asksFor: ({ id }) => id === 'fixme' } })).places).toEqual(['a.note:1:1']);
  });

  test('of two problems of one statement only the one that says more is told, unless a comment lets it stay', async () => {
    const more: FileRule<Note, Words> = {
      ...rule,
      id: 'more',
      aliases: [],
      *check(part) {
        yield { at: part as unknown as Span, message: 'More', supersedes: ['fixme'] };
      },
    };
    const both = { ...definition, rules: [...definition.rules, more] };
    repository.commit({ 'a.note': 'FIXME\nLATER # portcullis:ignore more reason="later"\n' });
    const { findings } = await run({ of: both });
    expect(findings.map(({ ruleId, location }) => `${ruleId} ${location.region?.startLine}`)).toEqual(['more 1', 'fixme 2']);
  });

  test('a peer’s comments count beside ours, and ours may be switched off', async () => {
    repository.commit({ 'a.note': 'FIXME\nLATER # portcullis:ignore fixme reason="later"\n' });
    const peer = { ...definition, peer: () => (_: unknown, line: number) => (line === 1 ? { reason: 'as a peer has it' } : undefined) };
    expect((await run({ of: peer })).places).toEqual([]);
    expect((await run({ of: { ...peer, ownComments: () => false } })).places).toEqual(['a.note:2:1']);
  });

  test('a secret of the file is in no fingerprint, no hash of a line and no fix', async () => {
    const secrets = (_: Note): readonly Span[] => [{ start: 0, end: 11 }];
    const long: FileRule<Note, Words> = {
      ...longRule,
      *check({ words: [first] }) {
        yield { at: first as Span, message: 'A word', fix: () => fix('Repeat it', insertAfter(first as Span, 'Winter2026q')) };
      },
    };
    const hidden = { ...definition, kinds: [{ ...kind, secrets }], rules: [rule, long] };
    const told = async (text: string): Promise<unknown> => {
      repository.commit({ 'a.note': `${text} FIXME\n` });
      const { findings } = await run({ of: hidden });
      return findings.map(({ fix: _fix, ...finding }) => finding);
    };
    const first = await told('Winter2026q');
    expect((await run({ of: hidden })).findings.find(({ ruleId }) => ruleId === 'long')?.fix).toBeUndefined();
    expect(await told('Sommer2031q')).toEqual(first);
  });

  test('a program beside the rules finds problems of its own, and is a gap where it gave no answer', async () => {
    const prepared: (readonly string[])[] = [];
    const source: SourceKind<Note, Words, Readonly<Record<never, never>>> = {
      id: 'speller',
      title: 'Speller',
      start: () => ({
        notices: [{ level: 'note', message: 'started' }],
        source: {
          prepare: async (documents) => {
            prepared.push(documents.map(({ context }) => context.file.path));
          },
          look: async ({ words }) =>
            words[0]?.text === 'hang'
              ? { problems: [], failed: ['it took long'] }
              : { problems: [{ rule: { ...rule, id: 'spelling' }, problem: { at: words[0] as Span, message: 'A word' } }], failed: [] },
          rules: () => [],
          notices: () => [],
        },
      }),
    };
    repository.commit({ 'a.note': 'wrod', 'b.note': 'hang' });
    const { findings, gaps, coverage, notices, properties } = await run({ of: { ...definition, sources: [source] } });
    expect([findings.map(({ ruleId }) => ruleId), gaps]).toEqual([['spelling'], ['b.note speller-failed']]);
    expect(prepared).toEqual([['a.note', 'b.note']]);
    const off = { ...definition, sources: [source], tune: ({ id }: Rule) => (id === 'spelling' ? 'off' : undefined) } as const;
    expect((await run({ of: off })).findings).toEqual([]);
    expect([coverage.applicable, coverage.scanned, notices, properties]).toEqual([
      2,
      2,
      [{ level: 'note', message: 'started' }],
      { speller: true },
    ]);
  });

  test('settings that the engine judges itself may find something, and the canary does not hang on them', async () => {
    const judging: ScannerDefinition<Note, Words> = {
      ...definition,
      settings: {
        canary: { allowed: [] },
        judge: async () => ({
          settings: { allowed: ['FIXME'] },
          findings: [],
          notices: [{ level: 'note', message: 'judged' }],
          digest: '',
        }),
      },
    };
    repository.commit({ 'a.note': 'FIXME' });
    const { places, canary, notices } = await run({ of: judging });
    expect([places, canary.detected, notices.map(({ message }) => message)]).toEqual([[], true, ['judged']]);
  });
});
