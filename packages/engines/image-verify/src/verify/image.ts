// Verifying one image: its rule, its digest once, every signature against every authority, attestations, age.

import { PortcullisError } from '@portcullis/core';
import { formatReference, type ImageReference, matchesName, parseReference } from '@portcullis/images';
import { type Descriptor, type RegistryClient, rememberingClient } from '@portcullis/oci';
import { type CosignOptions, describeText, matchText, type SignatureAttempt, type TextRule, verifyCosign } from '@portcullis/signatures';
import type { RevocationAsker } from '../notation/revocation.js';
import { selectStatement } from '../notation/trust-policy.js';
import {
  coverableKinds,
  type ForeignEntry,
  type ImageException,
  type ImagePolicy,
  type ImageRule,
  type NamedAuthority,
  type OwnRule,
  type RequiredAttestation,
  type Requirement,
  type SeenImage,
} from '../policy/types.js';
import { clockSkew, imageAge } from './age.js';
import { type AttestationLack, attestationProblem, isSignature } from './attestations.js';
import { type CarriedStatements, carriedMeet, carriedStatements } from './carried.js';
import { authoritiesOf, demandProblem } from './demand.js';
import { hasForeignSignature, type Lack, lackOf, type Tried } from './requirement.js';
import type { NamedAttempt, Problem, Verdict } from './verdict.js';

export interface VerifyOptions {
  readonly client: RegistryClient;
  readonly policy: ImagePolicy | undefined;
  readonly now: Date;
  /** Asks for revocations of notation's certificates; nobody is asked without. */
  readonly askRevocation?: RevocationAsker | undefined;
}

/** Never throws for what an image, a registry or a signature does: that is the verdict. */
export async function verifyImage(text: string, options: VerifyOptions): Promise<Verdict> {
  let reference: ImageReference;
  try {
    reference = parseReference(text);
  } catch (error) {
    return refused({ name: text.slice(0, 200) }, [problem('unresolved', error)]);
  }
  const known = { name: formatReference(reference), reference };
  const seen = { text, reference };
  const client = rememberingClient(options.client);
  // A policy of another tool may speak of an image by the digest that it does not know yet.
  const [first] = rulesFor(options.policy, seen);
  if (first === undefined && options.policy?.every !== true) return withoutRule(known, options.policy);
  let subject: Descriptor;
  try {
    subject = await client.resolve(reference);
  } catch (error) {
    return refused({ ...known, ...(first === undefined ? {} : { rule: first }) }, [problem('unavailable', error)]);
  }
  const rules = rulesFor(options.policy, { ...seen, digest: subject.digest });
  const [rule] = rules;
  if (rule === undefined) return withoutRule(known, options.policy);
  const resolved = { ...known, rule, digest: subject.digest, mediaType: subject.mediaType };
  try {
    const judged = await Promise.all(rules.map((each) => judgeBy(each, { client, reference, subject, known: resolved }, options)));
    return combined(resolved, judged);
  } catch (error) {
    return refused(resolved, [problem('unavailable', error)]);
  }
}

interface Judging {
  readonly client: RegistryClient;
  readonly reference: ImageReference;
  readonly subject: Descriptor;
  readonly known: Pick<Verdict, 'name' | 'reference' | 'digest' | 'mediaType'>;
}

/** Those that count: the first of our own policy that matches, every one of another tool's. */
function rulesFor(policy: ImagePolicy | undefined, image: SeenImage): readonly ImageRule[] {
  const fits = (rule: ImageRule): boolean => ('foreign' in rule ? rule.foreign.selects(image) : matchesName(rule.glob, image.reference));
  if (policy === undefined) return [];
  return policy.every === true ? policy.rules.filter(fits) : policy.rules.filter(fits).slice(0, 1);
}

function withoutRule(known: Pick<Verdict, 'name'> & { readonly reference: ImageReference }, policy: ImagePolicy | undefined): Verdict {
  const where =
    policy === undefined
      ? 'no policy for images'
      : policy.every === true
        ? `no policy in ${policy.file} whose patterns match it`
        : `no entry in \`images\` of ${policy.file}`;
  const reason = `expected a rule for ${known.reference.registry}/${known.reference.repository}, got ${where}`;
  return refused(known, [{ kind: 'no-rule', code: 'no-rule', reason }]);
}

async function judgeBy(rule: ImageRule, { client, reference, subject, known }: Judging, options: VerifyOptions): Promise<Verdict> {
  if ('foreign' in rule) {
    const { foreign } = rule;
    const tried = await Promise.all(
      authoritiesOf(foreign.demand).map((authority) => tryAuthority({ client, reference, subject }, authority, options)),
    );
    const found = demandProblem(foreign.demand, tried, reference);
    const problems = found === undefined ? [] : [warned(foreign, found)];
    return settled({ ...known, rule, status: 'refused', attempts: namedAttempts(tried), problems });
  }
  const { attempts, problems } = await judge(client, reference, subject, rule, options);
  if (problems.length === 0) return { ...known, rule, status: 'verified', attempts, problems };
  return letThrough({ ...known, rule, status: 'refused', attempts, problems }, rule, options.now);
}

function warned({ warns }: ForeignEntry, found: Problem): Problem {
  return warns === undefined || found.leave !== undefined ? found : { ...found, leave: { reason: warns } };
}

/** Verified without a problem, let through where somebody answers for each, else refused. */
function settled(verdict: Verdict): Verdict {
  if (verdict.problems.length === 0) return { ...verdict, status: 'verified' };
  return verdict.problems.every(({ leave }) => leave !== undefined) ? { ...verdict, status: 'excepted' } : verdict;
}

/** Every rule must be content; of one rule alone it is that rule's verdict. */
function combined(resolved: Judging['known'] & { readonly rule: ImageRule }, judged: readonly Verdict[]): Verdict {
  const [only] = judged;
  if (judged.length === 1 && only !== undefined) return only;
  const attempts = judged.flatMap((verdict) => verdict.attempts);
  return settled({ ...resolved, status: 'refused', attempts, problems: judged.flatMap(({ problems }) => problems) });
}

/** The subject's digest is the only thing that anything below is asked about; its tag may have moved since. */
async function judge(client: RegistryClient, reference: ImageReference, subject: Descriptor, rule: OwnRule, options: VerifyOptions) {
  const { now } = options;
  const requirements = [rule.requirement, ...rule.attestations.map(({ requirement }) => requirement)];
  const authorities = [...new Set(requirements.flatMap((requirement) => requirement?.authorities ?? []))];
  const tryAll = (formats?: CosignOptions['formats']) =>
    Promise.all(authorities.map((authority) => tryAuthority({ client, reference, subject }, authority, options, formats)));
  const tried = (await enoughByBundles(rule, tryAll)) ?? (await tryAll());
  const problems: Problem[] = [];
  // What somebody else signed beside the image was not merely forgotten: no exception speaks of it.
  const foreign = hasForeignSignature(tried);
  const covers = (kind: NonNullable<Problem['coverable']>): Pick<Problem, 'coverable'> => (foreign ? {} : { coverable: kind });
  const unsigned = rule.requirement === undefined ? undefined : signatureProblem(rule.requirement, tried, covers('unsigned'));
  if (unsigned !== undefined) problems.push(unsigned);
  let carried: ReturnType<typeof carriedStatements> | undefined;
  for (const required of rule.attestations) {
    const alone = attestationProblem(required, tried);
    // What an index carries counts where whoever must attest has signed the index.
    const signed = alone?.missing === true && lackOf(required.requirement, tried, isSignature) === undefined;
    if (signed) carried ??= carriedStatements(client, reference, subject);
    const lack = signed && carried !== undefined ? withCarried(required, alone, await carried) : alone;
    if (lack !== undefined) problems.push({ kind: 'attestation', ...said(lack), ...(lack.missing ? covers('attestation') : {}) });
  }
  const attempts = namedAttempts(tried);
  if (rule.maxAge !== undefined && problems.length === 0) {
    const who = rule.requirement?.authorities;
    const counted = tried.flatMap((entry) => (who === undefined || who.includes(entry.authority) ? entry.attempts : []));
    const found = await imageAge(client, reference, subject, counted, now);
    if (found.age !== undefined && found.age < -clockSkew) problems.push({ kind: 'age', ...inTheFuture(found.age, found.origin) });
    else if (found.age === undefined || found.age > rule.maxAge)
      problems.push({ kind: 'age', ...tooOld(rule.maxAge, found), coverable: 'age' });
  }
  return { attempts, problems };
}

/**
 * What is found without the tags of cosign's older format, where that is enough: two questions fewer of a registry that counts them.
 * Attestations and age are asked of all that is there. Undefined where more must be looked at.
 */
async function enoughByBundles(
  { requirement, attestations, maxAge }: OwnRule,
  tryAll: (formats: CosignOptions['formats']) => Promise<readonly Tried[]>,
): Promise<readonly Tried[] | undefined> {
  if (requirement === undefined || attestations.length > 0 || maxAge !== undefined) return undefined;
  const tried = await tryAll(['bundle']);
  return lackOf(requirement, tried, isSignature) === undefined ? tried : undefined;
}

function namedAttempts(tried: readonly Tried[]): readonly NamedAttempt[] {
  return tried.flatMap(({ authority, attempts }) => attempts.map((attempt): NamedAttempt => ({ authority: authority.name, ...attempt })));
}

function said({ code, reason, letThrough }: Lack): Pick<Problem, 'code' | 'reason' | 'leave'> {
  return { code, reason, ...(letThrough === undefined ? {} : { leave: { reason: letThrough } }) };
}

/** What the image's own signatures lack. Where an authority could not be asked, nobody knows what is missing. */
function signatureProblem(requirement: Requirement, tried: readonly Tried[], coverable: Pick<Problem, 'coverable'>): Problem | undefined {
  const lack = lackOf(requirement, tried, isSignature);
  if (lack === undefined) return undefined;
  const failed = tried.some(({ failure }) => failure !== undefined);
  const any = failed || tried.some(({ attempts }) => attempts.some(isSignature));
  const told = attestedOnly(requirement, tried) ? { ...lack, reason: `${lack.reason}${attestedRemark}` } : lack;
  return { kind: any ? 'invalid' : 'unsigned', ...said(told), ...(failed ? {} : coverable) };
}

const attestedRemark =
  ', though it attests the image. Where attestations shall be enough, as with actions/attest, name who makes them in `any-of` beside `predicate` and not beside `image`';

/** Whoever must sign has attested and signed nothing: actions/attest does no more. */
function attestedOnly({ authorities }: Requirement, tried: readonly Tried[]): boolean {
  const own = tried.filter(({ authority }) => authorities.includes(authority)).flatMap(({ attempts }) => attempts);
  return own.some(({ verified }) => verified) && !own.some(isSignature);
}

/** A signature that does not state what it must is none of this authority's; attestations state nothing of the kind. */
function heldTo(wanted: ReadonlyMap<string, TextRule>, attempt: SignatureAttempt): SignatureAttempt {
  if (!attempt.verified || !isSignature(attempt)) return attempt;
  for (const [key, rule] of wanted) {
    const stated = attempt.annotations?.get(key);
    if (stated !== undefined && matchText(rule, stated)) continue;
    const got = stated === undefined ? 'none' : JSON.stringify(stated.slice(0, 80));
    const reason = `expected the signature to state ${key} ${describeText(rule)}, got ${got}`;
    return { kind: attempt.kind, digest: attempt.digest, verified: false, code: 'annotation-mismatch', reason };
  }
  return attempt;
}

async function tryAuthority(
  { client, reference, subject }: Pick<Judging, 'client' | 'reference' | 'subject'>,
  authority: NamedAuthority,
  { now, askRevocation: ask }: VerifyOptions,
  formats?: CosignOptions['formats'],
): Promise<Tried> {
  if (authority.kind === 'sigstore') {
    const { annotations, repository } = authority;
    const options = { ...(repository === undefined ? {} : { signatures: repository }), ...(formats === undefined ? {} : { formats }) };
    const attempts = await verifyCosign(client, reference, subject, authority.authority, options);
    return { authority, attempts: annotations === undefined ? attempts : attempts.map((attempt) => heldTo(annotations, attempt)) };
  }
  const { verifyNotation } = await import('../notation/verify.js');
  const { stores, revocationLists } = authority;
  let statement: ReturnType<typeof selectStatement>;
  try {
    statement = selectStatement(authority.policy, reference);
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    return { authority, attempts: [], failure: { code: error.code, reason: error.message } };
  }
  return { authority, attempts: await verifyNotation(client, reference, subject, { statement, stores, revocationLists }, { now, ask }) };
}

/** What is still missing when the statements count that the signed index carries. */
function withCarried(
  { rule }: RequiredAttestation,
  alone: AttestationLack,
  carried: readonly CarriedStatements[],
): AttestationLack | undefined {
  const found = carriedMeet(rule, carried);
  if (found === 'met') return undefined;
  return found === 'missing' ? alone : { code: 'attestation-unmet', reason: found.reason, missing: found.code === 'condition-unmet' };
}

function inTheFuture(age: number, origin: string): { code: string; reason: string } {
  const minutes = Math.ceil(-age / 60_000);
  return { code: 'time-in-future', reason: `expected a time of the past, got one ${minutes} minutes ahead by ${origin}` };
}

function tooOld(maxAge: number, { age, origin }: { readonly age?: number; readonly origin: string }): { code: string; reason: string } {
  const days = (milliseconds: number): string => `${Math.floor(milliseconds / 86_400_000)} days`;
  const wanted = `expected an image no older than ${days(maxAge)}`;
  return age === undefined
    ? { code: 'age-unknown', reason: `${wanted}, got one whose age ${origin}` }
    : { code: 'image-too-old', reason: `${wanted}, got one of ${days(age)} by ${origin}` };
}

/** By the rule itself while it only reports, else by its exceptions. */
function letThrough(verdict: Verdict, rule: OwnRule, now: Date): Verdict {
  const { reportOnly } = rule;
  if (reportOnly === undefined) return withExceptions(verdict, rule, now);
  const { expires, ...why } = reportOnly;
  if (expires < now.toISOString().slice(0, 10)) {
    const held = withExceptions(verdict, rule, now);
    return held.status === 'excepted' ? held : { ...held, expired: { ...reportOnly, covers: coverableKinds } };
  }
  const leave = { ...why, until: expires };
  return { ...verdict, status: 'excepted', problems: verdict.problems.map((found) => ({ ...found, leave: found.leave ?? leave })) };
}

/** Exceptions in force let pass the problems that they cover; where they cover all, the image is let through. One that has ended is named. */
function withExceptions(verdict: Verdict, { exceptions }: OwnRule, now: Date): Verdict {
  const { reference } = verdict;
  const fits = ({ image, digest }: ImageException): boolean =>
    (image === undefined || (reference !== undefined && matchesName(image, reference))) &&
    (digest === undefined || digest === verdict.digest);
  const candidates = exceptions.filter(fits);
  const today = now.toISOString().slice(0, 10);
  const covering = ({ coverable }: Problem): readonly ImageException[] =>
    coverable === undefined ? [] : candidates.filter(({ covers }) => covers.includes(coverable));
  const problems = verdict.problems.map((found): Problem => {
    const exception = covering(found).find(({ expires }) => expires >= today);
    if (found.leave !== undefined || exception === undefined) return found;
    const { reason, owner, expires } = exception;
    return { ...found, leave: { reason, owner, until: expires } };
  });
  if (problems.every(({ leave }) => leave !== undefined)) return { ...verdict, problems, status: 'excepted' };
  // Nobody's leave counts where something else refuses the image.
  const expired = verdict.problems.flatMap(covering).find(({ expires }) => expires < today);
  return expired === undefined ? verdict : { ...verdict, expired };
}

function refused(known: Pick<Verdict, 'name' | 'reference' | 'rule' | 'digest' | 'mediaType'>, problems: readonly Problem[]): Verdict {
  return { ...known, status: 'refused', attempts: [], problems };
}

function problem(kind: Problem['kind'], error: unknown): Problem {
  if (error instanceof PortcullisError) return { kind, code: error.code, reason: `${error.message}. ${error.remedy.replace(/\.$/, '')}` };
  throw error;
}
