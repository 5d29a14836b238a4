// Every host that may be asked about a credential, for the documentation and the test that holds the client to it.

import { probes } from './probes.js';

/** Hosts with the credentials that each is asked about. */
export function probedHosts(): readonly { readonly host: string; readonly purpose: string }[] {
  const rules = new Map<string, string[]>();
  for (const probe of probes) {
    const host = typeof probe.host === 'string' ? probe.host : hostPattern(probe.hosts as RegExp);
    rules.set(host, [...(rules.get(host) ?? []), ...probe.rules]);
  }
  return [...rules].map(([host, ids]) => ({ host, purpose: `is the credential live: ${ids.join(', ')}` }));
}

/** `^us\\d{1,2}\\.api\\.mailchimp\\.com$` as people write it. */
function hostPattern(hosts: RegExp): string {
  return hosts.source
    .replace(/^\^|\$$/g, '')
    .replace(/\\d(?:\{[\d,]+\})?/g, 'N')
    .replace(/\\\./g, '.');
}
