// Packages that a script installs beside any lock file.

import { type AuditProblem, audit } from '../../rule.js';
import { invocationsIn, scriptOf } from '../../script.js';
import { controls, risks } from '../controls.js';
import { stepsExample } from '../example.js';
import { adhocInstall } from './installs.js';

export const adhocPackages = audit({
  id: 'adhoc-packages',
  severity: 'low',
  confidence: 'high',
  title: 'A script installs a package that no lock file holds',
  why: 'What comes with it, and without an exact version the package itself, is whatever the registry has at that moment, and no review saw it.',
  remedy: 'Put the package into a manifest with a lock file and install from there, as `npm ci` or `bundle install` do.',
  controls: controls.supplyChain,
  risks: risks.dependencies,
  references: ['https://docs.zizmor.sh/audits/#adhoc-packages'],
  on: ['script-step'],
  *check(step, context): Generator<AuditProblem> {
    const script = scriptOf(step, context);
    if (script === undefined) return;
    for (const { command, name, args } of invocationsIn(script)) {
      const found = adhocInstall(name, args);
      if (found === undefined) continue;
      yield {
        at: script.place(command.node),
        statement: step.map.at,
        message: `\`${[name, ...args].slice(0, 6).join(' ').slice(0, 80)}\` installs from outside of any lock file`,
        ...(found === 'pedantic' ? { persona: 'pedantic' as const } : {}),
      };
    }
  },
  examples: {
    bad: [
      stepsExample('- run: npm install --save-dev left-pad'),
      stepsExample('- run: |\n    cd web\n    sudo npm i -g yarn'),
      stepsExample('- run: gem install bundler'),
      stepsExample('- run: pip install build'),
      stepsExample('- run: cargo install cargo-audit'),
    ],
    good: [stepsExample('- run: npm ci\n- run: npm install\n- run: yarn install\n- run: pip install --require-hashes -r requirements.txt')],
  },
});
