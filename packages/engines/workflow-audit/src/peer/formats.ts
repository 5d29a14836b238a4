// What is found, as zizmor and actionlint print it.
// Facts: the tools' own output, zizmor 1.32 and actionlint 1.7.

import type { Finding, Location, Region, Rule } from '@portcullis/core';

type PeerFormatter = (findings: readonly Finding[], rules: readonly Rule[]) => string;

export const peerFormats = { 'zizmor-json': zizmorJson, actionlint: actionlintLines } satisfies Readonly<Record<string, PeerFormatter>>;

const zizmorSeverity = { critical: 'High', high: 'High', medium: 'Medium', low: 'Low' } as const;
const zizmorConfidence = { high: 'High', medium: 'Medium', low: 'Low' } as const;

function zizmorJson(findings: readonly Finding[], rules: readonly Rule[]): string {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const all = findings.map((finding) => {
    const { ruleId, severity, confidence, message, location, flow, fix, properties } = finding;
    return {
      ident: ruleId,
      desc: byId.get(ruleId)?.title ?? ruleId,
      url: byId.get(ruleId)?.references?.[0] ?? '',
      determinations: {
        confidence: zizmorConfidence[confidence],
        severity: zizmorSeverity[severity],
        persona: personaOf(properties?.persona),
      },
      locations: [
        zizmorLocation(location, 'Primary', message),
        ...(flow ?? []).map((step) => zizmorLocation(step, 'Related', step.message ?? '')),
      ],
      ignored: false,
      fixes:
        fix === undefined
          ? []
          : [
              {
                title: fix.description,
                key: { Local: { verbatim_path: location.path } },
                disposition: fix.kind === undefined ? 'safe' : 'unsafe',
              },
            ],
    };
  });
  return `${JSON.stringify(all, null, 2)}\n`;
}

function personaOf(persona: unknown): string {
  return persona === 'pedantic' ? 'Pedantic' : persona === 'auditor' ? 'Auditor' : 'Regular';
}

function zizmorLocation({ path, region }: Location, kind: 'Primary' | 'Related', annotation: string): object {
  const { startLine, startColumn, endLine, endColumn }: Region = region ?? { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  return {
    symbolic: { key: { Local: { verbatim_path: path } }, annotation, route: { route: [] }, feature_kind: 'Normal', kind },
    concrete: {
      location: {
        start_point: { row: startLine - 1, column: startColumn - 1 },
        end_point: { row: endLine - 1, column: endColumn - 1 },
      },
      feature: '',
      comments: [],
    },
  };
}

/** `file:line:column: message [kind]`. */
function actionlintLines(findings: readonly Finding[]): string {
  return findings
    .map(({ location, message, ruleId }) => {
      const { startLine, startColumn } = location.region ?? { startLine: 1, startColumn: 1 };
      return `${location.path}:${startLine}:${startColumn}: ${message.replace(/\s+/g, ' ')} [${ruleId}]\n`;
    })
    .join('');
}
