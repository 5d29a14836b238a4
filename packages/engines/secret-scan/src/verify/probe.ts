// How one provider is asked whether a credential is live: one documented request that changes nothing.

/** What a provider's answer says of a credential. */
export type Liveness = 'live' | 'revoked' | 'unknown';

export interface ProbeRequest {
  /** Path and query below the probe's host; `https` always. */
  readonly path: string;
  readonly method?: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
}

/** What a request may be made from besides the secret. */
export interface ProbeContext {
  /** The id that stands near the secret, where the finding is a pair. */
  readonly companion?: string;
  readonly now: Date;
}

export interface ProbeAnswer {
  readonly status: number;
  /** At most 64 KiB. */
  readonly body: string;
}

export interface Probe {
  /** Rules whose findings it can ask about. */
  readonly rules: readonly string[];
  /** Host, or the host that a credential itself names; it must match `hosts`. */
  readonly host: string | ((secret: string) => string | undefined);
  /** Allowed hosts where `host` depends on the credential. */
  readonly hosts?: RegExp;
  /** The request; undefined when the credential is not of the form that the endpoint takes. */
  readonly request: (secret: string, context: ProbeContext) => ProbeRequest | undefined;
  readonly liveness: (answer: ProbeAnswer) => Liveness;
  /** Where the provider documents that the endpoint only reads. */
  readonly documentation: string;
}

/** 2xx and 403 (known, but not allowed to do this) are live, 401 is revoked; anything else says nothing. */
export function byStatus({ status }: ProbeAnswer): Liveness {
  if ((status >= 200 && status < 300) || status === 403) return 'live';
  return status === 401 ? 'revoked' : 'unknown';
}

/** As `byStatus`, for a credential that may belong to an instance other than the one asked: there 401 says nothing. */
export function onlyLive(answer: ProbeAnswer): Liveness {
  return byStatus(answer) === 'live' && answer.status !== 403 ? 'live' : 'unknown';
}

/** 200 only is live; 401 and 403 are both how this provider says that it knows no such credential. */
export function strictStatus({ status }: ProbeAnswer): Liveness {
  if (status === 200) return 'live';
  return status === 401 || status === 403 ? 'revoked' : 'unknown';
}

/** Decides by a field of a JSON answer that always comes with status 200. */
export function byField(field: string, deadErrors: RegExp): (answer: ProbeAnswer) => Liveness {
  return ({ status, body }) => {
    if (status !== 200) return 'unknown';
    try {
      const answer: unknown = JSON.parse(body);
      if (typeof answer !== 'object' || answer === null) return 'unknown';
      const { [field]: good, error } = answer as Record<string, unknown>;
      if (good === true) return 'live';
      return good === false && typeof error === 'string' && deadErrors.test(error) ? 'revoked' : 'unknown';
    } catch {
      return 'unknown';
    }
  };
}
