// An action that nobody maintains any more.

import { archivedAction } from '../../facts/archived.js';
import { audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { stepsExample } from '../example.js';

export const archivedUses = audit({
  id: 'archived-uses',
  severity: 'medium',
  confidence: 'high',
  title: 'An action that nobody maintains',
  why: 'Holes in it and in what it brings along stay open, and runners move on without it.',
  remedy: 'Use what its page names instead, or a `run:` step.',
  controls: controls.supplyChain,
  risks: risks.dependencies,
  references: ['https://docs.zizmor.sh/audits/#archived-uses'],
  on: ['uses'],
  *check({ owner, uses }) {
    if (uses.target.kind !== 'repository') return;
    const instead = archivedAction(uses.target);
    if (instead === undefined) return;
    const use = instead === '' ? '' : `; use ${instead}`;
    yield { at: uses.scalar.at, statement: owner.map.at, message: `${uses.target.owner}/${uses.target.repository} is given up${use}` };
  },
  examples: {
    bad: [stepsExample('- uses: actions-rs/toolchain@8edcb1bdb4e267140fa742c62e395cd74f332709 # v1.0.7')],
    good: [stepsExample('- uses: dtolnay/rust-toolchain@8edcb1bdb4e267140fa742c62e395cd74f332709 # v1')],
  },
});
