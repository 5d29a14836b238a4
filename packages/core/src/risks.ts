// Risks of pipelines, named once so that every rule spells them alike: OWASP's top ten of CI/CD.
// https://owasp.org/www-project-top-10-ci-cd-security-risks/

export const risks = {
  /** Flow control: what runs is not what was reviewed. */
  flow: ['CICD-SEC-1'],
  /** Inadequate identity and access management. */
  identity: ['CICD-SEC-2'],
  /** Dependency chain abuse. */
  dependencies: ['CICD-SEC-3'],
  /** Poisoned pipeline execution. */
  poisoned: ['CICD-SEC-4'],
  /** Insufficient pipeline-based access controls. */
  access: ['CICD-SEC-5'],
  /** Credential hygiene. */
  credentials: ['CICD-SEC-6'],
  /** Insecure system configuration. */
  configuration: ['CICD-SEC-7'],
  /** Ungoverned use of third-party services. */
  thirdParty: ['CICD-SEC-8'],
  /** Improper artifact integrity validation. */
  integrity: ['CICD-SEC-9'],
  /** Insufficient logging and visibility. */
  visibility: ['CICD-SEC-10'],
} as const;
