// Where programs take a credential as a word: one line a program. What the word holds is for the rules that ask.

import type { ShellWord } from '@portcullis/formats/shell';
import { type Call, operands } from '../../calls.js';

export interface CredentialArgument {
  readonly word: ShellWord;
  /** The credential alone, without flag, user and scheme; variables as `${NAME}`. */
  readonly secret: string;
  /** How it is passed, for the message. */
  readonly how: string;
}

type Reader = (call: Call) => Iterable<CredentialArgument>;

/** The value of a flag: the next word, or what stands behind `=`; of a short one also what is glued to it. */
const flag = (...names: readonly string[]): Reader =>
  function* (call) {
    for (const [index, word] of call.args.entries()) {
      const [left = ''] = word.value.split('=', 1);
      if (names.includes(word.value)) {
        const next = call.args[index + 1];
        if (next !== undefined) yield { word: next, secret: next.value, how: word.value };
      } else if (left.startsWith('--') && names.includes(left)) yield { word, secret: word.value.slice(left.length + 1), how: left };
    }
  };

/** `-pSECRET`, with nothing between: what MySQL's programs take, whose `-p` alone asks. */
const glued = (letter: string): Reader =>
  function* (call) {
    for (const word of call.args)
      if (word.value.startsWith(`-${letter}`) && word.value.length > 2) yield { word, secret: word.value.slice(2), how: `-${letter}` };
  };

/** The first two plain words are these; the flag counts then. */
const after = (verbs: readonly string[], reader: Reader): Reader =>
  function* (call) {
    const words = operands(call).map(({ value }) => value);
    if (verbs.every((verb) => words.includes(verb))) yield* reader(call);
  };

/** `-fsSu VALUE`: the letters before the last one are switches of curl. */
const clustered = (letter: string): Reader =>
  function* (call) {
    for (const [index, word] of call.args.entries()) {
      const next = call.args[index + 1];
      if (next !== undefined && word.value.endsWith(letter) && /^-[fgiIjklLnNOsSv#]{1,20}[a-zA-Z]$/.test(word.value))
        yield { word: next, secret: next.value, how: `-${letter}` };
    }
  };

/** `user:password` behind `-u`. */
const userAndPassword = (...names: readonly string[]): Reader =>
  function* (call) {
    const all = [...flag(...names)(call), ...(names.includes('-u') ? [...glued('u')(call), ...clustered('u')(call)] : [])];
    for (const found of all) {
      const colon = found.secret.search(/:(?!-)/);
      if (colon >= 0) yield { ...found, secret: found.secret.slice(colon + 1) };
    }
  };

const secretHeader =
  /^(?:(?:proxy-)?authorization\s?:\s{0,3}(?:(?:bearer|basic|token|apikey)\s{1,3})?|(?:private-token|job-token|deploy-token|x-api-key|x-auth-token|x-vault-token|x-jfrog-art-api|x-github-token|api-key|apikey)\s?:\s{0,3})(\S.{0,4000})$/i;

const header = (...names: readonly string[]): Reader =>
  function* (call) {
    const all = [...flag(...names)(call), ...(names.includes('-H') ? [...glued('H')(call), ...clustered('H')(call)] : [])];
    for (const found of all) {
      const secret = secretHeader.exec(found.secret.trim())?.[1];
      if (secret !== undefined) yield { ...found, secret, how: 'a header' };
    }
  };

/** `name value` or `name=value` among the words, as programs' `config set` takes them. */
const setting = (name: RegExp): Reader =>
  function* (call) {
    for (const [index, word] of call.args.entries()) {
      const equals = word.value.lastIndexOf('=') < 0 ? -1 : word.value.indexOf('=');
      const left = equals < 0 ? word.value : word.value.slice(0, equals);
      if (!name.test(left.slice(0, 300))) continue;
      const next = call.args[index + 1];
      if (equals >= 0) yield { word, secret: word.value.slice(equals + 1), how: left.slice(left.lastIndexOf('/') + 1) };
      else if (next !== undefined) yield { word: next, secret: next.value, how: left.slice(left.lastIndexOf('/') + 1) };
    }
  };

/** The plain word at a place behind the verbs. */
const word = (verbs: readonly string[], place: number): Reader =>
  function* (call) {
    const words = operands(call);
    if (!verbs.every((verb, at) => words[at]?.value === verb)) return;
    const found = words[verbs.length + place];
    if (found !== undefined) yield { word: found, secret: found.value, how: verbs.join(' ') };
  };

/** `bundle config set HOST user:password`; the other keys of Bundler hold paths, flags and addresses. */
function* bundlerHost(call: Call): Generator<CredentialArgument> {
  const [verb, ...words] = operands(call);
  if (verb?.value !== 'config') return;
  const [key, value] = words[0]?.value === 'set' ? words.slice(1) : words;
  if (key === undefined || value === undefined || /^(?:build|gem|local|mirror)\./.test(key.value)) return;
  if (/^(?:https?:\/\/)?[\w-]{1,63}(?:\.[\w-]{1,63}){1,10}(?:[:/]|$)/.test(key.value))
    yield { word: value, secret: value.value, how: 'config set' };
}

const registryLogin = [after(['login'], flag('-p', '--password')), after(['login'], glued('p'))];
const mysql = [glued('p'), flag('--password')];

/** What a program's words may hold. */
const readers: ReadonlyMap<string, readonly Reader[]> = new Map<string, readonly Reader[]>([
  ...['docker', 'podman', 'buildah', 'skopeo', 'nerdctl', 'crane', 'oras', 'helm', 'regctl'].map((name) => [name, registryLogin] as const),
  ['curl', [userAndPassword('-u', '--user', '--proxy-user'), header('-H', '--header', '--proxy-header'), flag('--oauth2-bearer')]],
  ['wget', [flag('--password', '--http-password', '--ftp-password', '--proxy-password'), header('--header')]],
  ['http', [userAndPassword('-a', '--auth')]],
  ['git', [setting(/^http\..{0,200}extraheader$/i)]],
  ['aws', [setting(/aws_(?:secret_access_key|session_token)$/)]],
  ['az', [after(['login'], flag('-p', '--password')), flag('--account-key', '--sas-token', '--connection-string')]],
  ['gcloud', [flag('--access-token')]],
  ['doctl', [flag('-t', '--access-token')]],
  ['heroku', [word(['auth:token'], 0)]],
  ['npm', [setting(/(?:^|:)_(?:authToken|auth|password)$/)]],
  ['pnpm', [setting(/(?:^|:)_(?:authToken|auth|password)$/)]],
  ['yarn', [setting(/npmAuthToken$|npmAuthIdent$|(?:^|:)_(?:authToken|auth|password)$/)]],
  ['composer', [word(['config'], 2), setting(/^(?:github-oauth|gitlab-token|bearer)\./)]],
  ['poetry', [setting(/^pypi-token\./), word(['config'], 2)]],
  ['bundle', [bundlerHost]],
  ['twine', [flag('-p', '--password')]],
  ['cargo', [word(['login'], 0), after(['publish'], flag('--token'))]],
  ['dotnet', [after(['nuget'], flag('--password', '-p', '--api-key', '-k'))]],
  ['nuget', [flag('-Password', '-password', '-ApiKey')]],
  ['vault', [word(['login'], 0)]],
  ['snyk', [word(['auth'], 0)]],
  ['sonar-scanner', [setting(/^-Dsonar\.(?:login|token|password)$/)]],
  ['sshpass', [flag('-p'), glued('p')]],
  ['redis-cli', [flag('-a', '--pass')]],
  ['mongo', [flag('-p', '--password')]],
  ['mongosh', [flag('-p', '--password')]],
  [
    'htpasswd',
    [
      function* (call) {
        const words = operands(call);
        const last = words.at(-1);
        if (last !== undefined && words.length > 1 && call.args.some(({ value }) => /^-[a-zA-Z]{0,5}b/.test(value)))
          yield { word: last, secret: last.value, how: '-b' };
      },
    ],
  ],
  ...['mysql', 'mysqladmin', 'mysqldump', 'mariadb', 'mariadb-admin'].map((name) => [name, mysql] as const),
]);

/** Only these take a word behind a key that tells that it is a credential. */
const credentialKeys: ReadonlyMap<string, RegExp> = new Map([
  ['composer', /^(?:http-basic|github-oauth|gitlab-token|bearer)\./],
  ['poetry', /^http-basic\./],
]);

/** Variables before a program, or exported, that only hold passwords. */
const passwordVariables =
  /^(?:PGPASSWORD|MYSQL_PWD|SSHPASS|RESTIC_PASSWORD|AWS_SECRET_ACCESS_KEY|AWS_SESSION_TOKEN|VAULT_TOKEN|NPM_TOKEN|NODE_AUTH_TOKEN|GITHUB_TOKEN|GH_TOKEN|TWINE_PASSWORD|CARGO_REGISTRY_TOKEN|COMPOSER_AUTH)=/;

/** Others with such a name hold dummies as often: what has letters and digits is likely none. */
const passwordLike =
  /^[A-Z][A-Z0-9_]{0,40}_(?:PASSWORD|PASSWD|SECRET|TOKEN|API_KEY|SECRET_KEY|ACCESS_KEY)=(?=[^$]{8,400}$)(?=[^\d]{0,400}\d)(?=[^A-Za-z]{0,400}[A-Za-z])(?![./]|https?:)/;

/** `https://user:password@host`, where the password is a variable: what is written out another rule finds. */
const passwordInAddress = /\b[a-z][a-z0-9+.-]{1,20}:\/\/(?:[^\s:/@]{0,200}:)?(\$\{[A-Za-z_]\w{0,100}\})@/;

export function* credentialArguments(call: Call): Generator<CredentialArgument> {
  const key = credentialKeys.get(call.name);
  if (key === undefined || call.args.some(({ value }) => key.test(value.slice(0, 300))))
    for (const reader of readers.get(call.name) ?? []) yield* reader(call);
  for (const found of call.args) {
    const secret = found.literal === undefined ? passwordInAddress.exec(found.value.slice(0, 4000))?.[1] : undefined;
    if (secret !== undefined) yield { word: found, secret, how: 'an address' };
  }
  const exported = call.name === 'export' ? call.args : [];
  for (const found of [...call.assignments, ...exported]) {
    // A word of export has no value of its own.
    const plain = found.literal ?? (/[$`\\]/.test(found.text) ? undefined : found.text.replace(/["']/g, ''));
    const value = plain ?? found.value;
    const equals = value.indexOf('=');
    if (passwordVariables.test(value) || passwordLike.test(value.slice(0, 500)))
      yield {
        word: plain === undefined ? found : { ...found, literal: plain },
        secret: value.slice(equals + 1),
        how: value.slice(0, equals),
      };
  }
}
