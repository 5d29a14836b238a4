// DESCRIPTION of R: of an installed package (R writes `Built` when it installs one), or of the product, with what it asks for.
// https://cran.r-project.org/doc/manuals/R-exts.html#The-DESCRIPTION-file

import { licensed } from '../../licence.js';
import { makers, personOf } from '../../makers.js';
import type { Manifest, Package, Scope } from '../../model.js';
import { invalid, isOther, named, type Reader, type Source } from '../../reader.js';

export const rDescription: Reader = {
  id: 'r-description',
  title: 'DESCRIPTION of R',
  matches: named('DESCRIPTION'),
  // The name is a common one.
  recognises: (source) =>
    (isOther(source) || /(?:^|\xef\xbb\xbf)Package\s*:/m.test(source.bytes.subarray(0, 65_536).toString('latin1')) || isOfR(source)) &&
    source.beside('renv.lock') === undefined,
  read,
};

/** Whether it lies where R installs a package or builds one: beside what every package of R has. */
function isOfR(source: Source): boolean {
  return source.list('.').some((name) => name === 'NAMESPACE' || name === 'Meta');
}

interface Field {
  readonly value: string;
  readonly line: number;
}

const lists: readonly (readonly [string, Scope])[] = [
  ['Depends', 'required'],
  ['Imports', 'required'],
  ['LinkingTo', 'required'],
  ['Suggests', 'optional'],
  ['Enhances', 'optional'],
];

function read(source: Source): Manifest {
  const fields = fieldsOf(source);
  const needed = (name: string): Field => {
    const field = fields.get(name);
    if (field === undefined || field.value === '') throw invalid(source.path, 1, `expected the field ${name}, got none`);
    return field;
  };
  const [name, version] = [needed('Package'), needed('Version')];
  if (!/^\d/.test(version.value))
    throw invalid(source.path, version.line, `expected a version of numbers, got "${version.value.slice(0, 40)}"`);
  const identity = { type: fields.has('biocViews') ? 'bioconductor' : 'cran', name: name.value };
  const licence = fields.get('License')?.value.replace(/ [+|] file LICEN[CS]E$/, '');
  // Every package names the one person who answers for it; `Author` is free text.
  const made = makers(personOf(fields.get('Maintainer')?.value ?? ''));
  if (fields.has('Built'))
    return {
      packages: [
        {
          key: name.value,
          identity,
          version: version.value,
          origin: { kind: 'registry' },
          line: name.line,
          ...licensed(licence),
          ...made,
        },
      ],
      roots: [{ to: name.value, scope: 'required' }],
      graph: 'unknown',
    };
  const wanted = lists.flatMap(([list, scope]) => {
    const field = fields.get(list);
    return field === undefined ? [] : wishes(list, field, source.path).map((entry) => ({ entry, scope }));
  });
  return {
    subject: { name: name.value, version: version.value, identity, ...licensed(licence), ...made },
    packages: wanted.map(({ entry }) => entry),
    roots: wanted.map(({ entry, scope }) => ({ to: entry.key, scope })),
    graph: 'unknown',
  };
}

/** `R (>= 3.5), methods, rlang (>= 1.0)`; R itself is no package. */
function wishes(list: string, { value, line }: Field, file: string): readonly Package[] {
  return value.split(',').flatMap((text): Package[] => {
    if (text.trim() === '') return [];
    const match = /^([A-Za-z][A-Za-z0-9.]{0,100})\s*(?:\(\s*(==|>=|<=|>|<|!=)\s*(\d[\d.-]{0,60})\s*\))?$/.exec(text.trim());
    if (match === null) throw invalid(file, line, `expected the name of a package in ${list}, got "${text.trim().slice(0, 60)}"`);
    const [, name = '', sign, version] = match;
    if (name === 'R') return [];
    return [
      {
        key: `${list}:${name}`,
        identity: { type: 'cran', name },
        ...(sign === undefined ? {} : sign === '==' ? { version: version as string } : { declared: `${sign} ${version}` }),
        origin: { kind: 'registry' },
        line,
      },
    ];
  });
}

/** Fields of Debian's form, what is folded joined by blanks. */
function fieldsOf(source: Source): ReadonlyMap<string, Field> {
  const found = new Map<string, { readonly parts: string[]; readonly line: number }>();
  let last = '';
  for (const [index, line] of source.text().split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const before = found.get(last);
    if (/^\s/.test(line) && before !== undefined) {
      before.parts.push(line.trim());
      continue;
    }
    const colon = line.indexOf(':');
    if (!/^[A-Za-z][\w./@-]{0,100}$/.test(line.slice(0, colon).trimEnd()))
      throw invalid(source.path, index + 1, `expected a field as \`Name: value\`, got "${line.slice(0, 60)}"`);
    last = line.slice(0, colon).trimEnd();
    if (found.has(last)) throw invalid(source.path, index + 1, `expected the field ${last} once`);
    found.set(last, { parts: [line.slice(colon + 1).trim()], line: index + 1 });
  }
  return new Map([...found].map(([name, { parts, line }]) => [name, { value: parts.join(' ').trim(), line }]));
}
