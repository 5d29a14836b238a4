// Credentials that manuals and standards print: they open nothing, and stand in thousands of repositories.
// Of each a part of its random letters is kept here, which no other value has.

import { createHash } from 'node:crypto';

/** By who printed them, and where. */
const samples: Readonly<Record<string, readonly string[]>> = {
  // learn.microsoft.com, "Connect to Azurite", "Azure Cosmos DB emulator": the account of an emulator on one's own machine.
  'Azure emulators': ['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzF', 'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4'],
  // docs.aws.amazon.com: key ids that end in EXAMPLE, and the secrets beside them.
  AWS: ['IOSFODNN7EXAMPLE', 'I44QH8DHBEXAMPLE', 'K7MDENG/bPxRfiCY', 'Zp9Utk/h3yCo8nvb'],
  // docs.stripe.com: keys of its test account.
  Stripe: ['4eC39HqLyjWDarj', 'BQokikJOvBiI2Hl', 'tR3PYbcVNZZ796t', 'VePHdqKTYQjKNIn', 'TYooMQauvdEDq54', '26PHem9AhJZvU62'],
  // github.com/laserlemon/figaro, README: `config/application.yml`.
  Figaro: ['EeHnL644i6zo4Iyq4v1K'],
  // docs.github.com, "Using OAuth", "Refreshing user access tokens".
  GitHub: ['16C7e42F292c6912', '1B4a2e77838347a7'],
  // api.slack.com, manuals of tokens and of methods.
  Slack: ['pdFZKVeTuE8sk7oO', '17653672481-1987'],
  // developers.google.com, manuals of Maps and of keys.
  Google: ['DaGmWKa4JsXZ-HjGw7'],
  // docs.sendgrid.com, documentation.mailgun.com.
  SendGrid: ['ngeVfQFYQlKU0ufo8x5d1A'],
  Mailgun: ['3ax6xnjp29jd6fds4gc'],
  // docs.dynatrace.com, "Access tokens".
  Dynatrace: ['ST2EY72KQINMH574WMNVI7YN'],
  // docs.docker.com, "Join nodes to a swarm", "Lock your swarm".
  Docker: ['49nj1cmql0jkz5s954yi3oex', 'fySn8TY4w5lKcWcJPIpK'],
  // github.com/openshift/api, console/v1.
  OpenShift: ['kV46hPnEYhCWFnB85r5NrprAxggzgb6GOeLbgcKNsH0'],
  // kubernetes.io, "Dual-stack support with kubeadm".
  Kubernetes: ['vjjwg16ucnhp94qr'],
  // developer.hashicorp.com, "Tokens".
  Vault: ['iyNUhq8Ov4hIAx6snw5mB2nL', 'IXyR0OJnSFobekZM'],
  // github.com/SocketDev: the key of its command line for everyone, which may do little.
  Socket: ['RAN5U4ivauy4w37'],
  // github.com/Giphy/GiphyAPI: the key of its public beta, given to everybody.
  Giphy: ['dc6zaTOxFJmzC'],
  // developer.brex.com, "Authentication".
  Brex: ['jBWQLZXtu1f4sVT6'],
  // jetbrains.com, "Permanent Token Authorization".
  YouTrack: ['rNZ38ije7uiWwnUT'],
  // docs.mollie.com, "Connect", and the samples of its libraries.
  Mollie: ['Wwvu7egPcJLLJ9Kb'],
  // docs.coveo.com: the search of its samples.
  Coveo: ['564559b1-0045-48e1'],
  // docs.ntfy.sh, "Access tokens".
  ntfy: ['AgQdq7mVBoFD37zQ'],
  // api.rubyonrails.org, "has_secure_password".
  Rails: ['mUc3m00RsqyRe'],
  // RFC 6455, section 1.3: what every WebSocket joins with the key of a request.
  WebSocket: ['E914-47DA-95CA-C5AB0DC85B11'],
  // hardhat.org, getfoundry.sh: the first account of a chain on one's own machine.
  Hardhat: ['ac0974bec39a17e36ba4a6b4d238ff944bacb478'],
  // Microsoft Edge: `TrustedClientToken` of speech.platform.bing.com, by which every copy of it reads aloud.
  Edge: ['6A5AA1D4EAFF4E9F'],
  // docs.arbitrum.io, "Nitro devnode": the account with funds of a chain on one's own machine.
  Arbitrum: ['b6b15c8cb491557369f3c7d2c287b053eb229daa'],
  // min.io, "Test the server": the public server for trying things out.
  MinIO: ['Q3AM3UQ867SPQQA43P2F', 'zuf+tfteSlswRu7BJ86w'],
  // jwt.io: signatures and claims of the tokens that its debugger has shown, and the keys they are signed with.
  'JSON Web Tokens': [
    'SflKxwRJSMeKKF2QT4fw',
    'TJVA95OrM7E2cBab30RM',
    'KMUFsIDTnFmyG3nMiGM6',
    'eyJzdWIiOiIxMjM0NTY3ODkwIi',
    '-string-secret-at-least-',
  ],
  // pay.weixin.qq.com, the demonstration for PHP: WxPay.Config.php.
  'WeChat Pay': ['8934e7d15453e974', '7813490da6f1265e'],
  // RFC 7515 and RFC 7520, of which libraries carry the whole: keys to sign and to encrypt with.
  'JSON Web Keys': ['AyM1SysPpbyDfgZl', 'hJtXIZ2uSN5kbQfb', 'XctOhJAkA-pD9Lh7', 'GZy6sIZ6wl9NJOKB', 'qC57l_uxcm7Nm3K-'],
  // RFC 6749, RFC 6750, RFC 7617, RFC 7515; the key of the test vectors in RFC 4226 and RFC 6238, in base32.
  standards: [
    'GEZDGNBVGY3TQOJQ',
    // github.com/google/google-authenticator, "Key Uri Format".
    'BSWY3DPEHPK3PXP',
    '2YotnFZFEjr1zCsicMWpAA',
    'tGzv3JOkF0XG5Qx2TlKWIA',
    'mF_9.B5f-4.1JqM',
    'czZCaGRSa3F0Mzpn',
    'QWxhZGRpbjpvcGVu',
  ],
};

/** What a program ships with and its manual says to change: it opens whatever nobody changed. By program, and where it is said. */
const defaults: Readonly<Record<string, readonly string[]>> = {
  // apisix.apache.org, "Admin API", read 2026-11: the admin key that its configuration began with.
  'Apache APISIX': ['edd1c9f034335f13'],
  // github.com/jumpserver/Dockerfile, allinone: the variables of its image, among them the token by which its parts find each other.
  JumpServer: ['KXOeyNgDeTdpeu9q', 'kWQdmdCQKjaWlHYpPh'],
  // supabase.com, "Self-Hosting with Docker" and the command line: keys that go with the secret which both print.
  Supabase: ['dc_X5iR_VP_qT0zsi', 'DaYlNEoUrrEn2Ig7', 'CRXP1A7WOeoJeXxj', 'EGIM96RAZx35lJzd'],
  // developer.paypal.com/braintree, "3D Secure" for Android: what downloads the library of Cardinal, given to everybody.
  Braintree: ['NYRkqrgFLRc3qDra'],
  // github.com/hashicorp/vagrant, keys/: what every box lets in until it is brought up.
  Vagrant: ['6NF8iallvQVp22WDkTkyr', 'DRzezD0U3R3UEEmS7R33'],
};

const fragments = Object.values(samples).flat();
const shippedFragments = Object.values(defaults).flat();

/** Whether a value is one that a manual prints. */
export function isDocumented(value: string): boolean {
  return value.length >= 10 && fragments.some((fragment) => value.includes(fragment));
}

/** Whether a value is one that a program ships with. */
export function isShippedDefault(value: string): boolean {
  return shippedFragments.some((fragment) => value.includes(fragment));
}

/** What samples of programs are signed with, and what nobody may have for a password. */
const words =
  'test admin password secret root user demo guest changeme example hello key token jwt qwerty 1234 12345 123456 12345678'.split(' ');
let wordDigests: ReadonlySet<string> | undefined;

/** What the function PASSWORD of MySQL 4.1 and later makes: SHA-1 twice, without the `*` in front. */
const ofMysql = (word: string): string => createHash('sha1').update(createHash('sha1').update(word).digest()).digest('hex');

/** Whether a value is the digest of such a word, in hex or that in base64, which anybody can compute. */
export function isDigestOfWord(value: string): boolean {
  if (value.length < 32 || value.length > 172) return false;
  wordDigests ??= new Set(
    ['md5', 'sha1', 'sha256', 'sha512']
      .flatMap((algorithm) => words.map((word) => createHash(algorithm).update(word).digest('hex')))
      .concat(words.map(ofMysql)),
  );
  return wordDigests.has(value.toLowerCase()) || wordDigests.has(Buffer.from(value, 'base64').toString('latin1').toLowerCase());
}
