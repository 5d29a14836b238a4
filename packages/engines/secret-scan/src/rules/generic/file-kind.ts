// What a path tells about a value in its file. Matches come file by file, so each test is made once a file.

import { isDeadPlace, isRunningPlace, isServingPlace, isTrialSettings } from '../../running.js';
import { mayBeUnquoted } from './assignment.js';
import { credentialFile, inUse, rehearsal, sourceCode, testCode, testSource, trial } from './rehearsal.js';

/** Files of versions, digests and generated text. */
const generated =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|packages\.lock\.json|project\.assets\.json)$|\.(?:lock|map|svg|min\.js|min\.css)$/i;

/** Manuals and translations, whose authors make values up. */
const prose = /\.(?:mdx?|rst|adoc|asciidoc|html?|snap|pot?)$/i;

/** What a project shows of itself first: its values are for reading. */
const introduction = /(?:^|\/)(?:README|INSTALL|CONTRIBUTING|USAGE|QUICKSTART)[^/]{0,40}$/i;

const tests = {
  generated: (path: string) => generated.test(path),
  prose: (path: string) => prose.test(path),
  introduction: (path: string) => introduction.test(path),
  reading: (path: string) => prose.test(path) || introduction.test(path),
  rehearsed: (path: string) => rehearsal.test(path),
  trial: (path: string) => trial.test(path),
  inUse: (path: string) => inUse.test(path),
  sourceCode: (path: string) => sourceCode.test(path),
  testSource: (path: string) => testSource.test(path),
  testCode: (path: string) => testCode.test(path),
  running: isRunningPlace,
  serving: isServingPlace,
  dead: isDeadPlace,
  trialSettings: isTrialSettings,
  credentialFile: (path: string) => credentialFile.test(path),
  unquoted: mayBeUnquoted,
  directives: (path: string) => /\.(?:conf|cnf|cfg|cf)$/i.test(path),
  propertyList: (path: string) => /\.(?:plist|pbxproj|strings|tmTheme|mobileconfig)$/i.test(path),
  table: (path: string) => /\.[ct]sv$/i.test(path),
  python: (path: string) => path.endsWith('.py'),
};

export type FileTrait = keyof typeof tests;

export class FileKind {
  private readonly known = new Map<FileTrait, boolean>();

  constructor(readonly path: string) {}

  is(trait: FileTrait): boolean {
    let answer = this.known.get(trait);
    if (answer === undefined) {
      answer = tests[trait](this.path);
      this.known.set(trait, answer);
    }
    return answer;
  }
}

let last = new FileKind('');

export function fileKind(path: string): FileKind {
  if (last.path !== path) last = new FileKind(path);
  return last;
}
