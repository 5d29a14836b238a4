// Writes the official schemas of SBOMs, without the words meant for people, into the one file that sbom carries:
// `node scripts/sbom-schemas.mjs CYCLONEDX SPDX`, both git repositories (CycloneDX/specification and spdx/spdx-spec).
// Measured in docs/decisions/040-sbom-schemas.md.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const [cycloneDx, spdx] = process.argv.slice(2);
const commits = { cycloneDx: 'e02a34ae42a48239f54e04f75280b9000b29f1fb', spdx22: 'development/v2.2.2', spdx23: 'support/2.3.1' };
const files = [
  ...['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'].map((version) => [cycloneDx, commits.cycloneDx, `schema/bom-${version}.xsd`]),
  [cycloneDx, commits.cycloneDx, 'schema/spdx.xsd'],
  ...['1.2-strict', '1.3-strict', '1.4', '1.5', '1.6', '1.7'].map((name) => [
    cycloneDx,
    commits.cycloneDx,
    `schema/bom-${name}.schema.json`,
    `bom-${name.slice(0, 3)}.schema.json`,
  ]),
  ...['spdx', 'jsf-0.82', 'cryptography-defs'].map((name) => [cycloneDx, commits.cycloneDx, `schema/${name}.schema.json`]),
  [spdx, commits.spdx22, 'schemas/spdx-schema.json', 'spdx-2.2.json'],
  [spdx, commits.spdx23, 'schemas/spdx-schema.json', 'spdx-2.3.json'],
];

const words = new Set(['$comment', '$id', '$schema', 'title', 'description', 'examples', 'default', 'meta:enum', 'deprecated']);
const named = new Set(['properties', 'definitions', 'patternProperties']);
const texts = {};
const sources = [];
for (const [repository, commit, path, name = path.slice(path.lastIndexOf('/') + 1)] of files) {
  const text = execFileSync('git', ['-C', repository, 'show', `${commit}:${path}`], { encoding: 'utf8', maxBuffer: 1e8 });
  sources.push(`// ${createHash('sha256').update(text).digest('hex')} ${name}`);
  texts[name] = name.endsWith('.xsd') ? plainXml(text) : plain(JSON.parse(text));
}
const packed = brotliCompressSync(JSON.stringify(texts), { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } }).toString('base64');
writeFileSync(
  fileURLToPath(new URL('../packages/engines/sbom/src/documents/check/official.ts', import.meta.url)),
  `// Written by scripts/sbom-schemas.mjs: the schemas of CycloneDX (Apache-2.0) and SPDX (CC-BY-3.0) as JSON, under Brotli and Base64.
// SHA-256 of each as published:
${sources.join('\n')}

export const official =
  '${packed}';
`,
);
process.stdout.write(`${(packed.length / 1024).toFixed(0)} KiB of ${(JSON.stringify(texts).length / 1024).toFixed(0)} KiB\n`);

/** A schema without what it says to people; names that its documents use stay, whatever they are. */
function plain(node, isNames = false) {
  if (Array.isArray(node)) return node.map((item) => plain(item));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isNames || !words.has(key))
      .map(([key, value]) => [key, key === 'enum' || key === 'const' ? value : plain(value, !isNames && named.has(key))]),
  );
}

function plainXml(text) {
  return text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<xs:annotation>[\s\S]*?<\/xs:annotation>/g, '')
    .replace(/>\s+</g, '><')
    .trim();
}
