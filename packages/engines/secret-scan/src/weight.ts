// What a secret weighs: `high` is earned by evidence that it opens something somewhere. Each row names what speaks for a
// value that its author made up, let expire, or keeps on one machine, or that nothing but its name speaks for; what is so is reported
// all the same, as `medium`.

import type { Confidence, Severity } from '@portcullis/core';
import { isDigestOfWord, isShippedDefault } from './documented.js';
import { isOfOwnMachine, isRoutable } from './public-host.js';
import type { RefusalRow } from './refusal.js';
import { type FileKind, fileKind } from './rules/generic/file-kind.js';
import { hexDigest, isWords, lineOf, looksIssued, madeUpFront, nameBefore } from './rules/generic/measures.js';
import { wordsOf } from './rules/generic/names.js';
import { commentLine, isSaidFake, isStandIn, isToBeChanged } from './rules/generic/remarks.js';
import { selfMade } from './rules/self-made.js';
import { namesService } from './rules/services.js'; // at first use
import { isTrialSettings } from './running.js';

/** What is known of a secret when it is weighed. */
export interface Evidence {
  readonly ruleId: string;
  /** A guess by its name or place; what has a form of its issuer is none. */
  readonly generic: boolean;
  readonly confidence: Confidence;
  readonly secret: string;
  /** What the file begins with. */
  readonly head: string;
  /** The text up to the secret, no more than a few lines of it. */
  readonly before: string;
  /** What follows on its line. */
  readonly after: string;
  readonly file: FileKind;
  /** When it ended to be valid, of a token that says so. */
  readonly expires?: string | undefined;
}

/** So far before a secret its line is read. */
export const weighedBytes = 240;

/** A token that ended before these rules were made is of no use by any clock. */
const rulesMade = '2026-01-01';

/** Files that are copied and filled in before use: `.env.example`, `defaults.yml`, `server.env.template`. */
const toBeCopied =
  /(?:^|[._-])(?:examples?(?!\.(?:com|org|net)\b)|samples?|templates?|dist|tpl|skel|defaults?)(?:\.[a-z]{1,10}){0,2}$|(?:^|\/)[\w-]{1,40}[._-](?:examples?|samples?|templates?)\//i;
/** What each environment has its own instead of: `config/default.json`. */
const ofAllEnvironments = /(?:^|\/)(?:defaults?|examples?|samples?)\.(?:json5?|ya?ml|toml|env|php|ini|conf|properties)$/i;
/** A server that has a key takes it from there. */
const keyOfUse = /(?:dist|defaults?)\.(?:pem|key|p8|pk8|ppk|jwks?|json)$/i;
/** Programs that a manual shows. */
const lesson = /(?:^|\/)(?:docs?[_-]src\/|[^/]{0,80}tutorial[^/]{0,80}(?:\/|$))/i;
/** What an app writes to a service of statistics with, and nobody reads, or searches with what everybody may. */
const telemetryName =
  /(?:(?:rudder(?:stack)?|segment|analytics|telemetry)_?write_?key|mixpanel_?(?:project_?)?token|algolia_?search_?(?:only_?)?(?:api_?)?key)["']?[ \t]{0,3}[:=]\s{0,40}["'`]?$/i;
/** The identifier of a client, which is no secret (RFC 6749, 2.2), or of a project. */
const clientId =
  /(?:(?:client|app(?:lication)?)_?id|(?:dropbox|pusher|kakao)_?(?:native_?)?app_?key|project[_-]?key)["']?[ \t]{0,3}[:=]\s{0,40}["'`]?$/i;
/** What every browser is given: to listen with, to tell people from programs, to check what a server signed. */
const browserKey =
  /\bnew Pusher\(\s{0,8}["'`]$|\bpusher["'`],\s{1,40}(?:\/\/[ \t]{0,20})?key: ["'`]$|(?:(?:public|publishable|site|pusher|amplitude(?:_?api)?)_?key|gtm_(?:auth|preview))["']?[ \t]{0,3}[:=]\s{0,40}["'`]?$/i;
/** `<script src="https://maps.acme.io/js?key=`: what a page loads, everybody who looks at it may. */
const pageScript = /<script\b[^>\n]{0,120}\bsrc=["'][^"'\n]{0,200}$/i;
/** In base64 what such keys of RSA and of curves begin with (RFC 5280, 4.1.2.7): the half that everybody may have. */
const publicHalf = /^MI(?:GfMA0GCSqGSIb3DQEBAQUA|I[BCE][A-Za-z0-9+/]{2}ANBgkqhkiG9w0BAQEFAAOC)|^MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQ/;
/** What a browser keeps of its user: the keys in it that Google gives out are the browser's own. */
const browserProfile =
  /(?:^|\/)(?:Default|Profile \d{1,3})\/(?:Preferences$|Secure Preferences$|[\w ]{1,40}(?:_db| Storage| Files?| Data)\/)/;
/** Variables that builders of pages and apps put into what they build (Next.js, Vite, Create React App, Expo, Gatsby, Nuxt, Vue, Angular). */
const builtIntoPages =
  /(?<![A-Za-z0-9_])(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|VITE|REACT_APP|GATSBY|VUE_APP|NG_APP)_\w{1,80}["'\]]{0,2}[ \t]{0,3}[:=]\s{0,40}["'`]?$/;
/** A token of Mapbox that its manual calls public: the secret ones begin with `sk`. */
const publicToken = /^pk\.eyJ/;
/** Who sells tunnels gives one and the same key to all customers; a name and a password let one in. */
const tunnelSeller =
  /nord-?vpn|express-?vpn|surfshark|proton-?vpn|pure-?vpn|cyberghost|mullvad|private-?internet-?access|ipvanish|windscribe|vyprvpn|torguard|hidemyass|vpnbook/i;
/** Mailboxes that throw away what they are sent, and hosts that call themselves a sandbox. */
const trialHost =
  /(?:(?<![\w-])|(?<=%40))(?:ethereal\.email|(?:[\w-]{1,30}\.){0,2}mailtrap\.io|sandbox[\w-]{0,30}\.[\w-]{1,60}\.[a-z]{2,10})(?![\w.-])/i;
/** `SANDBOX_API_KEY=`, `'sandbox_secret' => '`. */
const sandboxName = /(?<![A-Za-z])sandbox_?\w{0,40}["']?[ \t]{0,24}(?:=>|[:=])[ \t]{0,8}["'`]?$/i;
/** What others show and try their library with: nobody who carries it knows of it, and no host of code runs its pipelines. */
const samplesOfOthers =
  /(?:^|[/!])(?:vendor|vendored|node_modules|third_?party|bower_components|site-packages|Pods)\/(?:[^\n]{0,200}\/)?(?:(?:examples?|samples?|demos?|tests?|\.github|\.circleci)\/|\.(?:gitlab-ci|travis|drone|cirrus)\.ya?ml$)/i;
/** Folders of tests as Xcode names them: `AcmeCoreTests/`; in small letters it would be any word. */
const testsOfTarget = /(?:^|\/)[A-Z][A-Za-z0-9]{0,60}[a-z](?:UI)?Tests\//;
/** `"password":"…","salt":`: what is kept beside a salt is a hash. */
const saltBeside = /(?<![A-Za-z])salt["']?[ \t]{0,3}[:=,]/i;
/** Jenkins writes what it encrypted with a key of its own (`secrets/master.key`) into the elements of its plugins. */
const jenkinsElement = /<(?:passphrase|password|secret|apiToken|privateKey|\w{1,30}Password)>$/;
/** `secure: v1:<nonce>:`, as Pulumi writes what it encrypted. */
const pulumiSecret = /\bsecure["']?:[ \t]{1,3}["']?v1:(?:[A-Za-z0-9+/=]{1,40}:)?$/;
/** `Salted__` in base64, with which OpenSSL begins what a passphrase encrypted. */
const saltedText = /^U2FsdGVkX1[89+/]/;
const jenkinsPlugin = /\b(?:com\.cloudbees|hudson|jenkins|org\.jenkinsci)\.[\w.]{1,80}|\bplugin="[\w-]{1,60}@/;

/** `${NAME:-v}`, `${NAME:v}` of Spring, `import.meta.env.NAME || 'v'`, `env('NAME', 'v')`, `os.getenv("NAME", "v")`. */
const fallback =
  /(?:\$\{[A-Za-z_][\w.]{0,80}(?::-?|-)|\benv(?:\.\w{1,80}|\[["']\w{1,80}["']\])[ \t]{0,3}(?:\|\||\?\?)\s{0,24}["'`]|\b(?:get)?env(?:iron\.get)?\([ \t]{0,3}["']\w{1,80}["'][ \t]{0,3},[ \t]{0,3}["'])$/i;
/** `{{ lookup('hashi_vault', 'secret=kv/a:smtp-password', `: arguments of what fetches a secret. */
const openLookup = /\{\{-?[ \t]{0,4}(?:lookup|query|q)\((?:(?!\}\})[^\n]){0,200}$/;
const exampleKey = /(?:^|[\s"'{,])(?:x-)?examples?["']?[ \t]{0,3}(?::|=>|=)\s{0,40}["'`]?(?:(?:Bearer|Basic|Token)[ \t])?$/i;

/** `APP_ENV=local`, `NODE_ENV: development`: which environment the settings around it are of. */
const saidEnvironment =
  /^[ \t-]{0,20}(?:export[ \t])?(?:APP|NODE|RAILS|RACK|FLASK|DJANGO|SYMFONY|ASPNETCORE|DOTNET|MIX|GO)_ENV(?:IRONMENT)?[ \t]{0,3}[=:][ \t]{0,3}["']?(?:local|dev|development|test|testing)["']?[ \t\r]*$/im;
/** What an application makes for itself alone, by its name, so that each environment has its own. */
const ownSecret =
  /(?:^|[^A-Za-z])(?:app|jwt|session|rails_?master|cookie|csrf|hash|signing|encryption|nextauth|auth)_?(?:token_?)?(?:secret|key|salt)(?:_?key)?["']?[ \t]{0,3}[:=][ \t]{0,3}["'`]?$|(?:^|[^A-Za-z])secret_?key(?:_?base)?["']?[ \t]{0,3}[:=][ \t]{0,3}["'`]?$/i;

/** What a program makes that anybody runs, so that a test has its own; what a service gives out, a test has of a person's account. */
const madeWhereItRuns = /^(?:json-web-token|k3s-|docker-swarm-|dify-|http-basic-|connection-string-|database-url-|go-sql-dsn-|sql-insert-)/;

/** Folders of what sets up a machine to try something on, Perl's `t/`, and keys of a server that has no name of its own. */
const trialPlace =
  /^t\/|(?:^|\/)(?:molecule|vagrant|\.?kitchen[\w.-]{0,40}|pebble|(?:[\w-]{1,30}-)?compliance-(?:tools?|tests?|suite)|\.(?:devcontainer|d?dev|lando)|dev-?keys|demo-?setups?|dummy-?servers?|t\/(?:certs?|keys?|ssl|tls)|[\w-]{1,40}[._-](?:example|sample))\/|(?:^|[/!])\.?ci\/[^\n]{0,120}values[\w.-]{0,40}\.ya?ml$|(?:^|\/)test-[\w-]{1,60}\.sh$|(?:^|[/._-])(?:self-?signed|snake-?oil|place_?holder|localhost|dummy|fake)(?:[._-][\w-]{1,20}){0,3}\.(?:key|pem|crt|cert|p12|pfx|jks)$/i;
/** A developer's own: `nginx/dev/server.key`, `.env.development`; a host may be called after a demonstration. */
const developersPlace =
  /(?:^|\/)(?:dev|devel|development|(?<!usr\/)local)\/|(?:^|[/._-])(?:dev|development|local)(?:\.(?:key|pem|jwks?|json|ya?ml))?$/i;
const saidForTrials =
  /\b(?:(?:test|testing|insecure|dummy|dumb|fake|example|sample|development)\b[^\n]{0,40}\b(?:keys?|cert(?:ificate)?s?)\b|not (?:a )?secret\b|friendlyName:[ \t]{0,3}(?:test|localhost)\b|(?:key|certificate) (?:only )?for (?:testing|tests|development)\b)/i;
/** What a program shows to everybody who has it. */
const shipped =
  /(?:^|\/)(?:AndroidManifest\.xml|src\/main\/assets\/[^\n]{1,200}|google-services[\w.-]{0,40}\.json|GoogleService-Info[\w.-]{0,40}\.plist|res\/values[\w-]{0,40}\/[^/]{1,80}\.xml)$/;
const saidPublic =
  /^[ \t]{0,80}(?:#|\/\/|;|\*|\/\*)[^\n]{0,60}(?:\bpublic(?:ly)?\b(?![ /]{0,3}(?:and |or |\/)?private)[^\n]{0,30}\b(?:keys?|client (?:secret|token))\b|\bonly\b[^\n]{0,40}\bpublic(?:ly)? (?:available |accessible )?(?:resources?|data|content)\b)/i;
/** Of PGP's keys and of clouds' resources. */
const pgpId = /^(?:[0-9A-F]{16}|[0-9A-F]{40})$/;
const pgpBeside = /(?<![a-z])(?:apt|gpg|pgp|keyserver|keyrings?|repo(?:sitor(?:y|ies))?|deb)(?![a-z])/i;
/** A version of a Go module that has no name, by its date and revision. */
const moduleVersion = /^v\d{1,4}\.\d{1,4}\.\d{1,4}-(?:[\w.]{1,20}\.)?\d{14}-[0-9a-f]{12}$/;
/** `"Url": "http://localhost:5341",`, the line above a key. */
const ownAddress =
  /^[ \t]{0,80}["']?(?:\w{1,30}[._-]?)?(?:ur[il]|host|end_?point|address|server)["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(?:https?:\/\/)?(?:localhost|127\.0\.0\.1)(?![\w.-])/i;
const fileName = /\.(?:pdf|png|jpe?g|gif|docx?|xlsx?|pptx?|csv|mp4|zip)$/i;
/** `"image":"ghcr.io/acme/shop-api:`, behind which a tag stands. */
const imageName = /\bimage["']?[ \t]{0,3}[:=][ \t]{0,3}["']?[\w-]{1,60}(?:\.[\w-]{1,60}){0,6}(?::\d{1,5})?(?:\/[\w.-]{1,80}){1,6}:$/i;
const resourceId = /^[a-z]\d{3}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The beginning of a token, and fewer letters than its issuer gives: `ghp_test`. */
const cutShort = /^(?:gh[opusr]_\w{0,30}|glpat-[\w-]{0,15}|xox[abp]-\w{0,10})$/;
/** In no order of chance, as are small letters alone and then capitals alone; what is in base64 may have zeros in a row. */
const oneLetterLong = /([B-Za-z1-9])\1{7}|[a-z]{10}[A-Z]{10}/;
/** `fs.azure.account.key.storageaccount.blob.core.windows.net: `, `AccountName=mystorageaccount;AccountKey=`. */
const accountOfSamples =
  /(?:\.|AccountName=)(?:my|your|sample|test)?storage(?:account)?(?:name)?(?:\.(?:blob|dfs|file|queue|table)\.core\.windows\.net)?["']?(?:;AccountKey=|[ \t]{0,3}[:=][ \t]{0,3}["']?)$/i;
/** `dev-api-key-2024`, on whatever host. */
const typedForTrials = /^(?:dev|test|local|demo)[-_]/i;
/** What a value says of itself at its end; in front see `madeUpFront`. */
const madeUpEnd = /[-_.](?:fake|dummy|example|placeholder)$/i;
/** The same in front of what a rule takes for the whole: `MAILGUN_KEY=fake-…`. */
const calledMadeUp = /(?<![\w.-])(?:fake|dummy|examples?|samples?|mock|placeholder|not[-_]?real|sandbox)[-_.:](?:key[-_])?$/i;
/** The key of a proxy's label for the users it lets in: `traefik.http.middlewares.a.basicauth.users=`. */
const usersLabel = /(?:^|[ \t"'`])(?:[\w-]{1,40}\.){1,8}(?:basic)?auth(?:\.basic)?(?:\.users)?=$/i;
/** A user of such a label: behind the name stands the hash of DES or SHA-1. */
const nameAndHash = /^[A-Za-z][\w.-]{0,40}:(?:[./0-9A-Za-z]{13}|\{SHA\}[A-Za-z0-9+/]{27}=)$/;

/** A comment of several lines that is not closed. */
const openComment = /(?:^|\n)[ \t]{0,80}\/\*(?:(?!\*\/)[\s\S])*$/;

/** By its name or place alone, and so not sure. */
const isUnsure = ({ generic, confidence, ruleId }: Evidence): boolean => (generic || confidence !== 'high') && !selfMade.has(ruleId);

/** Logins whose password nobody issues. */
const login = /^(?:connection-string|database-url|npmrc-auth|curl-auth|sql-|go-sql|http-basic)/;
/** What somebody types behind a command. */
const typed = /-command-password$|^(?:docker-login|piped|sqlplus|sshpass)-password$/;
/** What a program, or whoever sets one up, makes: its form names no issuer. */
const unformed =
  /^(?:json-web-|jwt-signing-secret$|http-basic-|django-secret-key$|ethereum-private-key$|solana-private-key$|wallet-seed-phrase$)/;
/** A token whose claims name its issuer has its form: a key of Supabase that goes past every policy. */
const isUnformed = ({ ruleId, confidence }: Pick<Evidence, 'ruleId' | 'confidence'>): boolean =>
  unformed.test(ruleId) && !(ruleId === 'json-web-token' && confidence === 'high');

/** Under the name of a service and of letters that only a machine leaves: no word that somebody writes beside it takes that back. */
const isGivenOut = (evidence: Evidence): boolean =>
  !evidence.generic && !login.test(evidence.ruleId) && !isUnformed(evidence) && looksIssued(plainOf(evidence));

/** What may be made up, so that the words beside it count. */
const guessed = (evidence: Evidence): boolean => isUnsure(evidence) && !isGivenOut(evidence);

/** By the form that a service gave it: no word beside it tells that its author made it up. */
export const isIssued = ({ ruleId, generic, confidence }: Pick<Evidence, 'ruleId' | 'generic' | 'confidence'>): boolean =>
  !generic &&
  confidence === 'high' &&
  !selfMade.has(ruleId) &&
  !login.test(ruleId) &&
  !isUnformed({ ruleId, confidence }) &&
  !madeWhereItRuns.test(ruleId);

/** What no issuer's form and no check digits prove: that it runs is for its place to say. */
const isUnproven = (evidence: Evidence): boolean => guessed(evidence) || login.test(evidence.ruleId) || isUnformed(evidence);

/** The sign at the start of a token: with wrong check digits it has its issuer's form all the same. */
const issuersSign = /^[A-Za-z]{2,12}[_-]/;
/** What only its name says is a service's stands for nothing where nothing runs. */
const isNamedWhereNothingRuns = ({ generic, confidence, file, secret }: Evidence): boolean =>
  !generic && confidence !== 'high' && file.is('dead') && !issuersSign.test(secret);

/** `https://cdn.acme.io/a.zip?token=`: a link's host is where it leads, and not where a login is. */
const linkToken = /[?&](?:\w{0,30}token|\w{0,12}sign(?:ature)?|auth_?key)=$/i;

/** `service-api-…`: what stands before the sign of a token makes it the end of a longer name, where its letters are of no one issuer. */
const isEndOfName = ({ generic, confidence, secret, before }: Evidence): boolean =>
  !generic && confidence !== 'high' && issuersSign.test(secret) && /[A-Za-z0-9][-_]$/.test(before);

/** `HUBSPOT_FORM_ID_SAAS = "`: a service's rule takes what its name begins; what the name goes on to say is an identifier. */
function isIdByName({ before }: Evidence): boolean {
  const words = wordsOf(nameBefore(lineOf(before).replace(/[^\w\n]{0,12}$/, ''), 80));
  return words.some((word) => /^(?:u?u?id|guid)s?$/.test(word)) && !words.some((word) => tellsOfSecret.test(word));
}

const tellsOfSecret =
  /^(?:\w{0,20}keys?|\w{0,20}tokens?|secrets?|pass\w{0,12}|pwd|pw|auth\w{0,12}|credentials?|creds?|pat|hapikey|bearer|login)$/;

/** A token of Supabase whose claims say that it is that of whoever is not logged in. */
function isOfNobody(secret: string): boolean {
  const [, claims, signature] = secret.split('.', 3);
  if (signature === undefined || !secret.startsWith('ey') || secret.length > 2000) return false;
  return /"role"\s{0,8}:\s{0,8}"anon"/.test(Buffer.from(claims as string, 'base64url').toString('latin1'));
}

/** By its file, by the service that its name names, or by a host beside it. */
function isSaidToRun(evidence: Evidence): boolean {
  const { file, ruleId, before } = evidence;
  if (file.is('running') || isOfDatabaseElsewhere(before)) return true;
  // A row of a table holds addresses of whatever it is about, here as below.
  if (login.test(ruleId)) return !ruleId.startsWith('sql-insert-') && elsewhere(evidence);
  return (
    !file.is('dead') &&
    ((ruleId === 'kubernetes-secret-yaml' && !file.is('trialSettings')) || isBesideHost(evidence) || isOfService(before))
  );
}

/** A host that somebody else runs stands beside it, and it is neither a link that anybody may follow nor a row of a table. */
function isBesideHost(evidence: Evidence): boolean {
  return elsewhere(evidence) && !linkToken.test(evidence.before) && !/\.sql$/i.test(evidence.file.path);
}

/** So many things that do not follow from each other say that a guess runs; its letters are asked elsewhere. */
function signsOfUse(evidence: Evidence): number {
  const { file, ruleId, before } = evidence;
  // Of Secret in a manifest the kind says what it is and that it is applied.
  const place = file.is('serving') || ruleId === 'kubernetes-secret-yaml' ? 2 : Number(file.is('running'));
  return place + Number(isBesideHost(evidence) || isOfDatabaseElsewhere(before)) + Number(isOfService(before));
}

/** `FLICKR_API_KEY = "`: a service in the name to which the value is given. */
function isOfService(before: string): boolean {
  return namesService(nameBefore(lineOf(before).replace(/[^\w\n]{0,12}$/, ''), 80));
}

const database = /(?:mysql|postgres(?:ql)?|mariadb|sqlserver|oracle|mongodb|redis|amqps?)\b[\w:+@]{0,20}\/\//i;

/** `spring.datasource.url=jdbc:mysql://db.acme.io/a` above `spring.datasource.password=`: the login of a database by its whole name. */
function isOfDatabaseElsewhere(before: string): boolean {
  const lines = before.split('\n');
  const own = keyPath(lines.pop() as string);
  return lines.some((line) => database.test(line) && keyPath(line) === own && !commentLine.test(line) && isRoutable(line));
}

/** The indentation of a setting, and its name up to the last dot. */
function keyPath(line: string): string {
  return /^[ \t]{0,80}(?:[\w-]{1,40}\.){0,8}/.exec(line)?.[0] as string;
}

/** The settings of which environment it is among: `development:`, or Gradle's `debug {`, and what is indented below. */
function isInOwnSection(before: string, { path }: FileKind): boolean {
  const section = /\.ya?ml$/.test(path) ? developersSection : /\.gradle(?:\.kts)?$/.test(path) ? debugBlock : undefined;
  if (section === undefined) return false;
  const lines = before.split('\n');
  const own = (lines.pop() as string).search(/\S/);
  const head = own > 0 ? lines.findLast((line) => /^[ \t]*[^\s#]/.test(line) && line.search(/\S/) < own) : undefined;
  return head !== undefined && section.test(head);
}

const developersSection = /^[ \t]*["']?(?:development|dev|tests?|testing|local)["']?[ \t]*:[ \t\r]*(?:&\w{1,20})?[ \t\r]*$/;
const debugBlock = /^[ \t]*(?:getByName\(")?(?:debug|dev(?:elop(?:ment)?)?)(?:"\))?[ \t]*\{[ \t\r]*$/;

/** What an application makes for itself, among settings that say they are of a developer. */
function isOfDevelopment({ ruleId, generic, head, before }: Evidence): boolean {
  if (!selfMade.has(ruleId) && !(generic && ownSecret.test(before))) return false;
  return (
    saidEnvironment.test(before.slice(0, before.lastIndexOf('\n') + 1)) || saidEnvironment.test(head.slice(0, head.lastIndexOf('\n') + 1))
  );
}

/**
 * A host by its whole name or address: what logs in there is in use, however short its password. With the address of a mailbox
 * a password logs in, and no key does.
 */
function elsewhere({ before, after, ruleId }: Evidence): boolean {
  const mail = ruleId.endsWith('-password') && !login.test(ruleId);
  return isRoutable(lineOf(before), mail) || isRoutable(after, mail);
}

/** What somebody thinks of in a second: a word, words, a word and a number, fewer letters than a key has. */
export function isThoughtOf(value: string): boolean {
  return (
    isWords(value) ||
    /^[A-Za-z@$!_.-]{1,40}$/.test(value) ||
    /^[A-Za-z]{3,20}[@_#.-]?\d{1,4}[!@#$%^&*.]{0,4}$/.test(value) ||
    /^[a-z0-9]{1,4}-[a-z]{2,12}$/.test(value) ||
    (value.length <= 8 && /^[a-z0-9]+$/.test(value)) ||
    speaksOfItself(value) ||
    // `P4ssb0lt`: digits in place of letters.
    (value.length <= 13 && /^[A-Z]?[a-z]{3,12}(?:[_-][A-Z]?[a-z]{2,12}){0,2}!?$/.test(spelledOut(value)))
  );
}

/** What base64 hides in a manifest or behind `Basic`: of random bytes so many are never all letters. */
function plainOf({ secret }: Evidence): string {
  const encoded = secret.replace(/^Basic:?[ \t]{0,4}/i, '');
  if (encoded.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,80}={0,2}$/.test(encoded)) return secret;
  const plain = Buffer.from(encoded, 'base64').toString('latin1');
  return /^[ -~]{6,}\n?$/.test(plain) ? plain.trim() : secret;
}

/** `app:app | chpasswd`: who logs in so has his name for a password. */
function isNameToo(evidence: Evidence): boolean {
  const { secret, before } = evidence;
  const both = before.endsWith(':') ? `${nameBefore(before.slice(0, -1), 80)}:${secret}` : plainOf(evidence);
  return /^([\w.@-]{1,80}):\1$/.test(both) && !looksIssued(secret);
}

/** `email: 'parent@school.com', password: 'parent123'`: the users that a program begins with. */
function isUserAndNumber(evidence: Evidence): boolean {
  const word = /^([a-z]{3,20})[@_#.-]?\d{1,4}[!@#$%^&*.]{0,4}$/i.exec(evidence.secret)?.[1]?.toLowerCase();
  if (word === undefined || !guessed(evidence)) return false;
  const line = lineOf(evidence.before).toLowerCase();
  return line.includes(`${word}@`) || line.includes(`'${word}'`) || line.includes(`"${word}"`);
}

const ofItself = /passa?word|change_?(?:it|me|this)/i;

/** `VERY%@bad123password`, `change_me_now-1`, `myAwEsOm3pa55@w0rd`: what is left without the word is no key. */
function speaksOfItself(value: string): boolean {
  return [value, spelledOut(value)].some((text) => ofItself.test(text) && !looksIssued(text.replace(ofItself, '')));
}

/** With letters where digits stand for them. */
function spelledOut(value: string): string {
  return value.replace(/[43051@$]/g, letterFor);
}

const letterFor = (sign: string): string =>
  (({ 4: 'a', 3: 'e', 0: 'o', 5: 's', 1: 'i', '@': 'a', $: 's' }) as Record<string, string>)[sign] as string;

/** Base64 of a sentence, of words or of a path; random bytes so many are never all letters. */
function encodesText(value: string): boolean {
  if (value.length < 20 || value.length > 2000 || !/^[A-Za-z0-9+/_-]{20,}={0,2}$/.test(value)) return false;
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^[\t\n\r -~]+$/.test(text) && /[A-Za-z]{2,20}(?:[ _/.-][A-Za-z]{2,20}){3}/.test(text);
}

const plain = { ruleId: 'generic-api-key', generic: true, confidence: 'medium', head: '', before: 'key = "', after: '"' } as const;
const key = ['Zk8', 'qR2', 'vT7', 'mX4', 'pL9', 'wB6'].join('');

/** The first that applies keeps a secret at `medium`. Of what check digits prove none is asked. */
export const weightRows: readonly RefusalRow<Evidence, Evidence>[] = [
  {
    id: 'expired',
    why: 'It says itself that it is no longer valid.',
    refuses: ({ expires }) => expires !== undefined && expires < rulesMade,
    sample: {
      ...plain,
      ruleId: 'json-web-token',
      generic: false,
      secret: key,
      file: fileKind('.env'),
      expires: '2019-03-01T00:00:00.000Z',
    },
  },
  {
    id: 'in-a-test',
    why: 'It stands in the source of a test, or in a sample or a pipeline of others’ code, whose author can have made it, or was given it to try: no check digits prove it.',
    refuses: (evidence) => {
      const { file, ruleId } = evidence;
      if (samplesOfOthers.test(file.path) || (testsOfTarget.test(file.path) && guessed(evidence))) return true;
      if (!file.is('rehearsed')) return false;
      // A test may be named for what it tests: `test_docker_deployment.py`.
      if (file.is('testSource') && selfMade.has(ruleId)) return true;
      if (file.is('testCode') && !file.is('inUse') && !selfMade.has(ruleId)) return true;
      const made = madeWhereItRuns.test(ruleId);
      return !file.is('inUse') && ((file.is('sourceCode') && (isUnsure(evidence) || made)) || (made && !elsewhere(evidence)));
    },
    sample: { ...plain, ruleId: 'k3s-cluster-token', confidence: 'high', generic: false, secret: key, file: fileKind('cmd/join_test.go') },
  },
  {
    id: 'for-readers',
    why: 'It stands in a text for readers, and no form of an issuer tells it from what its author made up.',
    refuses: (evidence) => {
      const { file, ruleId, secret } = evidence;
      if (!file.is('reading') && !lesson.test(file.path)) return false;
      if (isUnsure(evidence)) return true;
      const inventable = madeWhereItRuns.test(ruleId) || login.test(ruleId) || (typed.test(ruleId) && !looksIssued(secret));
      return inventable && !elsewhere(evidence);
    },
    sample: { ...plain, secret: key, before: 'FLICKR_KEY = "', file: fileKind('docs_src/prod/a.yml') },
  },
  {
    id: 'to-be-copied',
    why: 'Its file is one to copy and fill in, or of defaults in whose place each environment has its own.',
    refuses: (evidence) =>
      (ofAllEnvironments.test(evidence.file.path) && (isUnsure(evidence) || selfMade.has(evidence.ruleId))) ||
      (toBeCopied.test(evidence.file.path) &&
        (isUnsure(evidence) || (selfMade.has(evidence.ruleId) && !keyOfUse.test(evidence.file.path)))),
    sample: { ...plain, secret: key, file: fileKind('prod/app.tpl.yml') },
  },
  {
    id: 'to-be-changed',
    why: 'What follows on its line says to change it or that it is made up, or a remark above it that it only stands for another.',
    refuses: (evidence) =>
      guessed(evidence) &&
      (isToBeChanged(evidence.after) || (evidence.generic && isSaidFake(evidence.after)) || isStandIn(lineAbove(evidence.before))),
    sample: { ...plain, secret: key, file: fileKind('prod/compose.yml'), after: ' # change this' },
  },
  {
    id: 'own-machine',
    why: 'The address beside it, or the section it is in, is that of a developer’s own machine.',
    refuses: (evidence) =>
      (evidence.generic && !elsewhere(evidence) && ownAddress.test(lineAbove(evidence.before))) ||
      (!elsewhere(evidence) &&
        (guessed(evidence) || login.test(evidence.ruleId) || isUnformed(evidence)) &&
        (isOfOwnMachine(lineOf(evidence.before)) || isOfOwnMachine(evidence.after) || isInOwnSection(evidence.before, evidence.file))) ||
      (/^(?:dify-|gradle-)/.test(evidence.ruleId) &&
        (isOfOwnMachine(lineAbove(evidence.before)) ||
          isOfOwnMachine(lineOf(evidence.before)) ||
          isInOwnSection(evidence.before, evidence.file))) ||
      // A Keycloak makes the secrets of its own clients, and the settings beside one say where it runs.
      (evidence.ruleId === 'keycloak-client-secret' && isOfOwnMachine(evidence.before) && !isRoutable(evidence.before)),
    sample: { ...plain, secret: key, file: fileKind('prod/config.json'), before: '"Default": "Server=localhost,1434;User Id=sa;Password=' },
  },
  {
    id: 'of-development',
    why: 'An application makes it for itself, and the settings around it say that they are of a developer, so that a deployment has another.',
    refuses: isOfDevelopment,
    sample: { ...plain, secret: key, file: fileKind('.env'), before: 'APP_ENV=dev\nAPP_SECRET=' },
  },
  {
    id: 'fallback',
    why: 'It is what a program takes where nobody sets a variable, so that a deployment has another.',
    refuses: (evidence) => (guessed(evidence) || isUnformed(evidence)) && fallback.test(evidence.before),
    sample: { ...plain, secret: key, file: fileKind('prod/settings.py'), before: 'KEY = os.environ.get("KEY", "' },
  },
  {
    id: 'an-example',
    why: 'It is the value of a key `example`.',
    refuses: (evidence) => guessed(evidence) && exampleKey.test(evidence.before),
    sample: { ...plain, secret: key, file: fileKind('prod/config.yml'), before: '      example:\n        "Bearer ' },
  },
  {
    id: 'thought-of',
    why: 'It is a word, a word and a number, or the name that it belongs to, and no host beside it is reached from elsewhere: a weak password, or that of a trial.',
    refuses: (evidence) =>
      isUserAndNumber(evidence) ||
      (!elsewhere(evidence) &&
        (speaksOfItself(evidence.secret) ||
          isNameToo(evidence) ||
          ((guessed(evidence) || login.test(evidence.ruleId)) && isThoughtOf(plainOf(evidence)) && !looksIssued(plainOf(evidence))))),
    sample: { ...plain, ruleId: 'tool-command-password', generic: false, secret: 'kestra', file: fileKind('.env') },
  },
  {
    id: 'says-made-up',
    why: 'It says of itself that it is fake, a dummy or an example, has one letter over and over, stands for an account that has no name, or is the beginning of a token alone.',
    refuses: (evidence) =>
      (!selfMade.has(evidence.ruleId) && (oneLetterLong.test(evidence.secret) || /^(?:\.{3}|…)/.test(evidence.after))) ||
      (evidence.ruleId.startsWith('azure-storage-') && accountOfSamples.test(evidence.before)) ||
      (!isIssued(evidence) && typedForTrials.test(evidence.secret) && !looksIssued(evidence.secret)) ||
      ((guessed(evidence) || isUnformed(evidence)) && (madeUpFront.test(evidence.secret) || madeUpEnd.test(evidence.secret))) ||
      (!isIssued(evidence) && (calledMadeUp.test(lineOf(evidence.before)) || cutShort.test(evidence.secret))),
    sample: { ...plain, secret: `fake-key-${key}`, file: fileKind('prod/compose.yml') },
  },
  {
    id: 'sandbox',
    why: 'It opens only what its issuer made to try things on, as its first letters or the host beside it say.',
    refuses: (evidence) =>
      /^sandbox[-_]/i.test(evidence.secret) ||
      (isUnsure(evidence) && sandboxName.test(evidence.before)) ||
      ((guessed(evidence) || login.test(evidence.ruleId) || evidence.ruleId === 'url-password') &&
        (trialHost.test(evidence.before) || trialHost.test(evidence.after))),
    sample: { ...plain, secret: `sandbox-${key}`, file: fileKind('prod/compose.yml') },
  },
  {
    id: 'digest-of-a-word',
    why: 'It is the digest of a word, which anybody can compute.',
    refuses: ({ secret }) => isDigestOfWord(secret),
    sample: { ...plain, secret: ['098f6bcd4621d373', 'cade4e832627b4f6'].join(''), file: fileKind('prod/compose.yml') },
  },
  {
    id: 'shipped-default',
    why: 'A program ships with it, so that it is known to everybody, and no host beside it is reached from elsewhere.',
    refuses: (evidence) => isShippedDefault(evidence.secret) && !elsewhere(evidence),
    sample: { ...plain, secret: ['edd1c9f034335f13', '0f1e2d3c4b5a6978'].join(''), file: fileKind('prod/compose.yml') },
  },
  {
    id: 'hashed',
    why: 'It is the hash of a password, as a proxy is told its users or a table keeps it beside a salt, and not the password.',
    refuses: (evidence) =>
      (nameAndHash.test(evidence.secret) && usersLabel.test(lineOf(evidence.before))) ||
      (guessed(evidence) &&
        hexDigest.test(evidence.secret) &&
        (saltBeside.test(evidence.after) || saltBeside.test(lineOf(evidence.before)))),
    sample: {
      ...plain,
      secret: ['bob:zk8q', 'R2vT7mX4p'].join(''),
      file: fileKind('prod/compose.yml'),
      before: '  - proxy.frontend.auth=',
    },
  },
  {
    id: 'ciphertext',
    why: 'Jenkins, Pulumi or OpenSSL wrote it, encrypted with a key that is not in it.',
    refuses: (evidence) =>
      pulumiSecret.test(evidence.before) ||
      saltedText.test(evidence.secret) ||
      (isUnsure(evidence) &&
        jenkinsElement.test(evidence.before) &&
        /^\{?[A-Za-z0-9+/]{21,400}={0,2}\}?$/.test(evidence.secret) &&
        (jenkinsPlugin.test(evidence.before) || jenkinsPlugin.test(evidence.head))),
    sample: {
      ...plain,
      ruleId: 'generic-password',
      secret: `${key}${key.slice(0, 4)}==`,
      before: '<com.cloudbees.jenkins.plugins.Key plugin="ssh-credentials@1.10">\n  <passphrase>',
      after: '</passphrase>',
      file: fileKind('prod/config.xml'),
    },
  },
  {
    id: 'text',
    why: 'Decoded it is words and not random bytes.',
    refuses: (evidence) => guessed(evidence) && encodesText(evidence.secret),
    sample: {
      ...plain,
      secret: Buffer.from('a key of mine which should be another one wherever it is put into production').toString('base64'),
      file: fileKind('prod/config.yml'),
    },
  },
  {
    id: 'public-by-design',
    why: 'Whoever gives it out says that it is public: the id of a client, a key that only writes statistics, searches or listens, what a page or an app is built with, that of a tunnel for all customers, or the id of a project.',
    refuses: (evidence) =>
      (isUnsure(evidence) && (telemetryName.test(evidence.before) || clientId.test(evidence.before) || browserKey.test(evidence.before))) ||
      (guessed(evidence) && pageScript.test(lineOf(evidence.before))) ||
      ((isUnsure(evidence) || evidence.ruleId === 'gcp-api-key') && builtIntoPages.test(evidence.before)) ||
      (evidence.ruleId === 'gcp-api-key' && browserProfile.test(evidence.file.path)) ||
      (isUnsure(evidence) && !evidence.generic && isIdByName(evidence)) ||
      // Flagsmith's pages ask with the 22 letters of an environment; its servers with what begins `ser.`.
      (evidence.ruleId === 'flagsmith-environment-key' && evidence.secret.length === 22) ||
      publicHalf.test(evidence.secret) ||
      publicToken.test(evidence.secret) ||
      isOfNobody(evidence.secret) ||
      (!isIssued(evidence) && /\.sln$/.test(evidence.file.path)) ||
      (evidence.ruleId === 'openvpn-static-key' && (tunnelSeller.test(evidence.file.path) || tunnelSeller.test(evidence.head))),
    sample: { ...plain, secret: key, file: fileKind('prod/config.yml'), before: 'client_id: ' },
  },
  {
    id: 'expression',
    why: 'It stands within an expression of a template, whose functions have names.',
    refuses: (evidence) =>
      guessed(evidence) &&
      (/\{\{-?[ \t]{0,4}\$\w{1,60}[ \t]{0,3}:=[ \t]{0,3}$/.test(evidence.before) || openLookup.test(lineOf(evidence.before))),
    sample: { ...plain, secret: key, file: fileKind('k8s/prod/templates/a.yaml'), before: '{{- $password := ' },
  },
  {
    id: 'made-for-trials',
    why: 'Anybody makes such a key, and its path or the words beside it say that this one is for tests or development.',
    refuses: (evidence) => {
      const { ruleId, file, head, before } = evidence;
      if (file.is('inUse')) return false;
      if (selfMade.has(ruleId))
        return (
          trialPlace.test(file.path) ||
          isOfTrialSettings(file.path) ||
          developersPlace.test(file.path) ||
          isSaidForTrials(head) ||
          isSaidForTrials(before)
        );
      return guessed(evidence) && trialPlace.test(file.path);
    },
    sample: {
      ...plain,
      ruleId: 'private-key',
      confidence: 'high',
      secret: key,
      file: fileKind('a.yaml'),
      head: '# Insecure development keys, by make certs\n',
      before: '',
    },
  },
  {
    id: 'commented',
    why: 'It is a guess, and stands in a comment, where it does nothing.',
    refuses: (evidence) =>
      (guessed(evidence) || isUnformed(evidence)) &&
      ((isLineKnown(evidence.before) && commentLine.test(lineOf(evidence.before))) ||
        (evidence.file.is('sourceCode') && openComment.test(evidence.before))),
    sample: { ...plain, secret: key, file: fileKind('prod/compose.yml'), before: '      #- OAUTH2_SECRET=' },
  },
  {
    id: 'said-public',
    why: 'A comment above it or behind it says that the key is public.',
    refuses: (evidence) =>
      guessed(evidence) &&
      (evidence.before.split('\n').some((line) => saidPublic.test(line)) ||
        saidPublic.test(evidence.after.replace(/^["'`,;) \t]{0,8}/, ''))),
    sample: { ...plain, secret: key, file: fileKind('prod/config.yml'), before: '// Public API key of the web client\nconst val KEY = "' },
  },
  {
    id: 'shipped',
    why: 'It stands in a file that every copy of an app holds: whoever has the app has it, and a provider should limit it to that app.',
    refuses: (evidence) => shipped.test(evidence.file.path) && (guessed(evidence) || evidence.ruleId === 'gcp-api-key'),
    sample: {
      ...plain,
      ruleId: 'gcp-api-key',
      generic: false,
      confidence: 'high',
      secret: key,
      file: fileKind('app/src/main/AndroidManifest.xml'),
    },
  },
  {
    id: 'digest',
    why: 'It has the form of a digest, where a password is said to stand.',
    refuses: (evidence) =>
      isUnsure(evidence) && hexDigest.test(evidence.secret) && evidence.ruleId === 'generic-password' && evidence.secret.length >= 96,
    sample: {
      ...plain,
      ruleId: 'generic-password',
      secret: ['7d1afa7b', '718fb893', 'db30a1b2', 'c3d4e5f6'].join('').repeat(3),
      file: fileKind('prod/config.json'),
    },
  },
  {
    id: 'no-key',
    why: 'What stands behind the header of a private key is not one whole.',
    refuses: ({ ruleId, confidence }) => ruleId === 'private-key' && confidence !== 'high',
    sample: { ...plain, ruleId: 'private-key', generic: false, secret: 'BEGIN', file: fileKind('prod/a.yaml') },
  },
  {
    id: 'address',
    why: 'It has the form of an address of Ethereum, of the id of a PGP key or of that of a resource, which are public, of a version, of a file’s name or of a place.',
    refuses: (evidence) =>
      (isUnsure(evidence) && moduleVersion.test(evidence.secret)) ||
      (guessed(evidence) && (imageName.test(evidence.before) || fileName.test(evidence.secret) || evidence.secret.startsWith('//'))) ||
      (guessed(evidence) &&
        (/^0x(?:[0-9a-fA-F]{16}|[0-9a-fA-F]{40})$/.test(evidence.secret) ||
          resourceId.test(evidence.secret) ||
          (pgpId.test(evidence.secret) && pgpBeside.test(evidence.before)))),
    sample: { ...plain, secret: ['0x7d1afa7b718fb893db30', 'a2c4e91f5d6b8c37e02f'].join(''), file: fileKind('prod/config.json') },
  },
  {
    id: 'end-of-a-name',
    why: 'It is the end of a longer name, and its form is that of no issuer beyond doubt.',
    refuses: isEndOfName,
    sample: {
      ...plain,
      ruleId: 'phabricator-conduit-token-prefixed',
      generic: false,
      secret: ['api', 'zk8qr2vt7mx4pl9wb6zk8qr2vt7m'].join('-'),
      before: 'name = service-',
      file: fileKind('prod/compose.yml'),
    },
  },
  {
    id: 'no-running-place',
    why: 'It has no form of an issuer, and nothing says that the value runs: its file is none of settings that a program is started with, its name that of no known service, and no host beside it is reached from elsewhere.',
    refuses: (evidence) => (isUnproven(evidence) && !isSaidToRun(evidence)) || isNamedWhereNothingRuns(evidence),
    sample: { ...plain, ruleId: 'sql-create-user', generic: false, secret: key, file: fileKind('src/a.ts') },
  },
  {
    id: 'name-alone',
    why: 'Only its name says that it is a secret: no machine made it by its letters, and no host beside it is reached from elsewhere.',
    refuses: (evidence) =>
      ((evidence.generic && !selfMade.has(evidence.ruleId)) || login.test(evidence.ruleId)) &&
      !elsewhere(evidence) &&
      !isOfDatabaseElsewhere(evidence.before) &&
      !looksIssued(plainOf(evidence)),
    sample: { ...plain, ruleId: 'generic-password', secret: ['R4%fo', 'rep1CT'].join(''), file: fileKind('prod/values.yaml') },
  },
  {
    id: 'one-sign',
    why: 'It is a guess, and only one thing says that it runs: settings of no environment that serves people, the name of a service, or a host beside it.',
    refuses: (evidence) => evidence.generic && !selfMade.has(evidence.ruleId) && !login.test(evidence.ruleId) && signsOfUse(evidence) < 2,
    sample: { ...plain, secret: key, file: fileKind('compose.yml') },
  },
];

/** `.env.testing-ci`, `settings/test.py`: the file itself, whatever folder it is in. */
function isOfTrialSettings(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return isTrialSettings(name) && /^\.?env\b|\.(?:env|py|php|rb|ya?ml|json5?|toml|ini|conf|cfg|properties|config)$/i.test(name);
}

/** In a remark or a title: beside an assignment the words are names. */
function isSaidForTrials(text: string): boolean {
  return text.split('\n').some((line) => !line.includes('=') && saidForTrials.test(line));
}

/** Whether its line begins in so much as is read of it. */
function isLineKnown(before: string): boolean {
  return before.length < weighedBytes || before.includes('\n');
}

function lineAbove(before: string): string {
  return before.split('\n').at(-2) ?? '';
}

/** The most that a row of weights lets a secret be. */
export const atMostMedium: Readonly<Record<Severity, Severity>> = { critical: 'medium', high: 'medium', medium: 'medium', low: 'low' };
