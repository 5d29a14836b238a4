// What GitLab asks of the reports that it reads, in our own words: the fields and limits of its code quality report, and of version
// 15.2.1 of its SAST report (security-report-schemas), as far as we write them. Whatever is not named here is refused.

const text = { type: 'string', minLength: 1 } as const;
const line = { type: 'integer', minimum: 1 } as const;
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' } as const;
const address = { type: 'string', pattern: '^(https?|ftp)://.+' } as const;

const object = (required: readonly string[], properties: object) =>
  ({ type: 'object', required, properties, additionalProperties: false }) as const;

export const codeQualityEntry = object(['description', 'check_name', 'fingerprint', 'severity', 'location'], {
  description: text,
  check_name: text,
  fingerprint: text,
  severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
  location: object(['path', 'lines'], { path: text, lines: object(['begin'], { begin: line }) }),
});

const tool = object(['id', 'name', 'version', 'vendor'], { id: text, name: text, version: text, vendor: object(['name'], { name: text }) });

export const sastReport = object(['scan', 'version', 'vulnerabilities'], {
  version: { const: '15.2.1' },
  scan: object(['analyzer', 'end_time', 'scanner', 'start_time', 'status', 'type'], {
    analyzer: tool,
    scanner: tool,
    start_time: time,
    end_time: time,
    status: { enum: ['success', 'failure'] },
    type: { const: 'sast' },
    messages: { type: 'array', items: object(['level', 'value'], { level: { enum: ['info', 'warn', 'fatal'] }, value: text }) },
  }),
  vulnerabilities: {
    type: 'array',
    items: object(['id', 'identifiers', 'location'], {
      id: { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' },
      name: { type: 'string', maxLength: 255 },
      description: { type: 'string', maxLength: 1_048_576 },
      severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
      solution: { type: 'string', maxLength: 7000 },
      identifiers: {
        type: 'array',
        minItems: 1,
        items: object(['type', 'name', 'value'], { type: text, name: text, value: text, url: address }),
      },
      links: { type: 'array', items: object(['url'], { name: text, url: address }) },
      location: object(['file'], { file: text, start_line: line, end_line: line }),
    }),
  },
});
