// environment.yml of conda: what an environment asks for, exact only where version and build are fixed, or the version by `==`; and the
// packages that pip puts into it.

import type { Manifest, Package } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { isFields, own, type Shape, yamlHas, yamlShape } from '../../shape.js';
import { pipEntries } from '../pypi/requirements.js';

export const condaEnvironment: Reader = {
  id: 'conda-environment',
  title: 'environment.yml of conda',
  matches: ending(['yml', 'yaml'], /(?:^|\/)environment(?:[-_.][\w-]{1,60})?\.ya?ml$/),
  // The name is a common one: an environment of conda lists what it depends on.
  recognises: (source) => yamlHas(source, ['dependencies', 'channels'], 'lists are of others'),
  read,
};

async function read(source: Source): Promise<Manifest> {
  const document = await yamlShape(source);
  if (!Array.isArray(own(document.root, 'dependencies')))
    throw invalid(source.path, document.line(['dependencies']), 'expected the list `dependencies`');
  // Nothing of it is told, but one that is no list is damaged.
  document.list(own(document.root, 'channels'), ['channels']);
  const packages: Package[] = [];
  const gaps: { readonly line?: number; readonly detail: string }[] = [];
  for (const [index, value] of document.list(own(document.root, 'dependencies'), ['dependencies']).entries()) {
    const path = ['dependencies', index];
    const line = document.line(path) ?? 1;
    if (typeof value === 'string') packages.push(condaPackage(value, line, source.path));
    else if (isFields(value) && Object.keys(value).every((key) => key === 'pip')) {
      const found = pipEntries(source, pipLines(value, path, document));
      packages.push(...found.packages.map((entry) => ({ ...entry, key: `pip:${entry.key}` })));
      gaps.push(...found.gaps);
    } else throw invalid(source.path, line, 'expected a package, or `pip` with a list');
  }
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown', gaps };
}

/** `channel::name=1.2.3=build`, `name==1.2.3`, `name>=1.2`, `name 1.2.*`; a version behind a blank is that one alone. */
function condaPackage(text: string, line: number, file: string): Package {
  const match = /^(?:([^\s:]{1,200})::)?([A-Za-z0-9_][\w.-]{0,100})\s*(.{0,300})$/.exec(text.trim());
  if (match === null) throw invalid(file, line, `expected the name of a package, got "${text.slice(0, 80)}"`);
  const [, channel, name = '', rest = ''] = match;
  if (/[.=<>!~,|-]$/.test(rest)) throw invalid(file, line, `expected a version of ${name.slice(0, 80)}, got "${rest.slice(0, 60)}"`);
  const exact =
    /^(?:==\s*(\d[\w.+!-]{0,100})(?:=[\w.-]{1,100})?|=?(\d[\w.+!-]{0,100})=([\w.-]{1,100})|(\d[\w.+!-]{0,100})(?: +[\w.-]{1,100})?)$/.exec(
      rest,
    );
  const version = exact?.[1] ?? exact?.[2] ?? exact?.[4];
  return {
    key: `${line}:${name}`,
    identity: { type: 'conda', name: name.toLowerCase() },
    ...(version !== undefined ? { version } : rest === '' ? {} : { declared: rest }),
    origin: { kind: 'registry', ...(channel === undefined ? {} : { registry: channel }) },
    line,
  };
}

function pipLines(
  value: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  document: Shape,
): readonly { readonly text: string; readonly line: number }[] {
  const at = [...path, 'pip'];
  return document.list(own(value, 'pip'), at).flatMap((entry, index) => {
    const text = document.text(entry, [...at, index]);
    return text === undefined ? [] : [{ text: text.trim(), line: document.line([...at, index]) ?? 1 }];
  });
}
