// Installed packages: METADATA of a .dist-info folder, PKG-INFO of an .egg-info folder or an unpacked egg, and the old .egg-info file.
// https://packaging.python.org/en/latest/specifications/core-metadata/

import { isUtf8 } from 'node:buffer';
import { parseJson } from '@portcullis/formats/json';
import { makers, personIn, personOf } from '../../makers.js';
import type { Manifest, Origin } from '../../model.js';
import { gitOrigin } from '../../origins.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { own, shape } from '../../shape.js';
import { classifiedLicence, maxName } from './licence-names.js';
import { normalName, pypiIdentity } from './requirement.js';

export const pypiDistInfo: Reader = {
  id: 'pypi-dist-info',
  title: 'metadata of an installed Python package',
  matches: ending(['', 'egg-info'], /\.dist-info\/METADATA$|\.egg-info\/PKG-INFO$|\.egg\/EGG-INFO\/PKG-INFO$|\.egg-info$/),
  read,
};

function read(source: Source): Manifest {
  const fields = headers(source);
  const one = (name: string): string | undefined => fields.find((field) => field.name === name)?.value;
  const name = needed(source, fields, 'name');
  const version = needed(source, fields, 'version');
  needed(source, fields, 'metadata-version');
  const at = (field: string): number | undefined => fields.find((one) => one.name === field)?.line;
  if (!/^[\w.-]{1,200}$/.test(name)) throw invalid(source.path, at('name'), `expected the name of a package, got "${name.slice(0, 60)}"`);
  if (!/^[\w.+!-]{1,200}$/.test(version)) throw invalid(source.path, at('version'), `expected a version, got "${version.slice(0, 60)}"`);
  const licence = licenceOf(one('license-expression'), one('license'), fields);
  const key = normalName(name);
  return {
    packages: [
      {
        key,
        identity: pypiIdentity(name),
        version,
        origin: originOf(source),
        line: fields.find((field) => field.name === 'name')?.line ?? 1,
        ...(licence === undefined ? {} : { licence }),
        ...madeBy(one),
      },
    ],
    roots: [{ to: key, scope: 'required' }],
    graph: 'unknown',
  };
}

/** The author, else the maintainer; since PEP 621 names stand in the field of the addresses, parted by commas. */
function madeBy(one: (name: string) => string | undefined): ReturnType<typeof makers> {
  for (const role of ['author', 'maintainer']) {
    const [name = '', address = ''] = [one(role), one(`${role}-email`)];
    const people = address.split(/,(?=[^"]*(?:"[^"]*"[^"]*)*$)/).map((text) => personOf(text.replaceAll('"', '')));
    const only = people.length === 1 ? people[0] : undefined;
    const isBare = only?.email !== undefined && only.email === only.name;
    const found =
      name === '' || /^unknown$/i.test(name) ? makers(...people) : makers(personIn({ name, email: isBare ? only.email : undefined }));
    if (found.makers !== undefined) return found;
  }
  return {};
}

/** Old tools wrote the names of people in any encoding; those of packages and versions are ASCII in all of them. */
function content(source: Source): string {
  return isUtf8(source.bytes) ? source.text() : source.bytes.toString('latin1');
}

interface Header {
  /** Lower case. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** The fields before the first empty line; what is folded onto further lines is left out but its first. */
function headers(source: Source): readonly Header[] {
  const found: Header[] = [];
  for (const [index, line] of content(source)
    .split(/\r\n|\n/)
    .entries()) {
    if (line === '') break;
    if (/^\s/.test(line)) continue;
    const colon = line.indexOf(':');
    if (colon < 1 || !/^[A-Za-z][A-Za-z0-9-]*$/.test(line.slice(0, colon)))
      throw invalid(source.path, index + 1, `expected a field as \`Name: value\`, got "${line.slice(0, 60)}"`);
    found.push({ name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1).trim(), line: index + 1 });
  }
  return found;
}

function needed(source: Source, fields: readonly Header[], name: string): string {
  const value = fields.find((field) => field.name === name)?.value;
  if (value === undefined || value === '') throw invalid(source.path, 1, `expected the field ${name}, got none`);
  return value;
}

/** PEP 639 before the free text, which is often a whole text of a licence, before the classifiers. */
function licenceOf(expression: string | undefined, text: string | undefined, fields: readonly Header[]): string | undefined {
  if (expression !== undefined && expression !== '') return expression;
  if (text !== undefined && text !== '' && text !== 'UNKNOWN' && text.length <= maxName) return text;
  return classifiedLicence(fields.flatMap(({ name, value }) => (name === 'classifier' ? value : [])));
}

/** direct_url.json (PEP 610): installed from elsewhere than an index. The product itself has its own pyproject beside. */
function originOf(source: Source): Origin {
  if (!source.path.includes('.dist-info/'))
    return source.beside('../setup.py') !== undefined || source.beside('../pyproject.toml') !== undefined
      ? { kind: 'own', path: '.' }
      : { kind: 'registry' };
  const direct = source.beside('direct_url.json');
  if (direct === undefined) return { kind: 'registry' };
  const document = shape(direct.path, parseJson(direct.text(), direct.path));
  const url = document.needed(own(document.root, 'url'), ['url']);
  const vcs = document.fields(own(document.root, 'vcs_info'), ['vcs_info']);
  if (vcs !== undefined) {
    const commit = document.text(own(vcs, 'commit_id'), ['vcs_info', 'commit_id']);
    return gitOrigin(url, commit);
  }
  return url.startsWith('file:') ? { kind: 'file', path: url.replace(/^file:\/\//, '') } : { kind: 'url', url };
}
