// What a team's files say about the audit: zizmor.yml, `.github/actionlint.yaml`, `.poutine.yml`. They are read from the tree that
// judges; what a change lets stay counts after its merge, what it makes stricter counts at once.

import { contentHash, decodeText, type Notice, PortcullisError, type Severity, severities } from '@portcullis/core';
import type { JudgedSettings } from '@portcullis/lint';
import { type Settings, settingsTree, type Tree } from '@portcullis/workspace';
import { actionlintConfigNames, readActionlintConfig } from '../peer/actionlint-config.js';
import type { PeerSettings } from '../peer/config-reader.js';
import { poutineConfigNames, readPoutineConfig } from '../peer/poutine-config.js';
import { readZizmorConfig, zizmorConfigNames } from '../peer/zizmor-config.js';
import type { AuditSettings, Ignored, Pinning } from './settings.js';

interface ConfigKind {
  readonly names: readonly string[];
  readonly read: (text: string, file: string) => Promise<PeerSettings>;
}

const kinds: readonly ConfigKind[] = [
  { names: zizmorConfigNames, read: readZizmorConfig },
  { names: actionlintConfigNames, read: readActionlintConfig },
  { names: poutineConfigNames, read: readPoutineConfig },
];

const maxBytes = 1024 * 1024;

/**
 * @param config file that the user names; empty means the well-known names.
 * @throws PortcullisError when it is not there or cannot be read, or the base commit is needed and not there.
 */
export async function readSettings(config: string, own: AuditSettings, judging: Settings): Promise<JudgedSettings<AuditSettings>> {
  const head = await readTold(judging.head, config);
  if (judging.origin === 'unavailable') {
    if (config !== '' || head.files.length > 0)
      throw new PortcullisError({
        code: 'base-unavailable',
        message: `${judging.reason}, and the configuration of a change counts only from there`,
        where: { key: 'config' },
        remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
      });
    const message = `${judging.reason}, so comments that allow a finding count for nothing; check out with \`fetch-depth: 0\``;
    return { settings: own, findings: [], notices: [{ level: 'warning', message }], digest: '' };
  }
  if (judging.origin === 'checkout') {
    refuseMissing(config, head);
    return { settings: { ...own, ...merged(own, head.settings) }, findings: [], notices: notFollowed(head), digest: head.digest };
  }
  const base = await readTold(settingsTree(judging) as Tree, config);
  if (config !== '' && base.files.length === 0) refuseMissing(config, head);
  if (base.digest === head.digest)
    return { settings: { ...own, ...merged(own, base.settings) }, findings: [], notices: notFollowed(base), digest: base.digest };
  const notice: Notice = {
    level: 'note',
    message: `Configuration was read ${judging.tree.where}; what this change lets stay counts after the merge, what it makes stricter counts now.`,
  };
  const settings = stricter({ ...own, ...merged(own, base.settings) }, { ...own, ...merged(own, head.settings) });
  return { settings, findings: [], notices: [notice, ...notFollowed(base)], digest: `${base.digest}\n${head.digest}` };
}

interface Told {
  readonly settings: readonly PeerSettings[];
  readonly files: readonly string[];
  readonly digest: string;
}

async function readTold(tree: Tree, config: string): Promise<Told> {
  const settings: PeerSettings[] = [];
  const files: string[] = [];
  const digests: string[] = [];
  for (const kind of kinds) {
    const named = config === '' ? kind.names : kindOf(config) === kind ? [config] : [];
    for (const file of named) {
      const content = tree.read(file, maxBytes);
      if (content === undefined) continue;
      const text = decodeText(content)?.text;
      if (text === undefined)
        throw new PortcullisError({
          code: 'config-unreadable',
          message: 'expected a readable text file, got binary content',
          where: { file, key: 'config' },
          remedy: 'Correct the path.',
        });
      settings.push(await kind.read(text, file));
      files.push(file);
      digests.push(`${file} ${contentHash(content)}`);
      break;
    }
  }
  return { settings, files, digest: digests.join('\n') };
}

/** Whose configuration a file is, by its name. */
function kindOf(file: string): ConfigKind {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return kinds.find(({ names }) => names.some((known) => known.endsWith(name))) ?? (kinds[0] as ConfigKind);
}

function refuseMissing(config: string, { files }: Told): void {
  if (config === '' || files.length > 0) return;
  throw new PortcullisError({
    code: 'config-missing',
    message: 'expected the file that `config` names, which is not there',
    where: { file: config, key: 'config' },
    remedy: 'Correct the path; it starts at the root of the workspace.',
  });
}

/** What a file says and nothing follows is named, so that nobody relies on it. */
function notFollowed({ settings, files }: Told): readonly Notice[] {
  return settings.flatMap((each, i) =>
    (each.notFollowed ?? []).map((said): Notice => ({ level: 'warning', message: `${files[i]}: nothing here follows ${said}.` })),
  );
}

/** What all files say together; what an input forbids stays forbidden. */
function merged(own: AuditSettings, all: readonly PeerSettings[]): Omit<PeerSettings, 'notFollowed'> {
  const { notFollowed: _, ...one }: PeerSettings = Object.assign({}, ...all);
  const forbids = one.forbids;
  return {
    ...one,
    disabled: new Set(all.flatMap(({ disabled }) => [...(disabled ?? [])])),
    ignored: all.flatMap(({ ignored }) => ignored ?? []),
    ...(forbids === undefined ? {} : { forbids: (use) => forbids(use) || own.forbids(use) }),
  };
}

const order: readonly Pinning[] = ['any', 'ref-pin', 'hash-pin'];

function stricter(base: AuditSettings, head: AuditSettings): AuditSettings {
  const variables = head.variables?.filter((name) => base.variables?.includes(name) ?? true) ?? base.variables;
  return {
    ...base,
    ...(variables === undefined ? {} : { variables }),
    ownRunner: (label) => base.ownRunner(label) && head.ownRunner(label),
    severities: new Map([...base.severities].map(([id, severity]) => [id, worse(severity, head.severities.get(id))])),
    allowedAdvisories: shared(base.allowedAdvisories, head.allowedAdvisories),
    allowedSecrets: shared(base.allowedSecrets, head.allowedSecrets),
    pinning: (use) => {
      const [a, b] = [base.pinning(use), head.pinning(use)];
      return order.indexOf(a) > order.indexOf(b) ? a : b;
    },
    forbids: (use) => base.forbids(use) || head.forbids(use),
    cooldownDays: Math.max(base.cooldownDays, head.cooldownDays),
    disabled: shared(base.disabled, head.disabled),
    ignored: base.ignored.filter((entry) => head.ignored.some((other) => sameIgnored(entry, other))),
  };
}

function shared(base: ReadonlySet<string>, head: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...base].filter((id) => head.has(id)));
}

function worse(base: Severity, head: Severity = base): Severity {
  return severities.indexOf(head) < severities.indexOf(base) ? head : base;
}

function sameIgnored(a: Ignored, b: Ignored): boolean {
  return a.rule === b.rule && a.file === b.file && a.line === b.line && a.column === b.column;
}

/** Largest file of which an earlier version is looked at. */
const maxVersionBytes = 5 * 1024 * 1024;

/** The files of the tree that judges a change, for audits of what the change makes of them. */
export function textsBefore(judging: Settings): Pick<AuditSettings, 'before'> {
  if (judging.origin === 'checkout') return {};
  if (judging.origin === 'unavailable') {
    const { reason } = judging;
    return { before: () => ({ unknown: `${reason}; check out with \`fetch-depth: 0\`` }) };
  }
  const { tree } = judging;
  return {
    before(path) {
      try {
        const content = tree.peek(path, maxVersionBytes);
        return { text: content === undefined ? undefined : decodeText(content)?.text };
      } catch (error) {
        if (!(error instanceof PortcullisError)) throw error;
        return { unknown: error.message };
      }
    },
  };
}
