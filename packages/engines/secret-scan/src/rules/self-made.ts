// Credentials that nobody issues: a command makes one, so that tests and manuals are full of them.

/** Ids of their rules. */
export const selfMade: ReadonlySet<string> = new Set([
  'age-secret-key',
  'asp-net-machine-key',
  'bip32-extended-private-key',
  'ethereum-private-key',
  'json-web-key',
  'jwt-signing-secret',
  'kerberos-keytab',
  'laravel-application-key-prefixed',
  'nats-nkey-seed',
  'openvpn-static-key',
  'private-key',
  'private-key-der',
  'putty-private-key',
  'rails-master-key',
  'solana-private-key',
  'tink-keyset',
  'wallet-seed-phrase',
  'wireguard-private-key',
]);
