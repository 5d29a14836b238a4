// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the files that are read
import { pinningOf, type WrittenReference } from './pinning.js';

const digest = `sha256:${'a'.repeat(64)}`;

test.each<[WrittenReference, string, string]>([
  [{ name: 'nginx', digest }, 'digest', 'high'],
  [{ name: 'nginx', tag: 'latest', digest }, 'digest', 'high'],
  [{ name: '$BASE', tag: '$TAG', digest }, 'digest', 'high'],
  [{ name: 'nginx', digest: `sha512:${'b'.repeat(128)}` }, 'digest', 'high'],
  [{ name: 'nginx', tag: '1.27', digest: 'sha256:short' }, 'unknown', 'high'],
  [{ name: 'nginx', tag: '1.27', digest: '' }, 'unknown', 'high'],
  [{ name: 'nginx', tag: '1.27', digest: '${DIGEST}' }, 'unknown', 'medium'],
  [{ name: 'nginx' }, 'none', 'high'],
  [{ name: '$BASE' }, 'unknown', 'low'],
  [{ name: '{{ .Values.image }}' }, 'unknown', 'low'],
  [{ name: 'nginx', tag: 'latest' }, 'latest', 'high'],
  [{ name: '${BASE}', tag: 'latest' }, 'latest', 'medium'],
  [{ name: 'nginx', tag: 'latest-alpine' }, 'tag', 'high'],
  [{ name: 'nginx', tag: '1.27.3' }, 'tag', 'high'],
  [{ name: '${BASE}', tag: '3' }, 'tag', 'medium'],
  [{ name: 'nginx', tag: '${V}-alpine' }, 'unknown', 'low'],
  [{ name: 'nginx', tag: '%VERSION%' }, 'unknown', 'low'],
])('%j is pinned by %s, %s', (written, state, confidence) => {
  expect(pinningOf(written)).toEqual({ state, confidence });
});
