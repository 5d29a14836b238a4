// Keys of AWS KMS. https://docs.aws.amazon.com/kms/latest/APIReference/API_GetPublicKey.html and
// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html

import { childOf, childText, parseXml, type XmlElement } from '@portcullis/formats/xml';
import { type AwsCredentials, signedHeaders } from '@portcullis/http/signature-v4';
import { type Asking, addressOf, ask, askJson, type Environment, textOf, unavailable } from './ask.js';
import { fileOrJobToken } from './job-token.js';
import { pemOf } from './pem.js';

const uuid = '(?:mrk-[0-9a-f]{32}|[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})';
const arn = 'arn:(?:aws|aws-us-gov|aws-cn):kms:([a-z0-9-]{1,30}):\\d{12}:';
const alias = 'alias/[\\w/-]{1,250}';
/** `awskms://[ENDPOINT]/ID`, the id as a key, an alias, or the full name of either. */
const reference = new RegExp(`^awskms://([\\w.:[\\]-]{0,255})/(${uuid}|${alias}|${arn}(?:key/${uuid}|${alias}))$`);
const regionShape = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;

/** @throws PortcullisError `key-unavailable`. */
export async function awsKey(asking: Asking, text: string): Promise<string> {
  const what = `the key ${text.slice(0, 200)}`;
  const [, endpoint = '', id, inName] = reference.exec(text) ?? [];
  if (id === undefined) throw unavailable('a reference awskms://[ENDPOINT]/KEY with an id, an alias or an ARN', text.slice(0, 200));
  const { environment } = asking;
  const region = inName ?? (environment.AWS_REGION || environment.AWS_DEFAULT_REGION || '');
  if (!regionShape.test(region)) throw unavailable(what, 'no region', 'Name the key by its ARN, or set AWS_REGION.');
  const url = endpoint === '' ? serviceAddress(environment, 'kms', region, what) : addressOf(`https://${endpoint}`, what);
  const credentials = await awsCredentials(asking, region, what);
  const body = JSON.stringify({ KeyId: id });
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'TrentService.GetPublicKey' };
  const request = { method: 'POST', url, headers, body } as const;
  const signed = signedHeaders(request, credentials, { region, service: 'kms', now: asking.now() });
  const answer = await askJson(asking, { ...request, headers: signed }, what);
  if (answer.KeyUsage !== 'SIGN_VERIFY') throw unavailable(what, 'a key that signs nothing');
  const der = Buffer.from(textOf(answer.PublicKey, what, 'PublicKey'), 'base64');
  try {
    return pemOf({ key: der, format: 'der', type: 'spki' });
  } catch {
    throw unavailable(what, 'a `PublicKey` that is no key');
  }
}

/** Where a service is, unless the environment says so as the SDKs read it. */
function serviceAddress(environment: Environment, service: 'kms' | 'sts', region: string, what: string): URL {
  const given = environment[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] || environment.AWS_ENDPOINT_URL;
  if (given) return addressOf(given, what);
  return new URL(`https://${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`);
}

/** Keys of the environment, else those of a role by a token from a file or by the job's identity. */
async function awsCredentials(asking: Asking, region: string, what: string): Promise<AwsCredentials> {
  const { environment } = asking;
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = environment;
  if (accessKeyId && secretAccessKey) return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
  const role = environment.AWS_ROLE_ARN;
  if (!role)
    throw unavailable(
      what,
      'neither AWS_ACCESS_KEY_ID nor AWS_ROLE_ARN',
      'Set AWS_ROLE_ARN for a login by the job’s identity, or log in before.',
    );
  const token = await fileOrJobToken(asking, 'AWS_WEB_IDENTITY_TOKEN_FILE', 'sts.amazonaws.com', what);
  const form = new URLSearchParams({
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: role,
    RoleSessionName: 'portcullis',
    DurationSeconds: '900',
    WebIdentityToken: token,
  });
  const url = serviceAddress(environment, 'sts', region, what);
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/xml' };
  return readCredentials(await ask(asking, { method: 'POST', url, headers, body: form.toString() }, `credentials for ${what}`), what);
}

function readCredentials(xml: string, what: string): AwsCredentials {
  let found: XmlElement | undefined;
  try {
    found = childOf(childOf(parseXml(xml, 'answer'), 'AssumeRoleWithWebIdentityResult'), 'Credentials');
  } catch {
    throw unavailable(`credentials for ${what}`, 'something that is no XML');
  }
  const field = (name: string): string => textOf(childText(found, name), `credentials for ${what}`, name);
  return { accessKeyId: field('AccessKeyId'), secretAccessKey: field('SecretAccessKey'), sessionToken: field('SessionToken') };
}
