// Plugins of WordPress: the file in a plugin's folder whose first comment names it, with the version.
// https://developer.wordpress.org/plugins/plugin-basics/header-requirements/

import { makers, personOf } from '../../makers.js';
import type { Manifest } from '../../model.js';
import { ending, invalid, type Reader, refuseConflict, type Source } from '../../reader.js';

const plugin = /(?:^|\/)wp-content\/(?:mu-)?plugins\/([^/]{1,200})\/[^/]{1,200}\.php$/;

export const wordpressPlugin: Reader = {
  id: 'wordpress-plugin',
  title: 'a plugin of WordPress',
  matches: ending(['php'], plugin),
  // WordPress itself looks at the first 8 KiB.
  recognises: ({ bytes }) => /^[ \t/*#@]*Plugin Name\s*:/im.test(head(bytes)),
  read,
};

function head(bytes: Buffer): string {
  return bytes.subarray(0, 8192).toString('utf8');
}

function read(source: Source): Manifest {
  const text = head(source.bytes);
  refuseConflict(source.path, text);
  const match = /^[ \t/*#@]*Version\s*:[ \t]*(\S[^\r\n]{0,100})/im.exec(text);
  const version = match?.[1]?.replace(/\s*(?:\*\/|\?>).*$/, '').trim();
  if (match === null || version === undefined || !/\w/.test(version))
    throw invalid(source.path, 1, 'expected the version of the plugin as `Version: 1.0`, got none');
  if (!text.slice(match.index).includes('*/'))
    throw invalid(source.path, 1, 'expected the end of the comment that names the plugin, got none');
  // The folder is the name by which WordPress's directory knows it.
  const name = plugin.exec(source.path)?.[1] as string;
  const author = /^[ \t/*#@]*Author\s*:[ \t]*(\S[^\r\n]{0,200})/im.exec(text)?.[1]?.replace(/\s*(?:\*\/|\?>).*$/, '');
  const licence = /^[ \t/*#@]*License\s*:[ \t]*(\S[^\r\n]{0,100})/im.exec(text)?.[1]?.trim();
  return {
    packages: [
      {
        key: name,
        identity: { type: 'wordpress-plugin', name },
        version,
        origin: { kind: 'registry' },
        line: text.slice(0, match.index).split('\n').length,
        ...(licence === undefined ? {} : { licence }),
        // A person's name or a company's, which the field does not tell apart.
        ...makers(personOf(author ?? '')),
      },
    ],
    roots: [{ to: name, scope: 'required' }],
    graph: 'unknown',
  };
}
