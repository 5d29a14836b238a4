// go.mod: modules with minimal versions, which are the exact ones of a build (https://go.dev/ref/mod). `replace` and the toolchain count.

import { linesOf } from '../../lines.js';
import type { Manifest, Package } from '../../model.js';
import { invalid, named, type Reader, type Source } from '../../reader.js';
import { goIdentity, modulePackage, standardLibrary } from './modules.js';
import { addReplacement, type Replacement, readWorkspace, replacementOf } from './workspace.js';

export const goMod: Reader = { id: 'go-mod', title: 'go.mod', matches: named('go.mod'), read };

interface Line {
  readonly verb: string;
  readonly words: readonly string[];
  readonly comment: string;
  readonly number: number;
}

function read(source: Source): Manifest {
  const lines = [...directives(source)];
  const module = lines.find(({ verb }) => verb === 'module');
  if (module === undefined) throw invalid(source.path, 1, 'expected a `module` directive, got none');
  if (module.words[0] === undefined || module.words[0].endsWith('/'))
    throw invalid(source.path, module.number, `expected the path of the module, got "${(module.words[0] ?? '').slice(0, 100)}"`);
  const again = lines.find((line) => line.verb === 'module' && line !== module);
  if (again !== undefined) throw invalid(source.path, again.number, 'expected one `module` directive, got another');
  const replaced = replacements(lines, source.path);
  const workspace = lines.some(({ verb }) => verb === 'require') ? readWorkspace(source) : undefined;
  // One that does not use this module says nothing of it.
  const elsewhere = workspace?.modules.has(module.words[0]) === true ? workspace.replacements : new Map<string, Replacement>();
  const packages: Package[] = [];
  const indirect = new Set<string>();
  for (const { verb, words, comment, number } of lines) {
    if (verb !== 'require') continue;
    const [path, version] = words;
    if (path === undefined || version === undefined || words.length > 2)
      throw invalid(source.path, number, 'expected `require MODULE VERSION`');
    if (/^v\d{0,20}(?:\.\d{0,20})?\.?$/.test(version))
      throw invalid(source.path, number, `expected a version of three numbers, got "${version.slice(0, 40)}"`);
    if (/^\s*indirect\b/.test(comment)) indirect.add(path);
    const replacement = replacementOf(elsewhere, path, version) ?? replacementOf(replaced, path, version);
    const entry = modulePackage({ path, version, line: number, ...(replacement === undefined ? {} : { replacement }) });
    // A workspace builds its own modules from their folders, whatever version is asked for.
    packages.push(workspace?.modules.has(path) === true ? { ...entry, origin: { kind: 'own', path } } : entry);
  }
  const toolchain = lines.find(({ verb }) => verb === 'toolchain');
  // `go 1.22` is the least version of the language, not what compiles: only a toolchain line names that.
  const compiler = standardLibrary(toolchain?.words[0] ?? '', toolchain?.number);
  if (compiler !== undefined) packages.push(compiler);
  const name = module.words[0] ?? '';
  return {
    subject: { name, identity: goIdentity(name) },
    packages,
    roots: packages.map(({ key }) => ({ to: key, scope: 'required' as const })),
    graph: 'unknown',
  };
}

/** Directives with their words; what stands in a block carries the block's verb. @throws PortcullisError */
function* directives(source: Source): Generator<Line> {
  let block: string | undefined;
  let opened = 0;
  for (const { text, number } of linesOf(source)) {
    const slashes = text.indexOf('//');
    const comment = slashes < 0 ? '' : text.slice(slashes + 2);
    const words = wordsOf(slashes < 0 ? text : text.slice(0, slashes), source.path, number);
    if (words.length === 0) continue;
    if (block !== undefined) {
      if (words[0] === ')') block = undefined;
      else yield { verb: block, words, comment, number };
      continue;
    }
    const [verb = '', ...rest] = words;
    if (!verbs.has(verb)) throw invalid(source.path, number, `expected a directive of go.mod, got "${verb.slice(0, 40)}"`);
    if (rest[0] === '(') {
      block = verb;
      opened = number;
      if (rest[1] === ')') block = undefined;
    } else yield { verb, words: rest, comment, number };
  }
  if (block !== undefined)
    throw invalid(source.path, opened, `expected a closing bracket for the block \`${block} (\`, got the end of the file`);
}

const verbs: ReadonlySet<string> = new Set([
  'module',
  'go',
  'toolchain',
  'godebug',
  'require',
  'exclude',
  'replace',
  'retract',
  'tool',
  'ignore',
]);

/** Words parted by blanks; a word may be quoted, and brackets stand for themselves. */
function wordsOf(text: string, file: string, line: number): string[] {
  return [...text.matchAll(/"([^"\\]{0,1000})"|`([^`]{0,1000})`|[()]|[^\s()"`]+|["`]/g)].map((match) => {
    if (match[0] === '"' || match[0] === '`') throw invalid(file, line, 'expected a closing quotation mark');
    return match[1] ?? match[2] ?? match[0];
  });
}

function replacements(lines: readonly Line[], file: string): ReadonlyMap<string, Replacement> {
  const found = new Map<string, Replacement>();
  for (const { verb, words, number } of lines) {
    if (verb !== 'replace') continue;
    if (!addReplacement(found, words)) throw invalid(file, number, 'expected `replace MODULE => MODULE VERSION`');
  }
  return found;
}
