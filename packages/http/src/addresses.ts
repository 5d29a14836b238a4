// Which hosts are this machine, which are private, and which nobody may be led to.

import { BlockList, isIP } from 'node:net';
import { fault } from './faults.js';

const loopback = blocks([
  ['127.0.0.0', 8, 'ipv4'],
  ['::1', 128, 'ipv6'],
]);
/** Link-local: where clouds keep their metadata service, and with it the machine's credentials. */
const linkLocal = blocks([
  ['169.254.0.0', 16, 'ipv4'],
  ['fe80::', 10, 'ipv6'],
  ['fd00:ec2::254', 128, 'ipv6'],
]);
const privateNetworks = blocks([
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['::', 128, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
]);

/** The host of a URL or of `host:port`, without brackets and port, lower-case. */
export function hostOf(authority: string): string {
  const bracket = /^\[([^\]]{1,60})\]/.exec(authority);
  if (bracket !== null) return (bracket[1] as string).toLowerCase();
  const colon = authority.lastIndexOf(':');
  return (colon < 0 || authority.indexOf(':') !== colon ? authority : authority.slice(0, colon)).toLowerCase();
}

/** Whether a host is this machine, by its name or literal address; no name is looked up. */
export function isLoopback(authority: string): boolean {
  const host = hostOf(authority);
  return host === 'localhost' || host.endsWith('.localhost') || within(loopback, host);
}

/** Whether a literal address leads into a private network, this machine or a metadata service. */
export function isPrivateAddress(authority: string): boolean {
  const host = hostOf(authority);
  return isLoopback(host) || within(privateNetworks, host) || within(linkLocal, host);
}

/**
 * Whether a host may send us on to another by redirect or as its token service. To a private address only a host may that is
 * that very machine: a registry inside a network must not reach into its neighbours through us.
 */
export function mayLeadTo(from: string, to: string): boolean {
  if (!isPrivateAddress(to)) return true;
  if (within(linkLocal, hostOf(to))) return false;
  return sameMachine(hostOf(from), hostOf(to));
}

/** `localhost` is both of its addresses. */
function sameMachine(a: string, b: string): boolean {
  const own = (host: string): string => (host === 'localhost' || host === '127.0.0.1' || host === '::1' ? 'localhost' : host);
  return own(a) === own(b);
}

export function isLinkLocal(address: string): boolean {
  return within(linkLocal, address);
}

/** @param host whose literal address, or one that its name resolves to, is link-local. */
export function linkLocalRefused(host: string): Error {
  return fault(
    'address-refused',
    `expected ${host} to be a public or private host, got a link-local address`,
    'Do not use this host: it leads to the machine’s metadata service.',
  );
}

function within(list: () => BlockList, host: string): boolean {
  const family = isIP(host);
  if (family === 0) return false;
  // An IPv4 address in IPv6 clothing is the IPv4 address; BlockList knows that.
  return list().check(host, family === 4 ? 'ipv4' : 'ipv6');
}

/** Made when it is first asked: most runs meet no address. */
function blocks(subnets: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[]): () => BlockList {
  let list: BlockList | undefined;
  return () => {
    if (list !== undefined) return list;
    list = new BlockList();
    for (const [network, prefix, family] of subnets) list.addSubnet(network, prefix, family);
    return list;
  };
}
