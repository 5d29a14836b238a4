// Programs that fetch from the network, and from where.

import { type Call, callHas, operands } from '../../calls.js';

const fetchers = new Set(['curl', 'wget', 'wget2', 'fetch', 'aria2c', 'http', 'https', 'lwp-download', 'axel']);

export function isDownload(call: Call): boolean {
  return fetchers.has(call.name) && !callHas(call, '--version') && !addresses(call).some(isLocal);
}

/** Addresses among the words, those with variables too. */
export function addresses(call: Call): readonly string[] {
  return operands(call)
    .map(({ value }) => value)
    .concat(call.args.flatMap(({ value }) => (value.startsWith('--url=') ? [value.slice(6)] : [])))
    .filter((value) => /^(?:https?|ftp):\/\//i.test(value));
}

/** Nothing leaves the machine. */
export function isLocal(address: string): boolean {
  return /^[a-z]+:\/\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\]|0\.0\.0\.0)(?:[:/]|$)/i.test(address);
}
