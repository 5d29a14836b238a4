// The audits that need the code host, beside the rules: they take part where `online` is set, and are counted where it is not.

import { type Notice, PortcullisError } from '@portcullis/core';
import type { CheckContext, ProblemSource, ScanContext, Seen } from '@portcullis/lint';
import { includes, reported } from '../check.js';
import type { AuditSettings } from '../config/settings.js';
import type { AuditDocument } from '../kind.js';
import { onlineRules } from './audits.js';
import { type CodeHost, codeHost } from './host.js'; // at first use
import { refSites } from './pinned.js'; // at first use

type Source = ProblemSource<AuditDocument, AuditSettings>;

export const online = {
  id: 'online',
  title: 'The code host',
  start(
    { online: wanted }: { readonly online: boolean },
    { environment }: ScanContext,
  ): { readonly source: Source; readonly notices: readonly Notice[] } {
    return { source: wanted ? asking(codeHost(environment)) : counting(), notices: [] };
  },
};

/** What is not asked is told, with how much it is. */
function counting(): Source {
  let count = 0;
  return {
    takesPart: false,
    async look({ document, file }) {
      for (const _ of refSites(document, file)) count++;
      return { problems: [], failed: [] };
    },
    rules: () => [],
    notices: () =>
      count === 0
        ? []
        : [
            {
              level: 'note',
              message: `Not checked, since \`online\` is off: ${onlineRules.map(({ id }) => id).join(', ')} for ${count} ${count === 1 ? 'ref' : 'refs'} of repositories.`,
            },
          ],
  };
}

function asking(host: CodeHost): Source {
  const unknown = new Set<string>();
  return {
    async look({ document, file }, { settings }: CheckContext<AuditSettings>): Promise<Seen> {
      const problems: Seen['problems'][number][] = [];
      const failed: string[] = [];
      for (const site of refSites(document, file))
        try {
          if ((await host.refs(site.slug)) === undefined) unknown.add(site.slug);
          for (const rule of onlineRules) {
            const found = includes(settings.persona, rule.persona) ? await rule.check(site, host) : undefined;
            if (found !== undefined) problems.push({ rule, problem: reported(found, rule.persona) });
          }
        } catch (error) {
          if (!(error instanceof PortcullisError)) throw error;
          failed.push(`${site.slug}: ${error.message}`);
        }
      return { problems, failed };
    },
    rules: () => [],
    notices: () => {
      host.close();
      if (unknown.size === 0) return [];
      const names = [...unknown].sort();
      const shown = names.slice(0, 10).join(', ');
      return [
        {
          level: 'warning',
          message: `Not checked online, since the code host shows no such repository: ${shown}${names.length > 10 ? ` and ${names.length - 10} more` : ''}.`,
        },
      ];
    },
  };
}
