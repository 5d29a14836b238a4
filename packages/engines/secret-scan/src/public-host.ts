// Whether a text names a host that is reached from elsewhere, or one of the machine that reads it.

/** Where a host stands: behind the user of an address, behind a scheme, or as the value of such a key. */
const host =
  /(?:@|:\/\/|\b(?:host|server)(?:name)?["']?[ \t]?[:=][ \t]?["']?)(?:tcp:)?(?<host>[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,8})(?![\w-])/gi;

/** Names and numbers that nobody reaches from elsewhere (RFC 1918, 2606, 3849, 6598, 6761, 6762, 8375), and the attributes of programs: `options.ip`. */
const notRouted =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|192\.0\.2|198\.51\.100|203\.0\.113)\.[\d.]+$|(?:^|\.)(?:example\.(?:com|org|net)|example|test|invalid|localhost|local|localdomain|internal|intranet|lan|home|corp|private|docker|svc|cluster|db|mysql|postgres|redis|mongo|ip|host|hostname|addr|address|url|port)$/i;
/** Companies that Microsoft made up for its manuals. */
const madeUpCompany = /(?:^|[.-])(?:contoso|fabrikam)[\w-]{0,40}\./i;
/** What only says of which vocabulary a text is: nobody asks there. */
const vocabulary = /(?<![\w-])(?:xmlns(?::\w{1,40})?|xsi:\w{1,40}|["']\$schema["'][ \t]?)[:=][ \t]?["'][^"'\n]{0,300}["']?/g;
const address = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const named = /\.[a-z]{2,12}$/i;
/** Who asks `0.0.0.0` asks his own machine; who listens there is reached from everywhere. */
const ownHost = /(?:\blocalhost|\b127\.0\.0\.1|(?:@|:\/\/)0\.0\.0\.0|\[::1\]|\bhost\.docker\.internal|\(localdb\))(?![\w.-])/i;

/** Who has a mailbox, and no host that is asked: behind a scheme or a password an `@` is one. */
const mailbox = /(?<![\w.+:/-])[\w.+-]{1,64}@[\w.-]{1,100}/g;

/**
 * A host by its whole name, or by an address that is routed.
 * @param mail whether that of a mailbox counts
 */
export function isRoutable(text: string, mail = true): boolean {
  const asked = text.replace(vocabulary, '');
  for (const { groups } of (mail ? asked : asked.replace(mailbox, '')).matchAll(host)) {
    const name = groups?.host as string;
    if ((address.test(name) || named.test(name)) && !notRouted.test(name) && !madeUpCompany.test(name)) return true;
  }
  return false;
}

export function isOfOwnMachine(text: string): boolean {
  return ownHost.test(text);
}
