// NAME.app of Erlang's OTP: `{application, name, [{vsn, "1.0"}, …]}.`, which every built application has. https://www.erlang.org/doc/man/app

import type { Manifest } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { itemsOf, type Term, termsOf, textOf } from '../hex/terms.js';

export const otpApplication: Reader = {
  id: 'otp-application',
  title: 'an application of OTP',
  matches: ending(['app'], /(?:^|\/)ebin\/[^/]{1,200}\.app$/),
  read,
};

function read(source: Source): Manifest {
  const terms = termsOf(source.text(), source.path);
  const term = terms.next();
  const [head, name, settings] = itemsOf(term);
  if (term?.kind !== 'tuple' || textOf(head) !== 'application' || name?.kind !== 'atom' || settings?.kind !== 'list')
    throw invalid(source.path, term?.line ?? 1, 'expected `{application, Name, [{Key, Value}, …]}.`');
  const more = terms.next();
  if (more !== undefined) throw invalid(source.path, more.line, 'expected one application, got more');
  const version = settingOf(settings, 'vsn');
  if (version?.kind !== 'text' || version.value === '')
    throw invalid(source.path, settings.line, `expected \`vsn\` of ${name.value.slice(0, 80)}, got none`);
  return {
    packages: [
      {
        key: name.value,
        identity: { type: 'otp', name: name.value },
        version: version.value,
        origin: { kind: 'registry' },
        line: name.line,
      },
    ],
    roots: [{ to: name.value, scope: 'required' }],
    graph: 'unknown',
  };
}

function settingOf(settings: Term, key: string): Term | undefined {
  return itemsOf(settings)
    .map(itemsOf)
    .find(([first]) => textOf(first) === key)?.[1];
}
