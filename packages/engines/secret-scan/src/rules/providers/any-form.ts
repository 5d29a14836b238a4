// What is given to the name of a service and nothing more, in whatever form: services change their forms, issue several kinds,
// and say of few what they look like.

import { isDocumented } from '../../documented.js';
import type { Candidate, Judgement, SecretRule } from '../../rule.js';
import { fileKind } from '../generic/file-kind.js';
import { isDigestOrId, looksRandom, nameBefore } from '../generic/measures.js';
import { made, placeRule } from '../places/place.js';
import { oneOf, serviceNames } from '../services.js';

/** Random text in one piece, or in the groups of a UUID; what is joined of short pieces is a name with a date or a version. */
const inOnePiece = /[A-Za-z0-9]{16}|^[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}$/i;

/** Digests, and keys that are made for browsers. */
const ofAnotherKind = /^(?:sha\d|md5|h1:|pk[_.-]|pub[_-]|phc_)/i;

/** What a machine issued; digests and ids come in forms of their own. */
export function isIssuedText(secret: string): boolean {
  return (
    inOnePiece.test(secret) &&
    (secret.match(/\d/g)?.length ?? 0) >= 2 &&
    !ofAnotherKind.test(secret) &&
    !isDigestOrId(secret) &&
    looksRandom(secret) &&
    !isDocumented(secret)
  );
}

/** `orn:okta:00o…`, `apps:salesforce:0oa…`: parts of the name of a resource, which nothing but colons joins. */
function isInResourceName(ahead: string, joint: string): boolean {
  return /[\w-]:$/.test(ahead) && /[A-Za-z]:$/.test(joint);
}

function judge({ secret, before, match, path }: Candidate): Judgement | undefined {
  const joint = match[0].slice(0, match[0].length - secret.length);
  const ahead = before.slice(0, before.length - joint.length);
  return /[A-Za-z0-9]/.test(nameBefore(ahead, 1)) ||
    isInResourceName(ahead, joint) ||
    fileKind(path).is('generated') ||
    !isIssuedText(secret)
    ? undefined
    : { confidence: 'medium' };
}

const spoken = placeRule({
  id: 'generic-service-credential',
  title: 'Value given to the name of a service',
  gives: 'act in the account of the service, if it is a credential',
  change: 'Revoke it at the service named beside it, where it was issued',
  confidence: 'medium',
  generic: true,
  keywords: serviceNames(),
  pattern: /(?!)/iy,
  judge,
  bad: [
    { text: () => `ALEGRA=${made(91, 24)}\n`, path: '.env' },
    { text: () => `const client = new Mailchimp('${made(92, 32)}');`, path: 'src/mail.ts' },
    { text: () => `geckoboard: "${made(93, 37)}"\n`, path: 'app.yml' },
  ],
  good: [
    { text: 'ALEGRA=https://api.alegra.com/api/v1\n', path: '.env' },
    { text: "initChatModel('anthropic:claude-sonnet-4-5-20250929')", path: 'src/chat.ts' },
    { text: () => `  Mapbox: ${['9c1e7ab04f5d2836be7d', '90f1a3c8526e01234567'].join('')}\n`, path: 'Podfile.lock' },
    { text: () => `mailchimp.init('pub_${made(94, 40)}')`, path: 'src/app.js' },
    // What a manual prints, and a form with a part left open.
    { text: () => `SENDGRID=${['ngeVfQFYQlKU0', 'ufo8x5d1A'].join('')}\n`, path: '.env' },
    { text: () => `['Mapbox', '${made(96, 24)}<hex:32>']`, path: 'src/forms.js' },
    { text: () => `orn: orn:okta:${made(97, 20)}:users`, path: 'api.yaml' },
    { text: () => `mymailchimp = "${made(95, 39)}"`, path: 'src/app.py' },
  ],
});

let pattern: RegExp | undefined;

/** The expression of a thousand names is made when the first of them is met. */
export const anyFormRules: readonly SecretRule[] = [
  {
    ...spoken,
    check: {
      ...spoken.check,
      get pattern() {
        pattern ??= new RegExp(
          `${oneOf(serviceNames())}(?:[-_. ]?(?:api|sdk|client|new|init|auth|access|live|prod|cred(?:ential)?s?)){0,2}["'\`\\])]{0,2}[ \\t]{0,3}(?:=>|:=|[:=(,])[ \\t]{0,3}["'\`({[]{0,2}(?<secret>[\\w+/-]{20,120}={0,2})(?![\\w+/(.[<-])`,
          'iy',
        );
        return pattern;
      },
    },
  },
];
