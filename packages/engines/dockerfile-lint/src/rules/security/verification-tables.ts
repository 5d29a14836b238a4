// How programs are told not to check whom they talk to, or what they were given. One line a switch.

import { type Call, callHas, operands } from '../../calls.js';

export type Kind = 'tls' | 'signature';

export interface Switch {
  readonly kind: Kind;
  readonly programs: readonly string[];
  readonly off: (call: Call) => boolean;
  /** What is written, for the message. */
  readonly what: string;
}

const flag =
  (...flags: readonly string[]) =>
  (call: Call): boolean =>
    callHas(call, ...flags);
/** A word that matches, white space and quotes inside it aside. */
const word =
  (pattern: RegExp) =>
  (call: Call): boolean =>
    call.args.some(({ value }) => pattern.test(value.slice(0, 500)));
/** `config set name value` and `config name value`, in the ways that npm, yarn, git, pip and composer write them. */
const setting = (name: RegExp, value: RegExp) => (call: Call) =>
  call.args.some(({ value: text }, at) => {
    const [left = '', right] = splitOnce(text, '=');
    if (!name.test(left)) return false;
    return value.test(right ?? call.args[at + 1]?.value ?? '');
  });
const off = /^["']?(?:false|0|no|off)["']?$/i;

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

/** Of a request, or of all that the process makes from there on. */
export const powershellSwitch =
  /(?:^|\s)-SkipCertificateCheck\b(?!:\s{0,3}\$false)|ServerCertificateValidationCallback\s{0,9}=\s{0,9}\{\s{0,9}(?:return\s{1,9})?\$\{?true/i;

function addsRepository(call: Call): boolean {
  return ['addrepo', 'ar', 'modifyrepo', 'mr'].includes(operands(call)[0]?.value ?? '');
}

const aptPrograms = ['apt-get', 'apt', 'aptitude'];

/** What takes packages away fetches none. */
function onlyRemoves(call: Call): boolean {
  return operands(call).some(({ value }) => /^(?:purge|remove|autoremove|clean|autoclean)$/.test(value));
}

/** `-fsSLk`, but not the value in `-okeys` or `-uci:key`: a letter that takes one ends the switches. */
const curlInsecure = /^-[^-AbCcDdEeFhHKmoPQrTtUuwXxYyz=:]*k/;

export const switches: readonly Switch[] = [
  { kind: 'tls', programs: ['curl'], off: flag('--insecure', '--proxy-insecure', '--doh-insecure'), what: '--insecure' },
  { kind: 'tls', programs: ['curl'], off: word(curlInsecure), what: '--insecure' },
  {
    kind: 'tls',
    programs: ['wget', 'wget2'],
    // Options may be cut short.
    off: word(/^--no-check-c(?:e(?:r(?:t(?:i(?:f(?:i(?:c(?:a(?:te?)?)?)?)?)?)?)?)?)?$/),
    what: '--no-check-certificate',
  },
  { kind: 'tls', programs: ['aws'], off: flag('--no-verify-ssl'), what: '--no-verify-ssl' },
  { kind: 'tls', programs: ['crane', 'oras', 'regctl', 'mc', 'argocd'], off: flag('--insecure'), what: '--insecure' },
  { kind: 'tls', programs: ['vault'], off: flag('-tls-skip-verify'), what: '-tls-skip-verify' },
  {
    kind: 'tls',
    programs: ['python', 'python3'],
    off: word(/\b_create_unverified_context\b|\bverify\s?=\s?False\b/),
    what: 'verify=False',
  },
  {
    kind: 'tls',
    programs: ['powershell', 'powershell.exe', 'pwsh', 'pwsh.exe', 'iwr', 'Invoke-WebRequest', 'irm', 'Invoke-RestMethod'],
    off: word(powershellSwitch),
    what: 'SkipCertificateCheck',
  },
  { kind: 'tls', programs: ['aria2c'], off: word(/^--check-certificate=false$/), what: '--check-certificate=false' },
  { kind: 'tls', programs: ['git'], off: setting(/^(?:-c)?http\.(?:.{0,200}\.)?sslverify$/i, off), what: 'http.sslVerify=false' },
  {
    kind: 'tls',
    programs: ['npm', 'pnpm', 'yarn', 'cnpm'],
    off: setting(/^(?:--)?(?:strict-ssl|strictssl|enablestrictssl|unsafehttpwhitelist)$/i, off),
    what: 'strict-ssl=false',
  },
  { kind: 'tls', programs: ['npm', 'pnpm'], off: flag('--no-strict-ssl'), what: '--no-strict-ssl' },
  {
    kind: 'tls',
    programs: ['pip', 'pip3', 'pip2', 'python', 'python3', 'uv', 'pipenv', 'pdm'],
    off: (call) => isPip(call) && callHas(call, '--trusted-host', '--allow-insecure-host'),
    what: '--trusted-host',
  },
  {
    kind: 'tls',
    programs: ['pip', 'pip3'],
    off: (call) => operands(call)[0]?.value === 'config' && word(/trusted-host/)(call),
    what: 'trusted-host',
  },
  {
    kind: 'tls',
    programs: ['conda', 'mamba', 'micromamba'],
    off: (call) => flag('--insecure', 'k')(call) || setting(/^ssl_verify$/, off)(call),
    what: 'ssl_verify false',
  },
  { kind: 'tls', programs: ['gem', 'bundle'], off: (call) => setting(/^ssl_verify_mode$/, /^0$/)(call), what: 'ssl_verify_mode 0' },
  {
    kind: 'tls',
    programs: ['composer'],
    off: (call) => setting(/^disable-tls$/, /^true$/)(call) || setting(/^secure-http$/, off)(call),
    what: 'disable-tls',
  },
  { kind: 'tls', programs: ['poetry'], off: setting(/^certificates\..{1,100}\.cert$/, off), what: 'certificates.*.cert false' },
  {
    kind: 'tls',
    programs: ['apt-get', 'apt'],
    off: word(/Acquire::https(?:::.{0,100})?::Verify-(?:Peer|Host)=["']?(?:false|0|no)/i),
    what: 'Acquire::https::Verify-Peer=false',
  },
  {
    kind: 'tls',
    programs: ['yum', 'dnf', 'dnf5', 'microdnf', 'tdnf', 'yum-config-manager'],
    off: word(/^(?:--setopt=)?(?:.{0,100}\.)?sslverify=(?:0|false|no)$/i),
    what: 'sslverify=0',
  },
  { kind: 'tls', programs: ['helm'], off: flag('--insecure-skip-tls-verify'), what: '--insecure-skip-tls-verify' },
  { kind: 'tls', programs: ['kubectl', 'oc'], off: word(/^--insecure-skip-tls-verify(?:=true)?$/), what: '--insecure-skip-tls-verify' },
  { kind: 'tls', programs: ['skopeo', 'podman', 'buildah'], off: word(/^--(?:src-|dest-)?tls-verify=false$/), what: '--tls-verify=false' },
  { kind: 'tls', programs: ['go'], off: flag('-insecure'), what: '-insecure' },
  {
    kind: 'tls',
    programs: ['svn'],
    off: (call) => flag('--trust-server-cert')(call) || word(/^--trust-server-cert-failures=/)(call),
    what: '--trust-server-cert',
  },
  { kind: 'tls', programs: ['hg'], off: flag('--insecure'), what: '--insecure' },
  { kind: 'tls', programs: ['http', 'https'], off: word(/^--verify=(?:no|false)$/), what: '--verify=no' },
  {
    kind: 'tls',
    programs: ['ssh', 'scp', 'sftp'],
    off: word(/^(?:-o)?StrictHostKeyChecking=(?:no|off)$/i),
    what: 'StrictHostKeyChecking=no',
  },
  ...['--allow-unauthenticated', '--force-yes', '--allow-insecure-repositories', '--no-gpg-check'].map(
    (what): Switch => ({ kind: 'signature', programs: aptPrograms, off: (call) => flag(what)(call) && !onlyRemoves(call), what }),
  ),
  {
    kind: 'signature',
    programs: aptPrograms,
    off: word(
      /^(?:-o)?(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories|Acquire::AllowWeakRepositories)=["']?(?:true|1|yes)/i,
    ),
    what: 'an option of apt',
  },
  {
    kind: 'signature',
    programs: ['yum', 'dnf', 'dnf5', 'microdnf', 'tdnf', 'yum-config-manager'],
    off: (call) =>
      flag('--nogpgcheck', '--no-gpgchecks')(call) || word(/^(?:--setopt=)?(?:.{0,100}\.)?(?:repo_|pkg_)?gpgcheck=(?:0|false|no)$/i)(call),
    what: '--nogpgcheck',
  },
  {
    kind: 'signature',
    programs: ['zypper'],
    off: (call) => flag('--no-gpg-checks', '--no-gpgcheck', '--allow-unsigned-rpm')(call) || (addsRepository(call) && flag('G')(call)),
    what: '--no-gpg-checks',
  },
  {
    kind: 'signature',
    programs: ['rpm'],
    off: flag('--nosignature', '--nodigest', '--nofiledigest', '--noverify', '--nocheck'),
    what: '--nosignature',
  },
  { kind: 'signature', programs: ['apk'], off: flag('--allow-untrusted'), what: '--allow-untrusted' },
  { kind: 'signature', programs: ['pacman', 'pacstrap'], off: (call) => word(/^SigLevel=Never$/i)(call), what: 'SigLevel Never' },
  { kind: 'signature', programs: ['dpkg'], off: flag('--force-bad-verify', '--no-debsig'), what: '--force-bad-verify' },
  {
    kind: 'signature',
    programs: ['gpg', 'gpg2'],
    off: (call) => setting(/^--trust-model$/, /^always$/)(call) && callHas(call, '--verify'),
    what: '--trust-model always',
  },
  { kind: 'signature', programs: ['go'], off: flag('-nosumcheck'), what: '-nosumcheck' },
  {
    kind: 'signature',
    programs: ['cosign'],
    off: flag('--insecure-ignore-tlog', '--insecure-ignore-sct', '--allow-insecure-registry'),
    what: '--insecure-…',
  },
];

function isPip(call: Call): boolean {
  return !call.name.startsWith('python') || call.args.some(({ value }) => value === 'pip');
}

export interface Variable {
  readonly kind: Kind;
  readonly name: RegExp;
  readonly off: RegExp;
}

export const variables: readonly Variable[] = [
  { kind: 'tls', name: /^NODE_TLS_REJECT_UNAUTHORIZED$/, off: /^0$/ },
  { kind: 'tls', name: /^PYTHONHTTPSVERIFY$/, off: /^0$/ },
  // git asks whether it is set, and not to what.
  { kind: 'tls', name: /^GIT_SSL_NO_VERIFY$/, off: /^/ },
  { kind: 'tls', name: /^(?:NPM_CONFIG_STRICT_SSL|YARN_STRICT_SSL|YARN_ENABLE_STRICT_SSL)$/i, off: /^(?:false|0|no)$/i },
  { kind: 'tls', name: /^(?:PIP_TRUSTED_HOST|UV_INSECURE_HOST|GOINSECURE)$/, off: /./ },
  { kind: 'tls', name: /^PERL_LWP_SSL_VERIFY_HOSTNAME$/, off: /^0$/ },
  { kind: 'tls', name: /^GIT_CONFIG_PARAMETERS$/, off: /http\.(?:.{0,200}\.)?sslverify['=\s]{1,5}(?:false|0|no|off)\b/i },
  { kind: 'tls', name: /^BUNDLE_SSL_VERIFY_MODE$/, off: /^0$/ },
  { kind: 'tls', name: /^(?:CONDA_SSL_VERIFY|MAMBA_SSL_VERIFY|CARGO_HTTP_SSL_VERIFY)$/, off: /^(?:false|0|no)$/i },
  { kind: 'tls', name: /^(?:HEX_UNSAFE_HTTPS|COMPOSER_DISABLE_TLS|AWS_NO_VERIFY_SSL)$/, off: /^(?:1|true)$/i },
  { kind: 'tls', name: /^(?:REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE)$/, off: /^$/ },
  { kind: 'signature', name: /^(?:GONOSUMCHECK|HEX_UNSAFE_REGISTRY|DOTNET_NUGET_SIGNATURE_VERIFICATION_DISABLED)$/, off: /^(?:1|true)$/i },
  { kind: 'tls', name: /^GIT_SSH_COMMAND$/, off: /StrictHostKeyChecking[= ](?:no|off)\b/i },
  { kind: 'signature', name: /^GOSUMDB$/, off: /^off$/ },
  // A pattern for all modules: of none is the checksum compared.
  { kind: 'signature', name: /^(?:GONOSUMDB|GOPRIVATE)$/, off: /^\*$/ },
  { kind: 'signature', name: /^GOFLAGS$/, off: /-insecure/ },
  { kind: 'signature', name: /^(?:HOMEBREW_NO_VERIFY_ATTESTATIONS|COSIGN_INSECURE_IGNORE_TLOG)$/, off: /^(?:1|true)$/i },
  { kind: 'signature', name: /^DOCKER_CONTENT_TRUST$/, off: /^0$/ },
];

export interface Written {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** Files it means something in; undefined means any. */
  readonly file?: RegExp;
}

/** Lines that end up in configuration files, by echo, printf, sed or a heredoc. */
export const writtenLines: readonly Written[] = [
  // A repository in a file of the image itself has nobody in between.
  { kind: 'signature', pattern: /\[[^\]\n]{0,200}\btrusted\s?=\s?yes\b[^\]\n]{0,200}\](?!\s{1,20}(?:file|copy|cdrom):)/i },
  { kind: 'signature', pattern: /\b(?:repo_|pkg_)?gpgcheck\s?=\s?0\b/i },
  { kind: 'signature', pattern: /\bSigLevel\s{0,5}=\s{0,5}Never\b/ },
  { kind: 'signature', pattern: /APT::Get::AllowUnauthenticated\s{1,5}"?(?:true|1|yes)/i },
  { kind: 'signature', pattern: /Acquire::AllowInsecureRepositories\s{1,5}"?(?:true|1|yes)/i },
  { kind: 'tls', pattern: /Acquire::https(?:::[^\s"]{0,100})?::Verify-(?:Peer|Host)\s{1,5}"?(?:false|0|no)/i },
  { kind: 'tls', pattern: /\bstrict-ssl\s?=\s?false\b/i },
  { kind: 'tls', pattern: /\bsslverify\s?=\s?(?:0|false)\b/i },
  { kind: 'tls', pattern: /\btrusted-host\s?=/i, file: /pip/ },
  { kind: 'tls', pattern: /(?:^|\s|-)(?:insecure|-k)\b/, file: /\.curlrc$/ },
  { kind: 'tls', pattern: /:ssl_verify_mode:\s?0\b/, file: /gemrc$/ },
  { kind: 'tls', pattern: /check[-_]certificate\s?=\s?(?:off|no)/i, file: /wgetrc$/ },
  { kind: 'tls', pattern: /StrictHostKeyChecking[\s=]{1,5}no\b/i },
];
