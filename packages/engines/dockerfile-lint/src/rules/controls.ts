// Compliance controls that Dockerfile rules cover, named once so that every rule spells them alike.
// CIS Docker Benchmark 1.6 section 4, NIST SP 800-190 sections 3 and 4, PCI DSS 4.0.

import { risks } from '@portcullis/core';

export { risks };

export const controls = {
  /** 4.1 A user for the container is created. */
  user: ['CIS-Docker-4.1', 'NIST-800-190-4.1.2', 'PCI-DSS-7.2.2'],
  /** 4.2 Containers use only trusted base images. */
  trustedBase: ['CIS-Docker-4.2', 'NIST-800-190-4.1.5', 'PCI-DSS-6.3.2'],
  /** 4.3 Unnecessary packages are not installed. */
  fewPackages: ['CIS-Docker-4.3', 'NIST-800-190-4.1.2', 'PCI-DSS-2.2.4'],
  /** 4.4 Images are scanned and rebuilt with security patches. */
  patches: ['CIS-Docker-4.4', 'NIST-800-190-4.1.1', 'PCI-DSS-6.3.3'],
  /** 4.5 Content trust. */
  contentTrust: ['CIS-Docker-4.5', 'NIST-800-190-4.1.5', 'PCI-DSS-6.3.2'],
  /** 4.6 HEALTHCHECK. */
  healthcheck: ['CIS-Docker-4.6', 'NIST-800-190-4.1.2', 'PCI-DSS-2.2.1'],
  /** 4.7 Update instructions are not alone. */
  updateAlone: ['CIS-Docker-4.7', 'NIST-800-190-4.1.1', 'PCI-DSS-6.3.3'],
  /** 4.8 setuid and setgid permissions are removed. */
  setuid: ['CIS-Docker-4.8', 'NIST-800-190-4.1.2', 'PCI-DSS-7.2.2'],
  /** 4.9 COPY instead of ADD. */
  copyNotAdd: ['CIS-Docker-4.9', 'NIST-800-190-4.1.5', 'PCI-DSS-6.3.2'],
  /** 4.10 Secrets are not stored in Dockerfiles. */
  secrets: ['CIS-Docker-4.10', 'NIST-800-190-4.1.4', 'PCI-DSS-8.6.2'],
  /** 4.11 Only verified packages are installed. */
  verifiedPackages: ['CIS-Docker-4.11', 'NIST-800-190-4.1.5', 'PCI-DSS-6.3.2'],
  /** Configuration defects of images in general. */
  configuration: ['NIST-800-190-4.1.2', 'PCI-DSS-2.2.1'],
} as const;

/** What rules have in common that keep a file in order. */
export const configuration = { severity: 'low', confidence: 'high', controls: controls.configuration, risks: risks.configuration } as const;
