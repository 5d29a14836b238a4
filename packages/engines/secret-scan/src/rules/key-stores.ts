// Keys in binary files, known by their first bytes: PKCS#12, Java's stores, Kerberos key tables, KeePass, keys in DER.
// The samples are texts, which hold bytes above 127 in UTF-8: so the expressions read both.

import type { Example, Severity } from '@portcullis/core';
import { base62, type Candidate, type Judgement, type SecretRule, sample } from '../rule.js';

/** So much of the beginning of a binary file tells what it is, and one from another. */
export const keyStoreHead = 4096;

/** Formats by their first bytes: what is read of a file that is no text. */
const magic: readonly Buffer[] = ['feedfeed', 'cececece', '0502', '03d9a29a', '30'].map((hex) => Buffer.from(hex, 'hex'));

export function mayHoldKeys(content: Buffer): boolean {
  return magic.some((start) => content.subarray(0, start.length).equals(start));
}

/** Names of files that such stores have. */
const storeFile =
  /\.(?:p12|pfx|pkcs12|jks|jceks|keystore|truststore|ks|bks|store|keytab|kdbx?|p8|pk8|der|key|cer|crt|bin|dat|bak|old|orig)$|(?:^|\/)[^/.]{1,80}$/i;

/** A byte as Latin-1 holds it, and as UTF-8 does. */
function byte(value: number): string {
  const plain = `\\x${value.toString(16).padStart(2, '0')}`;
  if (value < 0x80) return plain;
  const [lead = 0, tail = 0] = Buffer.from(String.fromCharCode(value));
  return `(?:${plain}|\\x${lead.toString(16)}\\x${tail.toString(16)})`;
}

function bytes(hex: string): string {
  return Buffer.from(hex, 'hex').reduce((source, value) => source + byte(value), '');
}

/** The length of a SEQUENCE of more than 127 bytes. */
const sequence = `0(?:${byte(0x81)}[^]{1,2}|${byte(0x82)}[^]{2,4}|${byte(0x83)}[^]{3,6})`;

interface Store {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly gives: string;
  readonly change: string;
  readonly severity: Severity;
  /** Expression of its first bytes. */
  readonly start: string;
  /** Three of it, and texts that only begin so. */
  readonly samples: readonly string[];
  readonly references: readonly string[];
  readonly path: string;
}

function letters(seed: number): string {
  return sample(base62, 200, seed);
}

const stores: readonly Store[] = [
  {
    id: 'pkcs12-key-store',
    aliases: ['pfx-file'],
    title: 'Key store in PKCS#12',
    gives: 'guess its password at any speed they can pay for, and then act as the owner of the key in it',
    change: 'Revoke the certificate and issue a new one for a new key',
    severity: 'medium',
    // PFX ::= SEQUENCE { version INTEGER 3, authSafe ContentInfo of type data or signedData } (RFC 7292).
    start: `${sequence}\\x02\\x01\\x030(?:${byte(0x80)}|[^]{1,6})\\x06\\x09${bytes('2a864886f70d0107')}[\\x01\\x02]`,
    samples: ['\x30\x82\x0a\x1b', '\x30\x82\x09\x77', '\x30\x81\x71'].map(
      (start) => `${start}\x02\x01\x03\x30\x82\x09\x13\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01`,
    ),
    references: ['https://www.rfc-editor.org/rfc/rfc7292'],
    path: 'server.p12',
  },
  {
    id: 'java-key-store',
    aliases: ['jks-file', 'jceks-file', 'android-keystore'],
    title: 'Java key store with a private key',
    gives: 'guess its password at any speed they can pay for, and then sign or log in as its owner',
    change: 'Revoke the certificate and issue a new one for a new key',
    severity: 'medium',
    // Magic, version 1 or 2, so many entries, of which the first is a private (1) or a secret key (3), not a certificate (2).
    start: `${`(?:${bytes('feedfeed')}|${bytes('cececece')})`}\\x00\\x00\\x00[\\x01\\x02]\\x00\\x00\\x00[^]\\x00\\x00\\x00[\\x01\\x03]`,
    samples: [
      '\xfe\xed\xfe\xed\0\0\0\x02\0\0\0\x01\0\0\0\x01',
      '\xfe\xed\xfe\xed\0\0\0\x01\0\0\0\x02\0\0\0\x01',
      '\xce\xce\xce\xce\0\0\0\x02\0\0\0\x01\0\0\0\x03',
    ],
    references: ['https://docs.oracle.com/en/java/javase/21/docs/specs/security/standard-names.html'],
    path: 'release.jks',
  },
  {
    id: 'kerberos-keytab',
    aliases: ['keytab-file'],
    title: 'Kerberos key table',
    gives: 'log in as its principals without any password',
    change: 'Change the key of each principal in it (kadmin: ktadd)',
    severity: 'critical',
    // Version 5.2, the size of the first entry, one to five components, the realm with its length.
    start: '\\x05\\x02\\x00\\x00[^]{2}\\x00[\\x01-\\x05]\\x00[^][\\x21-\\x7e]{2}',
    samples: ['A', 'B', 'C'].map((realm) => `\x05\x02\0\0\0\x4b\0\x02\0\x07${realm}CME.IO\0\x04host\0\x03web`),
    references: ['https://web.mit.edu/kerberos/krb5-latest/doc/formats/keytab_file_format.html'],
    path: 'krb5.keytab',
  },
  {
    id: 'keepass-database',
    aliases: ['kdbx-file'],
    title: 'Password database of KeePass',
    gives: 'guess its master password at any speed they can pay for, and then read every password in it',
    change: 'Take it out of the repository, and change the passwords in it if the master is a weak one',
    severity: 'medium',
    start: bytes('03d9a29a'),
    samples: ['\x67\xfb\x4b\xb5\x01', '\x67\xfb\x4b\xb5\x00', '\x65\xfb\x4b\xb5\x02'].map((end) => `\x03\xd9\xa2\x9a${end}`),
    references: ['https://keepass.info/help/kb/kdbx.html'],
    path: 'team.kdbx',
  },
  {
    id: 'private-key-der',
    aliases: ['pkcs8-der-key'],
    title: 'Private key in DER, in the clear',
    gives: 'sign, decrypt or log in as its owner',
    change: 'Replace the key wherever its public half is trusted',
    severity: 'critical',
    // PrivateKeyInfo of RSA or of an elliptic curve (RFC 5958), or an RSAPrivateKey (RFC 8017).
    start: `${sequence}\\x02\\x01\\x00(?:0[^]{1,2}\\x06[\\x07\\x09]${byte(0x2a)}${byte(0x86)}|\\x02${byte(0x82)}[^]{2,3}\\x00)`,
    samples: [
      '\x30\x82\x04\xbd\x02\x01\x00\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01',
      '\x30\x81\x71\x02\x01\x00\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01',
      '\x30\x82\x04\xa3\x02\x01\x00\x02\x82\x01\x01\x00',
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc5958', 'https://www.rfc-editor.org/rfc/rfc8017'],
    path: 'server.key',
  },
];

/** The file's beginning is the key's name: its first bytes are the same in all. */
function judge({ secret, after, path }: Candidate): Judgement | undefined {
  // A store of the certificates that are trusted holds no key.
  if (/(?:trust[\w.-]{0,40}|cacerts[\w.-]{0,20})$/i.test(path)) return undefined;
  return {
    identity: Buffer.from(secret + after, 'latin1')
      .toString('base64')
      .slice(0, 1500),
  };
}

export const keyStoreRules: readonly SecretRule[] = stores.map((store): SecretRule => {
  const bad = store.samples.map((start, seed): Example => ({ text: () => `${start}${letters(seed + 1)}`, path: store.path }));
  return {
    id: store.id,
    aliases: store.aliases,
    severity: store.severity,
    confidence: 'high',
    title: store.title,
    why: `Whoever reads it can ${store.gives}.`,
    remedy: `${store.change}, and keep the new one in a secret store; deleting the file leaves the old one in the history.`,
    controls: ['CWE-798', 'NIST-800-53-IA-5(7)', 'PCI-DSS-8.6.2'],
    risks: ['CICD-SEC-6'],
    references: store.references,
    examples: {
      bad,
      good: [
        { text: () => `${(store.samples[0] as string).slice(0, 3)}${letters(9)}`, path: store.path },
        { text: () => ` ${store.samples[0]}${letters(9)}`, path: store.path },
        { text: 'the file begins with a version\n', path: store.path },
      ],
    },
    check: {
      keywords: [],
      path: storeFile,
      head: keyStoreHead,
      pattern: new RegExp(`^(?<secret>${store.start})`, 'g'),
      ownPlausibility: true,
      judge,
    },
  };
});

const ids: ReadonlySet<string> = new Set(stores.map(({ id }) => id));

/** Whether a rule looks at binary files; a user's own ones do not. */
export function isKeyStoreRule(id: string): boolean {
  return ids.has(id);
}
