// The one error type a user ever sees: a code, a sentence, a place and a way out.

import { printable } from './letters.js';

export interface ErrorPlace {
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** The configuration key or input at fault, as the user wrote it. */
  readonly key?: string;
}

export interface ErrorDetail {
  /** Stable, kebab-case, documented: `input-invalid`, `config-unreadable`. */
  readonly code: string;
  /** "expected X, got Y", in one sentence without a trailing full stop. */
  readonly message: string;
  readonly where?: ErrorPlace;
  /** What the user does about it, in one sentence. */
  readonly remedy: string;
  readonly cause?: unknown;
}

/** Marks our errors across bundles: the CLI and each action's bundle hold this class once each. */
const brand = Symbol.for('portcullis.error');

/** A failure that the user can act on. Anything else that is thrown is a defect of ours. */
export class PortcullisError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && (value as { readonly [brand]?: unknown })[brand] === true;
  }

  readonly [brand] = true;
  readonly code: string;
  readonly where: ErrorPlace;
  readonly remedy: string;

  constructor(detail: ErrorDetail) {
    super(detail.message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = 'PortcullisError';
    this.code = detail.code;
    this.where = detail.where ?? {};
    this.remedy = detail.remedy;
  }
}

/** `file:line, key` of a place; empty when nothing is known. */
export function formatPlace(place: ErrorPlace): string {
  const file = place.file === undefined ? '' : printable(place.file);
  const at = place.line === undefined ? file : `${file}:${place.line}`;
  return [at, place.key === undefined ? '' : `\`${printable(place.key)}\``].filter((part) => part !== '').join(', ');
}

/** The one line printed for any failure: place, message, remedy, code; never a stack. */
export function formatError(error: unknown): string {
  if (error instanceof PortcullisError) {
    const place = formatPlace(error.where);
    // A question for what was meant ends a sentence, too.
    const stop = error.message.endsWith('?') ? '' : '.';
    return `${place === '' ? '' : `${place}: `}${printable(error.message)}${stop} ${printable(error.remedy)} [${error.code}]`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return `Internal failure: ${printable(message)}. This is a defect in Portcullis: report it with the --debug output. [internal]`;
}
