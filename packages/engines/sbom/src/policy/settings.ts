// Whose policy judges the inventory: the base commit's, and the change's own as far as it is stricter. Exceptions that a change brings
// count after its merge.

import { type Finding, type Notice, PortcullisError, type SkippedInput } from '@portcullis/core';
import { readLock } from '@portcullis/images';
import type { ScanContext } from '@portcullis/lint';
import { policyFile } from '@portcullis/policy';
import type { SbomPart } from '@portcullis/policy/document';
import { settingsTree, type Tree } from '@portcullis/workspace';
import type { BuiltImage } from '../image/scan.js';
import type { ReadManifest } from '../inventory.js';
import type { Inventory } from '../model.js';
import { namedRegistries, type RegistryFiles } from '../registries/files.js'; // at first use
import { asFindings, isExcepted, judgeHarm, judgeInventory } from './judge.js';

const maxPolicyBytes = 1024 * 1024;

export interface PolicyVerdict {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  readonly skipped: readonly SkippedInput[];
  /** For the digest of the configuration. */
  readonly policy: string;
}

/** @throws PortcullisError `policy-invalid` or `yaml-invalid`. */
export async function heldAgainstPolicy(
  all: Inventory,
  { manifests, ...files }: RegistryFiles & { readonly manifests: readonly ReadManifest[] },
  context: ScanContext,
  image?: BuiltImage,
): Promise<PolicyVerdict> {
  const { settings, now } = context;
  const judging = settingsTree(settings);
  const head = await partOf(settings.head);
  const base = judging === undefined ? undefined : judging === settings.head ? head : await partOf(judging);
  const exceptions = base?.exceptions ?? [];
  const today = now().toISOString().slice(0, 10);
  const policies = [...new Set([base, head])].filter((part) => part !== undefined);
  const { named, skipped } = policies.some(({ registries }) => registries !== undefined)
    ? await namedRegistries(files, settings.head)
    : { named: [], skipped: [] };
  const verdicts = policies.map((part) => {
    const built = image === undefined ? undefined : { image, lock: lockOf(part, part === base ? judging : settings.head) };
    return judgeInventory(all, manifests, part, exceptions, today, policyFile, built, named);
  });
  const harm = judgeHarm(all).filter(
    (refusal) =>
      !isExcepted(
        refusal,
        exceptions.filter(({ expires }) => expires >= today),
      ),
  );
  const findings = [...asFindings(harm), ...verdicts.flatMap((verdict) => verdict.findings)];
  const waiting = (head?.exceptions ?? []).filter((one) => !exceptions.some((known) => JSON.stringify(known) === JSON.stringify(one)));
  return {
    findings: [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()],
    notices: unique([
      ...verdicts.flatMap((verdict) => verdict.notices),
      ...waiting.map(({ component }) => ({
        level: 'note' as const,
        message: `The exception for ${component} came with this change; it counts after the merge.`,
        path: policyFile,
      })),
      ...(settings.origin === 'unavailable' && head !== undefined
        ? [{ level: 'warning' as const, message: `The policy was read from the change alone, since ${settings.reason}.`, path: policyFile }]
        : []),
    ]),
    skipped,
    policy: JSON.stringify(policies),
  };
}

/** The lock that a policy names, from where the policy is: what is named must exist. @throws PortcullisError `lock-missing` or `lock-invalid` */
function lockOf({ bases }: SbomPart, tree: Tree | undefined): ReadonlyMap<string, string> {
  const file = bases?.lock;
  if (file === undefined || tree === undefined) return new Map();
  const bytes = tree.read(file, maxPolicyBytes);
  if (bytes !== undefined) return readLock(bytes.toString('utf8'), file);
  throw new PortcullisError({
    code: 'lock-missing',
    message: `expected the lock of approved bases ${tree.where}, got none`,
    where: { file, key: 'sbom.bases.lock' },
    remedy: 'Commit the file that image-verify wrote, or correct its name in the policy.',
  });
}

async function partOf(tree: Tree): Promise<SbomPart | undefined> {
  const bytes = tree.read(policyFile, maxPolicyBytes);
  if (bytes === undefined) return undefined;
  const { readSbomPart } = await import('@portcullis/policy/document');
  return readSbomPart(bytes.toString('utf8'), policyFile);
}

function unique(notices: readonly Notice[]): readonly Notice[] {
  return [...new Map(notices.map((notice) => [notice.message, notice])).values()];
}
