// An assignment as it was read: name, operator, value and what stands around them. Each part is worked out when first asked for.

import type { Candidate } from '../../rule.js';
import { namesService } from '../services.js';
import { type FileKind, fileKind } from './file-kind.js';
import { isDigestOrId, nameBefore } from './measures.js';
import { knownNameRow, type NameKind, type NameRow } from './names.js';
import { type Fit, fitOf, looksRandom, type Written } from './values.js';

/** Calls that hand the literal on as it is: `String::from("v")`, `new String("v")`, `aws.String("v")`. */
const conversion =
  /^(?:new[ \t]+)?(?:(?:std::|aws\.|pulumi\.)?string|String::from|CString::new|Secret(?:String)?::(?:new|from)|Secret(?:String|Str)|\[\]byte|str|Some|Just|ptr\.To|stringPtr|NSString|QString|QStringLiteral|TEXT|_T)[({[]\s{0,3}$/i;

/** `Authorization: Bearer v`, also as two arguments of a call. */
const headerScheme = /authorization\W{1,8}(?:Bearer|Token|ApiKey|SSWS|Bot)[ \t]/i;

/** Nothing that is asked of what stands before a name is about more than its last few words. */
const nearBytes = 512;

/** Within this distance the name of a service says whose key it is. */
const serviceBytes = 100;

const blank = /^[ \t]+$/;

export class Assignment {
  readonly secret: string;
  readonly after: string;
  readonly path: string;
  readonly file: FileKind;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly quoted: boolean;
  /** Between name and value, as written, and without the blanks around it. */
  readonly between: string;
  readonly operator: string;
  private parts: { readonly start: string; readonly lead: string; readonly ahead: string } | undefined;
  private named: { readonly row: NameRow | undefined } | undefined;
  private promised: { readonly kind: NameKind | undefined } | undefined;
  private fitting: { readonly fit: Fit } | undefined;

  constructor(
    private readonly candidate: Candidate,
    /** Kinds of names that the rule is about. */
    readonly kinds: readonly NameKind[],
  ) {
    const { secret, match, path, after } = candidate;
    this.secret = secret;
    this.after = after;
    this.path = path;
    this.file = fileKind(path);
    this.groups = match.groups ?? {};
    this.quoted = this.groups.quote !== undefined;
    this.between = this.groups.operator ?? '';
    this.operator = this.between.trim();
  }

  private split() {
    const { secret, match, before } = this.candidate;
    const end = Math.max(0, before.length - match[0].lastIndexOf(secret));
    const start = before.slice(Math.max(0, end - nearBytes), end);
    const lead = nameBefore(start, 60);
    this.parts ??= { start, lead, ahead: start.slice(0, start.length - lead.length) };
    return this.parts;
  }

  /** What stands before the keyword, as far as it matters. */
  get start(): string {
    return (this.parts ?? this.split()).start;
  }

  /** What the name begins with, before the keyword. */
  get lead(): string {
    return (this.parts ?? this.split()).lead;
  }

  /** What stands before the name, as far as it matters. */
  get ahead(): string {
    return (this.parts ?? this.split()).ahead;
  }

  get whole(): string {
    return this.candidate.match[0];
  }

  /** The match up to its value. */
  get beforeValue(): string {
    return this.whole.slice(0, this.whole.lastIndexOf(this.secret));
  }

  get name(): string {
    const name = `${this.lead}${this.groups.key}${this.groups.rest}`;
    // `\\u0026page_token=`: an escaped sign before it is no part of the name.
    return this.ahead.endsWith('\\') ? name.replace(/^u00[0-9a-f]{2}(?=[A-Za-z_])/i, '') : name;
  }

  /** Only a blank stands between the two. */
  get byBlank(): boolean {
    return blank.test(this.between);
  }

  /** `the token for staging is v`. */
  get told(): boolean {
    return this.groups.prose !== undefined;
  }

  /** What the name promises, or the words around it. */
  get kind(): NameKind | undefined {
    this.promised ??= { kind: this.readKind() };
    return this.promised.kind;
  }

  private readKind(): NameKind | undefined {
    if (headerScheme.test(this.whole)) return 'secret';
    const row = this.nameRow;
    // `Acme API key: v`: the word before belongs to the name.
    if (row?.kind !== 'weak' || this.lead !== '') return row?.kind;
    const word = /(?<![\w-])[A-Za-z]{2,20}(?=[ -]$)/.exec(this.ahead.slice(-24))?.[0];
    if (word !== undefined && knownNameRow(`${word}_${this.name}`)?.kind === 'secret') return 'secret';
    return this.isKeyOfService() ? 'secret' : row?.kind;
  }

  /** `Alegra: key: v`: of a digest or an id the name of a service says that it is a key, unless it is one for browsers. */
  private isKeyOfService(): boolean {
    return isDigestOrId(this.secret) && !/site/i.test(this.name) && namesService(this.ahead.slice(-serviceBytes));
  }

  get nameRow(): NameRow | undefined {
    this.named ??= { row: knownNameRow(this.name) };
    return this.named.row;
  }

  get fit(): Fit {
    this.fitting ??= { fit: fitOf(this.secret, this.kind as NameKind, this.written) };
    return this.fitting.fit;
  }

  get written(): Written {
    const wrapped = this.groups.wrap !== undefined && !conversion.test(this.groups.wrap);
    const constant = !this.rehearsed && /^(?:[A-Z][A-Z0-9_]{1,40}_KEY|[Xx]-[\w-]{1,40}-[Kk]ey)$/.test(this.name);
    return { quoted: this.quoted, wrapped, credentialFile: this.file.is('credentialFile'), constant };
  }

  /** Among tests, samples, manuals or others' code. */
  get rehearsed(): boolean {
    return this.file.is('rehearsed');
  }

  /** `acme api key 295b…`: nothing else is so long and random. */
  get announced(): boolean {
    return (
      /\b(?:api|access|secret|auth|private|client)[ _-]$/i.test(`${this.ahead}${this.lead}`) &&
      this.secret.length >= 20 &&
      looksRandom(this.secret)
    );
  }
}
