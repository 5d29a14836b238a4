// MODULE.bazel of Bazel: the modules that `bazel_dep` asks for. Of each Bazel takes the highest version that any module asks for, so that
// this is a wish, unless an override fixes it. https://bazel.build/rules/lib/globals/module

import { lineIndex } from '@portcullis/core';
import type { Manifest, Origin } from '../../model.js';
import { gitOrigin } from '../../origins.js';
import { bracketsOf, programText, withoutComments } from '../../program.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { allComputed, subjectOf, type Wish, wishList } from '../../wishes.js';

export const bazelModule: Reader = {
  id: 'bazel-module',
  title: 'MODULE.bazel',
  matches: ending(['bazel'], /(?:^|\/)(?:[\w.-]{1,100}\.)?MODULE\.bazel$/),
  read,
};

interface Call {
  readonly kind: string;
  readonly line: number;
  option(name: string): string | undefined;
  readonly text: string;
}

const statement = /^(?:bazel_dep|module|(?:single_version|git|archive|local_path)_override)[ \t]*\(/gm;

function read(source: Source): Manifest {
  const calls = callsOf(source);
  const overrides = new Map<string, Call>();
  for (const call of calls) if (call.kind.endsWith('_override')) overrides.set(call.option('module_name') ?? '', call);
  const computed: number[] = [];
  const wishes = calls.flatMap((call): Wish[] => {
    if (call.kind !== 'bazel_dep') return [];
    const name = call.option('name');
    if (name === undefined) {
      computed.push(call.line);
      return [];
    }
    const override = overrides.get(name);
    const origin = override === undefined ? undefined : originOf(override);
    return [
      {
        identity: { type: 'bazel', name },
        ...(origin === undefined ? { range: call.option('version'), version: override?.option('version') } : {}),
        origin,
        scope: /\bdev_dependency\s*=\s*True\b/.test(call.text) ? 'development' : 'required',
        line: call.line,
      },
    ];
  });
  const product = calls.find(({ kind }) => kind === 'module');
  const name = product?.option('name');
  return wishList(wishes, {
    ...subjectOf(name === undefined ? undefined : { type: 'bazel', name }, product?.option('version')),
    gaps: allComputed(computed, 'MODULE.bazel'),
  });
}

function callsOf(source: Source): readonly Call[] {
  const text = withoutComments(programText(source, /^[a-z_]\w{0,60}[ \t]*[(=]/m, 'a module of Bazel'), { line: '#' });
  const lines = lineIndex(text);
  return [...bracketsOf(text, statement)].map(({ match, inner }) => {
    const line = lines.positionAt(match.index).line;
    const kind = match[0].slice(0, -1).trim();
    if (inner === undefined) throw invalid(source.path, line, `expected the end of \`${kind}(\`, got the end of the file`);
    return {
      kind,
      line,
      text: inner,
      option: (name) => new RegExp(String.raw`\b${name}\s*=\s*["']([^"'\\\n]{1,500})["']`).exec(inner)?.[1],
    };
  });
}

function originOf(call: Call): Origin | undefined {
  if (call.kind === 'git_override') {
    const commit = call.option('commit') ?? call.option('tag') ?? call.option('branch');
    return gitOrigin(call.option('remote') ?? '', commit);
  }
  if (call.kind === 'local_path_override') return { kind: 'file', path: call.option('path') ?? '' };
  const url = /\burls?\s*=\s*\[?\s*["']([^"'\n]{1,500})["']/.exec(call.text)?.[1];
  return call.kind === 'archive_override' ? { kind: 'url', url: url ?? '' } : undefined;
}
