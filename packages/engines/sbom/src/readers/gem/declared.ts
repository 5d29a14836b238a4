// Gemfile and gemspec where no lock is beside them: programs, of which the usual lines are read and the others told.

import { licensed } from '../../licence.js';
import { makers, personOf } from '../../makers.js';
import type { Manifest, Origin } from '../../model.js';
import { programLines } from '../../not-locked.js';
import { folderOrigin, gitOrigin } from '../../origins.js';
import { programText } from '../../program.js';
import { ending, except, invalid, isDamaged, namedOr, nameOf, type Reader, type Source } from '../../reader.js';
import { allComputed, subjectOf, type Wish, wishList } from '../../wishes.js';
import { gemScope } from './gemfile.js';

const locks = ['Gemfile.lock', 'gems.locked'];

export const gemfile: Reader = {
  id: 'gemfile',
  title: 'Gemfile of Bundler',
  matches: namedOr(['Gemfile', 'gems.rb'], ending(['gemfile'], /(?:^|\/)[\w.-]{1,100}\.gemfile$/)),
  recognises: (source) => source.beside(nameOf(source.path) === 'gems.rb' ? 'gems.locked' : `${nameOf(source.path)}.lock`) === undefined,
  read: readGems,
};

export const gemspec: Reader = {
  id: 'gemspec',
  title: 'the specification of a gem',
  // Those of installed gems are another reader's, and lie below a folder of the gem's name and version as well.
  matches: except(ending(['gemspec']), /(?:^|\/)(?:specifications|gems\/[^/]{1,200}-\d[^/]{0,100})\//),
  recognises: (source) =>
    isDamaged(source) || (source.bytes.includes('Gem::Specification') && locks.every((lock) => source.beside(lock) === undefined)),
  read: readSpecification,
};

const quoted = /^(?:%[qQ]?[({[]([^)}\]\n]{0,300})[)}\]]|"([^"\\\n]{0,300})"|'([^'\\\n]{0,300})')/;

/** Texts in quotes at the start of what follows a name: `, "~> 1.0", ">= 1.0.2"`, `, ["~> 1.0"]`. */
function requirements(options: string): readonly string[] {
  const list = /^\s*,\s*(?:\[\s*)?((?:["'][^"'\\\n]{1,100}["']\s*,?\s*){1,10})/.exec(options)?.[1] ?? '';
  return [...list.matchAll(/["']([^"']{1,100})["']/g)].flatMap(([, text = '']) =>
    /^\s*(?:[=!<>~]{0,2})\s*\d/.test(text) ? [text.trim()] : [],
  );
}

function asked(texts: readonly string[]): Pick<Wish, 'range' | 'version'> {
  const exact = texts.length === 1 ? /^=?\s*(\d[\w.-]{0,100})$/.exec(texts[0] as string)?.[1] : undefined;
  return { range: texts.join(', '), version: exact };
}

const statement = /^[ \t]*(?:source|gem|gemspec|group|ruby|git_source|eval_gemfile|require|platforms?|path|git|plugin|if|unless|def)\b/m;

function readGems(source: Source): Manifest {
  const text = programText(source, statement, 'a Gemfile');
  const wishes: Wish[] = [];
  const computed: number[] = [];
  const sources = sourcesOf(text);
  for (const { line, blocks, number } of programLines(text)) {
    if (/\b(?:eval_gemfile|(?:instance_)?eval)\b|^gemspec\b/.test(line) && !isGemspecBeside(source, line)) computed.push(number);
    // Also within a line: `names.each { |name| gem name }`, `if old then gem "a" end`.
    for (const [index, call] of line.split(/(?:^|[;{|]\s{0,20}|\b(?:do|then|else)\s{1,20}|\bsend\(\s{0,20}:)gem(?=[\s(,])/).entries()) {
      if (index === 0) continue;
      const match = /^[ (]\s*["']([\w.-]{1,100})["'](.{0,1000})$/.exec(call);
      if (match === null) {
        computed.push(number);
        continue;
      }
      const [, name = '', options = ''] = match;
      const origin = originOf(options, blocks, sources);
      wishes.push({
        identity: { type: 'gem', name },
        ...(origin === undefined || origin.kind === 'registry' ? asked(requirements(options)) : {}),
        origin,
        scope: gemScope(options, blocks),
        line: number,
      });
    }
  }
  return wishList(wishes, { gaps: allComputed(computed, nameOf(source.path)) });
}

/** What the program says of where gems come from. */
interface Sources {
  /** The registry of what names no other, where it is another than everybody's. */
  readonly registry: string | undefined;
  /** Shorthands of its own: `git_source(:corp)`. */
  readonly shorthands: readonly string[];
}

function sourcesOf(text: string): Sources {
  const registries = [...text.matchAll(/^source[ (]\s*["']([^"'\n]{1,500})["']\)?\s*$/gm)].map(([, url = '']) => url);
  return {
    registry: registries.length === 1 ? registries[0] : undefined,
    shorthands: [...text.matchAll(/^git_source[ (]\s*:(\w{1,60})/gm)].map(([, name = '']) => name).filter((name) => name !== 'github'),
  };
}

/** What the specification beside asks for is read where that stands. */
function isGemspecBeside(source: Source, line: string): boolean {
  return /^gemspec\b(?!.*\bpath)/.test(line) && source.list('.').some((name) => name.endsWith('.gemspec'));
}

/** Hosts that Bundler knows by a word. */
const hosts: Readonly<Record<string, (place: string) => string>> = {
  github: (place) => `https://github.com/${place.includes('/') ? place : `${place}/${place}`}.git`,
  gitlab: (place) => `https://gitlab.com/${place.includes('/') ? place : `${place}/${place}`}.git`,
  bitbucket: (place) => `https://bitbucket.org/${place.includes('/') ? place : `${place}/${place}`}.git`,
  gist: (place) => `https://gist.github.com/${place}.git`,
};

/** `git: "…"`, `:path => "…"`, also of the block around it; undefined for everybody's registry. */
function originOf(options: string, blocks: readonly string[], { registry, shorthands }: Sources): Origin | undefined {
  for (const text of [options, ...blocks.map((block) => block.replace(/^(git|github|path|source)[ (]\s*/, ', $1: '))]) {
    const option = (name: string): string | undefined =>
      new RegExp(String.raw`(?:\b${name}:|:${name}\s*=>)\s*["']([^"'\n]{1,500})["']`).exec(text)?.[1];
    const folder = option('path');
    if (folder !== undefined) return folderOrigin(folder);
    const word = Object.keys(hosts).find((name) => option(name) !== undefined);
    const git = option('git') ?? (word === undefined ? undefined : hosts[word]?.(option(word) as string));
    const commit = option('ref') ?? option('tag') ?? option('branch');
    if (git !== undefined) return gitOrigin(git, commit);
    const own = shorthands.map(option).find((place) => place !== undefined);
    if (own !== undefined) return { kind: 'file', path: own };
    const named = option('source');
    if (named !== undefined) return registryAt(named);
  }
  return registry === undefined ? undefined : registryAt(registry);
}

function registryAt(url: string): Origin | undefined {
  return /^https?:\/\/(?:www\.)?rubygems\.org\/?$/.test(url) ? undefined : { kind: 'registry', registry: url };
}

function readSpecification(source: Source): Manifest {
  const text = programText(source, /\bGem::Specification\b/, 'a specification of a gem');
  requireWhole(source, text);
  const wishes: Wish[] = [];
  const computed: number[] = [];
  for (const { line, number } of programLines(text)) {
    if (!/\.add_(?:\w{1,20}_)?dependency\b/.test(line)) continue;
    const call = /^\w{1,40}\.add_(development_|runtime_)?dependency\b[\s(]{0,200}(.{0,1000})$/.exec(line);
    const name = quotedAt(call?.[2] ?? '');
    if (name === undefined || !/^[\w.-]{1,100}$/.test(name.text)) {
      computed.push(number);
      continue;
    }
    wishes.push({
      identity: { type: 'gem', name: name.text },
      ...asked(requirements(name.rest)),
      scope: call?.[1] === 'development_' ? 'development' : 'required',
      line: number,
    });
  }
  return wishList(wishes, { ...productOf(text), gaps: allComputed(computed, nameOf(source.path)) });
}

/** The block of a specification ends by a line that begins as far to the right as its own. @throws PortcullisError where it does not. */
function requireWhole({ path }: Source, text: string): void {
  if (text.trim() === '') throw invalid(path, 1, 'expected a specification of a gem, got an empty file');
  const begin = /^([ \t]*)[^\n#]{0,200}\bGem::Specification\.new\b[^\n]{0,200}\bdo\b[^\n]*$/m.exec(text);
  if (begin === null) return;
  const rest = text.slice(begin.index + begin[0].length);
  const isEnded = /\bend\b/.test(begin[0]) || new RegExp(String.raw`^${begin[1]}end\b`, 'm').test(rest);
  if (!isEnded)
    throw invalid(
      path,
      text.slice(0, begin.index).split('\n').length,
      'expected the end of `Gem::Specification.new do`, got the end of the file',
    );
}

/** A text in quotes at the start, and what follows it. */
function quotedAt(text: string): { readonly text: string; readonly rest: string } | undefined {
  const match = quoted.exec(text);
  return match === null ? undefined : { text: match[1] ?? match[2] ?? match[3] ?? '', rest: text.slice(match[0].length) };
}

/** What plain fields say of the gem; its version is often a constant of another file. */
function productOf(text: string): Pick<Manifest, 'subject'> {
  const fields = new Map<string, string>();
  for (const { line } of programLines(text)) {
    const [, field, value = ''] = /^\w{1,40}\.(name|version|licenses?|authors?)\s{0,200}=\s{0,200}(.{1,1000})$/.exec(line) ?? [];
    if (field !== undefined) fields.set(field, value);
  }
  const plain = (field: string): string => quotedAt((fields.get(field) ?? '').replace(/^\[\s*/, ''))?.text ?? '';
  const [name, version] = [plain('name'), plain('version')];
  const authors = [...(fields.get('authors') ?? fields.get('author') ?? '').matchAll(/"([^"\n]{1,200})"|'([^'\n]{1,200})'/g)];
  return subjectOf(
    /^[\w.-]{1,100}$/.test(name) ? { type: 'gem', name } : undefined,
    /^\d[\w.-]{0,100}$/.test(version) ? version : undefined,
    {
      ...licensed(plain('license') || plain('licenses')),
      ...makers(...authors.map(([, double, single]) => personOf(double ?? single ?? ''))),
    },
  );
}
