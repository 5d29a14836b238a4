// One question to a key service: over TLS, within a time, answered by a little JSON or refused. Secrets go into headers and bodies alone,
// never into a message.

import { PortcullisError } from '@portcullis/core';
import { isOpenLine, readBounded, type Transport } from '@portcullis/http';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What every service is asked with. */
export interface Asking {
  readonly transport: Transport;
  readonly environment: Environment;
  readonly now: () => Date;
  /** A file that the environment names, such as a token; undefined where there is none. */
  readonly readFile: (path: string) => string | undefined;
}

interface Question {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const timeout = 20_000;
const maxAnswerBytes = 256 * 1024;

/** The body of an answer with status 200. No redirect is followed: whoever answers is whom the reference or the environment names. */
export async function ask(
  { transport }: Pick<Asking, 'transport'>,
  { method, url, headers = {}, body }: Question,
  what: string,
): Promise<string> {
  if (isOpenLine(url)) throw unavailable(what, `the address ${url.host} without TLS`, 'Give an address that starts with https://.');
  checkHeaders(headers, what);
  const response = await transport.send({
    method,
    url,
    headers: { accept: 'application/json', 'user-agent': 'portcullis', ...headers },
    ...(body === undefined ? {} : { body }),
    totalTimeout: timeout,
  });
  const bytes = await readBounded(response, maxAnswerBytes, `the answer of ${url.host}`);
  if (response.status !== 200) throw unavailable(what, `status ${response.status} from ${url.host}`, remedyFor(response.status));
  return bytes.toString('utf8');
}

/** What a file or a secret gives often ends in a line break; a name of a header may come from the job's credentials as well. */
function checkHeaders(headers: Readonly<Record<string, string>>, what: string): void {
  for (const [name, value] of Object.entries(headers)) {
    const isHeader = /^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
    if (!isHeader)
      throw unavailable(
        what,
        `a value for the header ${JSON.stringify(name.slice(0, 60))} that no header can hold`,
        'Give credentials and namespaces without line breaks.',
      );
  }
}

/** The same, parsed; an answer of another shape is the caller's to refuse. */
export async function askJson(
  asking: Pick<Asking, 'transport'>,
  question: Question,
  what: string,
): Promise<Readonly<Record<string, unknown>>> {
  return jsonOf(await ask(asking, question, what), what, `something that is no JSON from ${question.url.host}`);
}

/** A mapping, or an empty one: what is not there has no fields. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : {};
}

/** @throws PortcullisError `key-unavailable` where it is no text. */
export function textOf(value: unknown, what: string, field: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw unavailable(what, `an answer without \`${field}\``);
}

function remedyFor(status: number): string | undefined {
  return status === 401 || status === 403 ? 'Let the job’s identity read the public key of this key.' : undefined;
}

const usual = 'Correct the reference or what the job gives to reach the service, or write the key as PEM.';

export function unavailable(what: string, got: string, remedy = usual): PortcullisError {
  return new PortcullisError({ code: 'key-unavailable', message: `expected ${what}, got ${got}`, remedy });
}

/** An address from the environment or from credentials, to which a path may be added. @throws PortcullisError `key-unavailable`. */
export function addressOf(text: string, what: string): URL {
  return exactAddress(`${text.replace(/\/+$/, '')}/`, what);
}

/** An address as it is given. @throws PortcullisError `key-unavailable`, which never repeats it: it may hold a password. */
export function exactAddress(text: string, what: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw unavailable(what, 'an address that is no URL', 'Give an address that starts with https://.');
  }
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.host === '')
    throw unavailable(what, 'an address of another kind than https://', 'Give an address that starts with https://.');
  if (url.username !== '' || url.password !== '')
    throw unavailable(what, `an address of ${url.host} with a user in it`, 'Leave user and password out of the address.');
  return url;
}

/** JSON of an answer or of a file of the job, of which nothing is ever repeated. @throws PortcullisError `key-unavailable`. */
export function jsonOf(text: string, what: string, got: string): Readonly<Record<string, unknown>> {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    throw unavailable(what, got);
  }
}
