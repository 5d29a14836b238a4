// Questions to the code host, and what its refusals mean: every answer is read by a schema, every failure is a sentence with a remedy.

import { PortcullisError } from '@portcullis/core';
import * as v from 'valibot';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly data: unknown;
}

export interface CodeHost {
  /** Any status is an answer. @throws PortcullisError where there is none. */
  ask(route: string, parameters: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** What a URL holds, asked without the token. @throws PortcullisError. */
  download(url: string, maxBytes: number): Promise<Buffer>;
  wait(milliseconds: number): Promise<void>;
}

export interface Question<Shape extends v.GenericSchema> {
  /** `GET /repos/{owner}/{repo}/pulls` */
  readonly route: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What it is for, as a sentence goes on: "to list pull requests". */
  readonly purpose: string;
  /** Permission of the job that it needs. */
  readonly permission: string;
  readonly shape: Shape;
}

/** Tries of a question that changes nothing; what writes is never asked twice, since the first may have been heard. */
const tries = 3;
const firstWait = 500;

/** @throws PortcullisError `host-rate-limit`, `host-permission`, `host-failing`, `host-refused` or `host-answer`. */
export async function askFor<Shape extends v.GenericSchema>(host: CodeHost, question: Question<Shape>): Promise<v.InferOutput<Shape>> {
  const answer = await answerTo(host, question);
  const parsed = v.safeParse(question.shape, answer.data);
  if (parsed.success) return parsed.output;
  throw new PortcullisError({
    code: 'host-answer',
    message: `expected an answer ${question.purpose} in the shape that GitHub documents, got another`,
    remedy: 'See whether the server is a GitHub server of a version that is still supported.',
  });
}

/** The answer itself, where its status is a good one. @throws as askFor does. */
export async function answerTo(host: CodeHost, question: Omit<Question<v.GenericSchema>, 'shape'>): Promise<Answer> {
  const again = question.route.startsWith('GET ') ? tries : 1;
  for (let round = 1; ; round++) {
    const answer = await host.ask(question.route, question.parameters);
    if (answer.status < 400) return answer;
    if (answer.status < 500 || round >= again) throw refusal(answer, question);
    await host.wait(firstWait * 2 ** (round - 1));
  }
}

const perPage = 100;

export interface Pages<Item> {
  readonly items: readonly Item[];
  /** Whether these are all. */
  readonly whole: boolean;
}

/** Items of a list that comes in pages. @param pick the list in an answer that is more than a list. */
export async function askForAll<Item extends v.GenericSchema>(
  host: CodeHost,
  question: Question<Item>,
  maxPages: number,
  pick: (data: unknown) => unknown = (data) => data,
): Promise<Pages<v.InferOutput<Item>>> {
  const items: v.InferOutput<Item>[] = [];
  for (let page = 1; page <= maxPages; page++) {
    const { shape, ...rest } = question;
    const list = v.pipe(v.unknown(), v.transform(pick), v.array(shape));
    const got = await askFor(host, { ...rest, parameters: { ...question.parameters, per_page: perPage, page }, shape: list });
    items.push(...got);
    if (got.length < perPage) return { items, whole: true };
  }
  return { items, whole: false };
}

function refusal({ status, headers }: Answer, { purpose, permission }: Omit<Question<v.GenericSchema>, 'shape'>): PortcullisError {
  const expected = `expected an answer ${purpose}, got ${status}`;
  if (isRateLimit(status, headers))
    return new PortcullisError({
      code: 'host-rate-limit',
      message: `${expected}: the server takes no more requests${resetWords(headers)}`,
      remedy: 'Run the job again later; nothing is concluded from what could not be read.',
    });
  if (status === 401 || status === 403 || status === 404)
    return new PortcullisError({
      code: 'host-permission',
      message: expected,
      remedy: `Give the job \`permissions: { ${permission} }\`.`,
    });
  if (status >= 500)
    return new PortcullisError({
      code: 'host-failing',
      message: expected,
      remedy: 'Run the job again once the server is well.',
    });
  return new PortcullisError({ code: 'host-refused', message: expected, remedy: 'Read the log of the job with ACTIONS_STEP_DEBUG.' });
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isRateLimit(status: number, headers: Answer['headers']): boolean {
  return status === 429 || (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined));
}

function resetWords(headers: Answer['headers']): string {
  const seconds = Number(headers['x-ratelimit-reset']);
  if (Number.isSafeInteger(seconds) && seconds > 0 && seconds < 8.64e12) return ` until ${new Date(seconds * 1000).toISOString()}`;
  const after = Number(headers['retry-after']);
  return Number.isSafeInteger(after) && after > 0 ? ` for ${after} seconds` : '';
}
