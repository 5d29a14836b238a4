// Audits that ask the code host whether a ref is what it looks like.

import { replace } from '@portcullis/lint';
import { controls, risks } from '../rules/controls.js';
import { commit, stepsExample } from '../rules/example.js';
import type { RefSite } from './pinned.js';
import { type OnlineRule, onlineAudit } from './rule.js';

const shared = { controls: controls.supplyChain, risks: risks.dependencies };

/** Names that the examples’ host knows; the tests serve it. */
const of = (name: string, ref: string, comment = ''): ReturnType<typeof stepsExample> =>
  stepsExample(`- uses: portcullis-example/${name}@${ref}${comment === '' ? '' : ` # ${comment}`}`);
const stranger = 'dead'.repeat(10);
const between = 'beef'.repeat(10);

export const impostorCommit = onlineAudit({
  ...shared,
  id: 'impostor-commit',
  severity: 'high',
  confidence: 'high',
  title: 'A pinned commit is not of the repository that is named',
  why: 'GitHub serves commits of every fork under the name of the original, so that a stranger’s commit looks like a pin of yours.',
  remedy: 'Pin a commit that a tag or branch of the repository holds, and find out where this one came from.',
  references: [
    'https://docs.zizmor.sh/audits/#impostor-commit',
    'https://www.chainguard.dev/unchained/what-the-fork-imposter-commits-in-github-actions-and-ci-cd',
  ],
  async check(site, host) {
    if (!site.commit || (await host.holds(site.slug, site.ref)) !== false) return undefined;
    return problem(site, `No branch and no tag of \`${site.slug}\` holds the commit \`${site.ref.slice(0, 12)}\``);
  },
  examples: { bad: [of('action', stranger, 'v1.0.0')], good: [of('action', commit, 'v1.0.0')] },
});

export const refConfusion = onlineAudit({
  ...shared,
  id: 'ref-confusion',
  severity: 'medium',
  confidence: 'high',
  title: 'A ref is a branch and a tag at once',
  why: 'Which of the two runs is not yours to say, and whoever may create either decides it.',
  remedy: 'Pin a commit.',
  references: ['https://docs.zizmor.sh/audits/#ref-confusion'],
  async check(site, host) {
    if (site.commit) return undefined;
    const refs = await host.refs(site.slug);
    if (refs?.tags.has(site.ref) !== true || !refs.branches.has(site.ref)) return undefined;
    return problem(site, `\`${site.ref.slice(0, 60)}\` is a branch and a tag of \`${site.slug}\``);
  },
  examples: { bad: [of('action', 'release')], good: [of('action', commit, 'v1.0.0')] },
});

export const refVersionMismatch = onlineAudit({
  ...shared,
  id: 'ref-version-mismatch',
  severity: 'medium',
  confidence: 'high',
  title: 'The comment names another version than the one that is pinned',
  why: 'Whoever reviews an update reads the comment, and bots update by it: what runs is something else.',
  remedy: 'Write the version that the commit is, or pin the commit of the version.',
  references: ['https://docs.zizmor.sh/audits/#ref-version-mismatch'],
  async check(site, host) {
    const { comment, commit: pinned, ref, slug } = site;
    if (comment === undefined || !pinned) return undefined;
    const refs = await host.refs(slug);
    const meant =
      refs?.tags.get(comment.version) ?? refs?.tags.get(comment.version.startsWith('v') ? comment.version.slice(1) : `v${comment.version}`);
    if (refs === undefined || meant === undefined || meant === ref.toLowerCase()) return undefined;
    const right = mostExact([...refs.tags].filter(([, sha]) => sha === ref.toLowerCase()).map(([name]) => name));
    return {
      ...problem(
        site,
        `\`${comment.version.slice(0, 40)}\` is the commit \`${meant.slice(0, 12)}\`, and \`${ref.slice(0, 12)}\` is pinned`,
      ),
      at: comment.at,
      fix: () =>
        right === undefined || comment.fixed === true
          ? undefined
          : { description: `Write \`${right}\``, edits: [replace(comment.at, right)] },
    };
  },
  examples: { bad: [of('action', commit, 'v2.0.0')], good: [of('action', commit, 'v1.0.0')] },
});

export const staleActionRefs = onlineAudit({
  ...shared,
  id: 'stale-action-refs',
  severity: 'low',
  confidence: 'high',
  persona: 'pedantic',
  title: 'A pinned commit is no release',
  why: 'A commit between two releases was tried by nobody, and bots that follow releases never move it.',
  remedy: 'Pin the commit of a tag.',
  references: ['https://docs.zizmor.sh/audits/#stale-action-refs'],
  async check(site, host) {
    if (!site.commit) return undefined;
    const refs = await host.refs(site.slug);
    if (refs === undefined || refs.cut || refs.tags.size === 0 || [...refs.tags.values()].includes(site.ref.toLowerCase()))
      return undefined;
    return problem(site, `No tag of \`${site.slug}\` is the commit \`${site.ref.slice(0, 12)}\``);
  },
  examples: { bad: [of('action', between)], good: [of('action', commit, 'v1.0.0')] },
});

export const onlineRules: readonly OnlineRule[] = [impostorCommit, refConfusion, refVersionMismatch, staleActionRefs];

function problem(
  { scalar, statement }: RefSite,
  message: string,
): { at: RefSite['statement']; statement: RefSite['statement']; message: string } {
  return { at: scalar.at, statement, message };
}

/** `v4.2.2` says more than `v4`. */
function mostExact(names: readonly string[]): string | undefined {
  return [...names].sort((a, b) => b.split('.').length - a.split('.').length || a.length - b.length)[0];
}
