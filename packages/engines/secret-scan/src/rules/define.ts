// Builders for the two kinds of credential formats there are: a token that its prefix gives away,
// and a value that only the provider's name beside it gives away. A family file is a list of calls to these.

import type { Confidence, Example, Severity } from '@portcullis/core';
import type { Refusal } from '../refusal.js';
import type { Candidate, Judgement, SecretCheck, SecretRule } from '../rule.js';
import { contextOf, type Explains } from './context.js';
import { hasCasesAndDigits, isWords } from './generic/measures.js';
import { placeholderOf, sampleOf, shapeAnchor, shapeEndsFixed, shapeEntropy, shapeKeywords, shapeSource, shapeTail } from './shape.js';

export interface CredentialSpec {
  readonly id: string;
  readonly aliases?: readonly string[];
  /** What it is, with its provider: `GitHub fine-grained personal access token`. */
  readonly what: string;
  /** What its holder can do, completing "Whoever reads it can ...". */
  readonly gives: string;
  /** Where it is revoked, completing "Revoke it at ...". */
  readonly revoke: string;
  /** Replaces the sentence made of `revoke`, where revoking is not all there is to do. */
  readonly remedy?: string;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  readonly references?: readonly string[];
  /** Where its form was read, a sentence, where the provider's manual does not give the whole of it. */
  readonly formRead?: string;
  /** One shape or several of the same credential; see shape.ts. */
  readonly shape: string | readonly string[];
  /** Replaces the entropy that the shape suggests; 0 turns the test off. */
  readonly entropy?: number;
  /** Looks closer at a match: undefined drops it, an object changes what is said of it. */
  readonly judge?: (secret: string, candidate: Candidate) => Judgement | undefined;
  /** A judge may want samples that chance does not produce. */
  readonly sample?: (seed: string) => string;
  /** Further texts that must stay quiet. */
  readonly near?: readonly Example[];
  /** Further texts that must be found. */
  readonly more?: readonly Example[];
}

export interface TokenSpec extends CredentialSpec {
  /** Replaces the shape's own literal start as the text searched for. */
  readonly keywords?: readonly string[];
  /** How far before its keyword a token may begin, when the keyword is not its start. */
  readonly lookback?: number;
}

export interface NamedSpec extends CredentialSpec {
  /** Lower-case beginnings of the names it is assigned to: `datadog`, `dd_api`. */
  readonly names: readonly string[];
  /** The name must also say one of these, where the provider alone says too little. */
  readonly words?: readonly string[];
  /** They need not be there where the value is given to the name and nothing more: any value, or one that is random beyond doubt. */
  readonly alone?: 'always' | 'random';
}

/** What may stand before a token: no letter or digit, unless it is the end of an escape. */
const tokenStart = '(?<=^|[^0-9A-Za-z]|\\\\[nrtbf]|\\\\u[0-9a-fA-F]{4}|%[0-9A-Fa-f]{2}|\\x1b\\[[0-9;]{0,8}m)';

/** `ghp_1234<rest of your token>`: a value that ends where a stand-in begins. A tag of HTML is none. */
const standIn = '<(?:[Yy]our|YOUR|[Rr]est|[Rr]edacted|REDACTED|[Rr]emoved|[Hh]idden|[Kk]ey|KEY|[Tt]oken|TOKEN|[Ss]ecret|SECRET|[._-])';

/** The same before a named value, which may be part of no identifier. */
const valueStart = '(?<=[^0-9A-Za-z_]|\\\\[nrt]|%[0-9A-Fa-f]{2})';

/** Keywords for a token whose own start is too short to search for: the start with each letter that may follow. */
export function continued(start: string, alphabet: string): readonly string[] {
  return [...alphabet].map((letter) => start + letter);
}

/** What values begin with, where all begin with something: asked first at each place, since few places have it. */
function glance(shapes: readonly string[]): string {
  const starts = shapes.map(shapeKeywords);
  return starts.every(({ length }) => length > 0) ? `(?=${starts.flat().map(shapeSource).join('|')})` : '';
}

interface Search extends Pick<SecretCheck, 'anchor' | 'lookback'> {
  readonly keywords: readonly string[];
  pattern(): RegExp;
}

/** How a token is looked for: by its start, or where that is random, by the longest text within. */
function searchOf(spec: TokenSpec, shapes: readonly string[]): Search {
  const anchors = shapes.map(shapeAnchor);
  const keywords = spec.keywords ?? [...new Set(anchors.flatMap((anchor) => anchor.keywords))];
  const before = Math.max(...anchors.map((anchor) => anchor.before));
  const lookback = spec.lookback ?? (spec.keywords === undefined && before > 0 ? before : undefined);
  // What begins with a sign, as the path of an address does, begins wherever that stands.
  const signed = keywords.some((keyword) => !/^[0-9A-Za-z]/.test(keyword));
  const source = (): string =>
    shapes
      .map((shape) => {
        const text = shapeSource(shape);
        const tail = shapeTail(shape);
        // What has all its letters is cut by nothing.
        const cut = shapeEndsFixed(shape) ? '' : `|${standIn}`;
        return `${signed && /^[[(0-9A-Za-z]/.test(text) ? tokenStart : ''}${text}${tail === '' ? '' : `(?![${tail}]${cut})`}`;
      })
      .join('|');
  return {
    keywords,
    ...(lookback === undefined ? { anchor: signed ? 'keyword' : 'token' } : { lookback: lookback + 16 }),
    pattern: () =>
      lookback === undefined
        ? new RegExp(`(?<secret>${source()})`, 'y')
        : new RegExp(`${signed ? '' : tokenStart}(?<secret>${source()})`, 'g'),
  };
}

const partOfBase64: Refusal = { id: 'part-of-base64', why: 'It is a part of a longer text in base64, such as a picture.' };

/** A start that chance makes in a picture of some hundred kilobytes. */
function isFewLetters(start: string): boolean {
  return /^[A-Za-z0-9]{1,4}$/.test(start);
}

/** So much of it on one side is a picture or a certificate, and no path of an address. */
const longBase64 = 40;

/**
 * A few letters and a run of random ones are met in every picture in base64, between two of its signs that are no letters.
 * In a path before it, such a run would be a word of forty letters with capitals and digits.
 */
function isPartOfBase64({ before, after }: Pick<Candidate, 'before' | 'after'>): boolean {
  const ahead = /^[A-Za-z0-9+/]+[+/]$/.exec(before.slice(-longBase64))?.[0];
  const behind = /^[+/][A-Za-z0-9+/]+$/.exec(after.slice(0, longBase64))?.[0];
  return [ahead, behind].some((run) => run?.length === longBase64 && hasCasesAndDigits(run));
}

/** A token that its own letters give away, wherever it stands. */
export function token(spec: TokenSpec): SecretRule {
  return rule(spec, 'high', () => tokenDetection(spec));
}

function tokenDetection(spec: TokenSpec): Detection {
  const shapes = [spec.shape].flat();
  let found: Search | undefined;
  const search = (): Search => {
    found ??= searchOf(spec, shapes);
    return found;
  };
  const sample = (seed: string): string => spec.sample?.(seed) ?? sampleOf(shapes[0] as string, seed);
  const chance = (candidate: Candidate): boolean => search().keywords.some(isFewLetters) && isPartOfBase64(candidate);
  return {
    judge: (secret, candidate) => (chance(candidate) ? undefined : spec.judge === undefined ? {} : spec.judge(secret, candidate)),
    refusal: (candidate) => (chance(candidate) ? partOfBase64 : undefined),
    keywords: () => search().keywords,
    anchoring: search,
    pattern: () => search().pattern(),
    entropy: () => spec.entropy ?? Math.min(...shapes.map(shapeEntropy)),
    examples: () => ({
      bad: [
        { text: () => `TOKEN=${sample(`${spec.id} 1`)}\n`, path: '.env' },
        { text: () => `{"config": {"value": "${sample(`${spec.id} 2`)}"}}\n`, path: 'settings.json' },
        { text: () => `client.connect('${sample(`${spec.id} 3`)}');\n`, path: 'src/client.js' },
      ],
      good: [
        { text: () => `TOKEN=${placeholderOf(shapes[0] as string)}\n`, path: '.env' },
        {
          text: () => `TOKEN=${sample(`${spec.id} 4`).slice(0, (search().keywords[0] as string).length + 4)}\n`,
          path: '.env',
        },
        { text: () => `the value begins with ${search().keywords[0]} and is kept in the vault\n`, path: 'README.md' },
      ],
    }),
  };
}

/** Longest text between a provider's name and the value it explains. */
const reach = 60;

/** A value that only the provider's name before it gives away; context.ts says which texts between the two do. */
export function named(spec: NamedSpec): SecretRule {
  return rule(spec, 'medium', () => namedDetection(spec));
}

function namedDetection(spec: NamedSpec): Detection {
  const shapes = [spec.shape].flat();
  const pattern = (): RegExp => {
    const value = shapes.map(shapeSource).join('|');
    const names = spec.names
      .map((name) => name.replace(/[._-]/g, (joint, at) => (joint === '.' || at === name.length - 1 ? '[-_.]' : '[-_. ]?')))
      .join('|');
    return new RegExp(
      `(?:${names})(?<gap>[^]{0,${reach}}?)${glance(shapes)}${valueStart}(?<secret>${value})(?![\\w\\-+/]|\\.\\w|[([]|=\\w)`,
      'iy',
    );
  };
  let context: Explains | undefined;
  const explains = (): Explains => {
    context ??= contextOf({
      shapes,
      ...(spec.words === undefined ? {} : { words: spec.words }),
      ...(spec.alone === undefined ? {} : { alone: spec.alone }),
    });
    return context;
  };
  const judge = (secret: string, candidate: Candidate): Judgement | undefined => {
    if (isOwnName(secret, spec.names) || !explains().test(secret, candidate)) return undefined;
    return spec.judge === undefined ? {} : spec.judge(secret, candidate);
  };
  const sample = (seed: string): string => spec.sample?.(seed) ?? sampleOf(shapes[0] as string, seed);
  return {
    judge,
    refusal: (candidate) => (isOwnName(candidate.secret, spec.names) ? ownName : explains().refusal(candidate.secret, candidate)),
    keywords: () => spec.names.flatMap(spellings),
    anchor: 'keyword',
    pattern,
    entropy: () => spec.entropy ?? Math.min(...shapes.map(shapeEntropy)),
    examples: () => namedExamples(spec, shapes[0] as string, sample),
  };
}

/** Made for tests and documentation only. */
function namedExamples(spec: NamedSpec, shape: string, sample: (seed: string) => string): SecretRule['examples'] {
  const first = spec.names[0] as string;
  const label = `${first.replace(/[.\- ]/g, '_')}${spec.words === undefined ? '_key' : `_${(spec.words[0] as string).replace(/\W.*$/, '')}`}`;
  return {
    bad: [
      { text: () => `${label.toUpperCase()}=${sample(`${spec.id} 1`)}\n`, path: '.env' },
      { text: () => `{\n  "${label}": "${sample(`${spec.id} 2`)}"\n}\n`, path: 'settings.json' },
      { text: () => `const ${label} = '${sample(`${spec.id} 3`)}';\n`, path: 'src/client.js' },
      { text: () => `# the ${label.replaceAll('_', ' ')} of staging: ${sample(`${spec.id} 5`)}\n`, path: 'notes.txt' },
    ],
    good: [
      { text: () => `${label.toUpperCase()}=${placeholderOf(shape)}\n`, path: '.env' },
      { text: () => `${label.toUpperCase()}=\${VAULT_VALUE}\n`, path: '.env' },
      { text: () => `unrelated_checksum = "${sample(`${spec.id} 4`)}"\n`, path: 'src/client.py' },
      // A table of providers names each twice, and its key nowhere.
      ...ownNames(first).map((name) => ({
        text: () => `  ['${spec.what}', '${name}', 'key'],\n  ${label}: '${name}',\n`,
        path: 'src/providers.ts',
      })),
    ],
  };
}

const ownName: Refusal = { id: 'own-name', why: 'It is the name of the provider itself.' };

/** The provider's name as tables of providers write it: for a person, a variable, an address. */
function ownNames(name: string): readonly string[] {
  const plain = name.replace(/[-_. ]+$/, '');
  return [plain, `${plain}_api`, `${plain}-api-key`, `${plain.toUpperCase()}_API_KEY`];
}

/** Whether a value is the name of its own provider, with no more than the words that go with every key. */
export function isOwnName(value: string, names: readonly string[]): boolean {
  const plain = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  const own = names.map((name) => name.toLowerCase().replace(/[^a-z0-9]/g, '')).filter((name) => name.length >= 3 && plain.includes(name));
  const longest = own.sort((a, b) => b.length - a.length)[0];
  if (longest === undefined) return false;
  return plain.replaceAll(longest, '').replace(wordsOfKeys, '').length < 3 || isNamedAfter(value, longest);
}

/** `ThingsboardErrorCode`: a type or variable of the provider's own code, its name and words. */
function isNamedAfter(value: string, name: string): boolean {
  const at = value.toLowerCase().indexOf(name);
  if (name.length < 5 || at < 0 || !/^[A-Za-z]+$/.test(value)) return false;
  const [ahead, behind] = [value.slice(0, at), value.slice(at + name.length)];
  return [ahead, behind].every((part) => part === '' || (part.length >= 2 && isWords(part) && /[aeiouy]/i.test(part)));
}

const wordsOfKeys =
  /api|access|account|app|auth|client|credentials?|id|keys?|live|password|private|public|secret|service|test|token|url|user|v\d/g;

/** A joint in a name may be written in several ways, or not at all; a dot is always some joint. */
function spellings(name: string): readonly string[] {
  const joined = name.replace(/-/g, '_');
  const all = joined.includes('_')
    ? ['_', '-', '', '.', ' '].map((joint) => joined.replace(/_(?!$)/g, joint).replace(/_$/, joint === '' || joint === ' ' ? '_' : joint))
    : [joined];
  return all.flatMap((text) => (name.includes('.') ? ['.', '_', '-'].map((joint) => text.replaceAll('.', joint)) : [text]));
}

interface Detection extends Pick<SecretCheck, 'anchor' | 'refusal'>, Pick<CredentialSpec, 'judge'> {
  readonly keywords: () => readonly string[];
  /** Where what `anchor` says is not known until it is asked for. */
  readonly anchoring?: () => Pick<SecretCheck, 'anchor' | 'lookback'>;
  readonly pattern: () => RegExp;
  readonly entropy: () => number;
  readonly examples: () => SecretRule['examples'];
}

const controls = ['CWE-798', 'NIST-800-53-IA-5(7)', 'PCI-DSS-8.6.2'] as const;
const risks = ['CICD-SEC-6'] as const;

/** Of the hundreds of rules most never meet their keyword: what only a match, a test or a page needs is made when it is asked for. */
function rule(spec: CredentialSpec, confidence: Confidence, detect: () => Detection): SecretRule {
  let detection: Detection | undefined;
  const detected = (): Detection => {
    detection ??= detect();
    return detection;
  };
  let check: SecretCheck | undefined;
  return {
    id: spec.id,
    aliases: spec.aliases ?? [],
    severity: spec.severity ?? 'high',
    confidence: spec.confidence ?? confidence,
    title: `${spec.what} in the clear`,
    why: [`Whoever reads this ${spec.what} can ${spec.gives}.`, ...(spec.formRead === undefined ? [] : [spec.formRead])].join(' '),
    remedy:
      spec.remedy ??
      `Revoke it at ${spec.revoke}, issue a new one, and let the program read that from a secret store; deleting the line leaves the old one in the history.`,
    controls,
    risks,
    ...(spec.references === undefined ? {} : { references: spec.references }),
    get examples() {
      const { bad, good } = detected().examples();
      return { bad: [...bad, ...(spec.more ?? [])], good: [...good, ...(spec.near ?? [])] };
    },
    get check() {
      check ??= checkOf(detected(), spec.judge);
      return check;
    },
  };
}

function checkOf(detection: Detection, judgeOfSpec: CredentialSpec['judge']): SecretCheck {
  const judge = detection.judge ?? judgeOfSpec;
  let pattern: RegExp | undefined;
  let keywords: readonly string[] | undefined;
  let entropy: number | undefined;
  return {
    get keywords() {
      keywords ??= detection.keywords();
      return keywords;
    },
    get pattern() {
      pattern ??= detection.pattern();
      return pattern;
    },
    get anchor() {
      return detection.anchor ?? detection.anchoring?.().anchor;
    },
    get lookback() {
      return detection.anchoring?.().lookback;
    },
    get entropy() {
      entropy ??= detection.entropy();
      return entropy;
    },
    ...(detection.refusal === undefined ? {} : { refusal: detection.refusal }),
    ...(judge === undefined ? {} : { judge: (candidate: Candidate) => judge(candidate.secret, candidate) }),
  };
}
