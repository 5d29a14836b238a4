// Kubernetes Secret manifests: values in base64 under `data`, plain under `stringData`. Sealed and encrypted ones are left alone.

import type { Candidate, Judgement, SecretRule } from '../../rule.js';
import { kindOfName } from '../generic/names.js';
import { fitOf, looksRandom } from '../generic/values.js';
import { made, placeRule, typedPassword } from './place.js';

/** A manifest of this size at most is looked at, on each side of its kind. */
const reach = 64 * 1024;

/** Byte spans of the values of the document that holds the match. */
function* values(text: string, match: RegExpExecArray): Iterable<readonly [number, number]> {
  const [start, end] = documentAround(text, match.index);
  const document = text.slice(start, end);
  if (/\bsops:|encryptedData|ENC\[/.test(document)) return;
  for (const section of document.matchAll(
    /(?:^|\n)([ \t]{0,20})(?:data|stringData):[ \t]*\r?\n((?:\1[ \t]{1,20}[^\n]{0,16000}\n?){1,5000})/g,
  )) {
    const base = start + section.index + section[0].length - (section[2] as string).length;
    const plain = section[0].includes('stringData:');
    for (const line of (section[2] as string).matchAll(
      /^[ \t]{1,40}["']?([\w.-]{1,120})["']?:[ \t]{1,4}["']?([^\s"'#{][^\n"'#]{2,8000}?)["']?[ \t]{0,20}(?:#[^\n]{0,8000})?\r?$/gm,
    )) {
      const [, key = '', value = ''] = line;
      if (!isSecret(key, value, plain)) continue;
      const at = base + line.index + line[0].lastIndexOf(value);
      yield [at, at + value.length];
    }
  }
  yield* blocks(document, start);
  for (const section of document.matchAll(/"(data|stringData)"\s{0,4}:\s{0,4}\{([^{}]{1,16000})\}/g)) {
    const base = start + section.index + section[0].indexOf('{') + 1;
    for (const pair of (section[2] as string).matchAll(/"([\w.-]{1,120})"\s{0,4}:\s{0,4}"([^"\n]{3,8000})"/g)) {
      const [, key = '', value = ''] = pair;
      if (!isSecret(key, value, section[1] === 'stringData')) continue;
      const at = base + pair.index + pair[0].lastIndexOf(value);
      yield [at, at + value.length];
    }
  }
}

/** Values below their key, after `|` or `>`, in one line or in several. */
function* blocks(document: string, start: number): Iterable<readonly [number, number]> {
  for (const block of document.matchAll(
    /(?:^|\n)([ \t]{1,40})["']?([\w.-]{1,120})["']?:[ \t]{1,4}[|>][-+\d]{0,2}[ \t]*\r?\n((?:\1[ \t]{1,20}[^\n]{1,8000}(?:\n|$)){1,200})/g,
  )) {
    const [all, indent = '', key = '', body = ''] = block;
    const section = sectionAbove(document, block.index, indent.length);
    const value = body.trim();
    if (section === undefined || !isSecret(key, section === 'data' ? value.replace(/\s+/g, '') : value, section !== 'data')) continue;
    const at = start + block.index + all.length - body.length + body.indexOf(value);
    yield [at, at + value.length];
  }
}

/** So far above its key the name of a value's section is looked for. */
const sectionReach = 16 * 1024;

/** The section that a key of a manifest stands in: the next line above that is indented less. */
function sectionAbove(document: string, key: number, indent: number): 'data' | 'stringData' | undefined {
  const lines = document.slice(Math.max(0, key - sectionReach), key).split('\n');
  const head = lines.findLast((line) => /\S/.test(line) && line.search(/\S/) < indent);
  return /^[ \t]*(?<name>data|stringData):[ \t]*\r?$/.exec(head ?? '')?.groups?.name as 'data' | 'stringData' | undefined;
}

/** From the separator before a place to the one after it, both looked for within reach. */
function documentAround(text: string, place: number): readonly [number, number] {
  const from = Math.max(0, place - reach);
  const before = text.slice(from, place).lastIndexOf('\n---');
  const after = text.slice(place, place + reach).indexOf('\n---');
  return [before < 0 ? from : from + before, after < 0 ? Math.min(text.length, place + reach) : place + after];
}

function isSecret(key: string, value: string, plain: boolean): boolean {
  if (/^[$%<{]|\{\{|\$\{|^!/.test(value)) return false;
  // `KMS_KEY_ID` names a key; the secret of an AppRole is called an id.
  if (/(?:^|[_.-])id$/i.test(key) && !/secret[_.-]?id$/i.test(key)) return false;
  if (!plain && !/^[A-Za-z0-9+/]{4,8000}={0,2}$/.test(value)) return false;
  const inside = plain ? value : Buffer.from(value, 'base64').toString('latin1');
  // Keys in PEM are found by their own rule, certificates are no secrets.
  if (/-----BEGIN/.test(inside)) return false;
  const kind = kindOfName(key);
  if (!/^[\t\n\r -~]+$/.test(inside)) return kind !== undefined && inside.length >= 12;
  const text = inside.trim();
  if (/\$\{|\{\{|^<[^<>]+>$/.test(text)) return false;
  if (kind === 'password' || kind === 'secret') return typedPassword({ secret: text.slice(0, 200) }) !== undefined;
  const inner = /(?:passw(?:or)?d|pass|secret|token|api_?key)["']?\s{0,3}[=:]\s{0,3}["']?(?<value>[^\s"'$<{,;]{4,200})/i.exec(text)?.groups
    ?.value;
  if (inner !== undefined && typedPassword({ secret: inner }) !== undefined) return true;
  // An address, a path, a name of something.
  if (/^[a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,40}){2,8}(?:\/[a-z0-9.-]{1,60}){0,6}$/.test(text)) return false;
  if (text.length <= 200 && fitOf(text, 'secret', { quoted: true, wrapped: false, credentialFile: false }) === undefined) return false;
  // A sign among random letters is what generators of passwords put there, whatever their key is called.
  if (looksRandom(text) && /^[!-~]{10,64}$/.test(text) && /[!#$%^&*+?~]/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text))
    return true;
  // The text of a file has letters of all kinds, and what is secret in it stands behind a name.
  return looksRandom(text) && !/\s/.test(text) && text.length >= (kind === undefined ? 20 : 12) && !/^[0-9a-f-]{36}$/.test(text);
}

/** What somebody may have typed is less sure than what a machine made. */
function judge({ secret }: Candidate): Judgement | undefined {
  if (secret === '') return undefined;
  const decoded = /^[A-Za-z0-9+/]{4,8000}={0,2}$/.test(secret) ? Buffer.from(secret, 'base64').toString('latin1').trim() : '';
  const value = /^[ -~]{3,}$/.test(decoded) ? decoded : secret;
  return value.length > 100 || looksRandom(value) ? {} : { confidence: 'medium' };
}

const manifestFile = /\.(?:ya?ml|json|tpl|tmpl|j2|gotmpl|erb)$/i;
const manifestKinds = ['Secret', 'secret'].flatMap((kind) => [
  `kind: ${kind}`,
  `kind: "${kind}"`,
  `kind: '${kind}'`,
  `kind": "${kind}"`,
  `kind":"${kind}"`,
]);

/** Whether some bytes may be the manifest of a Secret, whose parts are judged by a line that can stand far from them. */
export function holdsSecretManifest(path: string, content: Buffer): boolean {
  return manifestFile.test(path) && manifestKinds.some((kind) => content.includes(kind));
}

export const kubernetesRules: readonly SecretRule[] = [
  placeRule({
    id: 'kubernetes-secret-yaml',
    aliases: ['kubernetes-secret'],
    title: 'Value of a Kubernetes Secret',
    gives: 'use what the Secret protects, since base64 hides nothing',
    change: 'Change the value where it was issued, keep the manifest sealed or encrypted (SealedSecret, SOPS, an external secret)',
    keywords: [...new Set(manifestKinds.map((kind) => kind.toLowerCase()))],
    pattern: /(?<![A-Za-z])kind(?:: (?:secret(?![\w-])|"secret"|'secret')|": ?"secret")/iy,
    spans: values,
    scope: documentAround,
    judge,
    generic: true,
    bad: [
      {
        text: () => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: ${Buffer.from(made(1)).toString('base64')}\n`,
        path: 'secret.yaml',
      },
      { text: () => `kind: Secret\nstringData:\n  db-pass: ${made(2)}\napiVersion: v1\n`, path: 'secret.yml' },
      { text: () => `kind: Secret\nstringData:\n  db-pass: |\n    ${made(4, 20)}\ntype: Opaque\n`, path: 'secret.yaml' },
      { text: () => `kind: Secret\nstringData:\n  db: "${made(5, 10)}!${made(6, 5)}"\n`, path: 'secret.yaml' },
      {
        text: () => `{"apiVersion": "v1", "data": {"token": "${Buffer.from(made(3, 30)).toString('base64')}"}, "kind": "Secret"}`,
        path: 'secret.json',
      },
    ],
    good: [
      { text: 'kind: Secret\ndata:\n  password: {{ .Values.password | b64enc }}\n', path: 'secret.yaml' },
      { text: 'kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBabcdefghijklmnopqrstu\n', path: 'sealed.yaml' },
      { text: 'kind: Secret\ndata:\n  username: YXBw\n  password: cGFzc3dvcmQ=\n', path: 'secret.yaml' },
      { text: 'kind: Secret\nmetadata:\n  name: db\nstringData:\n  host: db.acme.io\n', path: 'secret.yaml' },
      { text: () => `kind: Secret\nstringData:\n  KMS_KEY_ID: "${made(7, 24)}"\n`, path: 'secret.yaml' },
      { text: () => `kind: Secret\ndata:\n  server: ${Buffer.from('https://localhost:6443').toString('base64')}\n`, path: 'secret.yaml' },
      { text: 'kind: Secret\nstringData:\n  db-pass: |\n    {{ .Values.password }}\n', path: 'secret.yaml' },
      { text: () => `kind: Secret\nmetadata:\n  annotations:\n    db-pass: |\n      ${made(4, 20)}\n`, path: 'secret.yaml' },
      { text: 'kind: Secret\nstringData:\n  config: |\n    "apiVersion": "client.authentication.k8s.io/v1beta1"\n', path: 'secret.yaml' },
      {
        text: 'kind: Secret\nstringData:\n  conf.yaml: |\n    listen:\n      host: 0.0.0.0\n      port: 9000\n    log: a/E2.log\n',
        path: 's.yaml',
      },
    ],
  }),
  placeRule({
    id: 'kubernetes-bootstrap-token',
    title: 'Kubernetes bootstrap token',
    gives: 'join the cluster as a node',
    change: 'Delete it (kubeadm token delete) and create a new one',
    severity: 'critical',
    keywords: ['kubeadm join', '--token ', 'token: "', 'bootstrap'],
    pattern:
      /(?:kubeadm join[^\n]{0,120}?--token|--token|token: "|bootstrap[\w -]{0,30}[:=])[ ="']{0,3}(?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?![\w.])/iy,
    judge: ({ secret, before }) =>
      /^(?:abcdef|123456)\.|0123456789abcdef/.test(secret) || !/kubeadm|bootstrap|6443|discovery|join/i.test(before.slice(-600))
        ? undefined
        : {},
    bad: [
      { text: () => `kubeadm join 10.0.0.1:6443 --token ${['8ewj1p', '9r9hcjoqgajrj4gi'].join('.')}`, path: 'join.sh' },
      { text: () => `bootstrapTokens:\n- token: "${['q7wqd2', '5k2m8z1r0v4x9c3b'].join('.')}"\n`, path: 'kubeadm.yaml' },
      {
        text: () => `kubeadm join master:6443 --discovery-token-ca-cert-hash sha256:1 --token ${['zr5f2k', 'p0o9i8u7y6t5r4e3'].join('.')}`,
        path: 'a.md',
      },
    ],
    good: [
      { text: 'kubeadm join 10.0.0.1:6443 --token abcdef.0123456789abcdef', path: 'a.md' },
      { text: 'kubeadm join 10.0.0.1:6443 --token $TOKEN', path: 'a.sh' },
      { text: 'helm get --token latest.release', path: 'a.sh' },
    ],
  }),
];
