// Controls, named once so that every audit spells them alike.

export { risks } from '@portcullis/core';

export const controls = {
  /** Access is the least that the work needs. */
  leastPrivilege: ['NIST-800-53-AC-6', 'PCI-DSS-7.2.2'],
  /** Credentials are managed and short-lived. */
  credentials: ['NIST-800-53-IA-5', 'PCI-DSS-8.6.2'],
  /** What is built in comes from where it should, unchanged. */
  supplyChain: ['NIST-800-53-SR-3', 'NIST-800-53-SI-7', 'PCI-DSS-6.3.2'],
  /** Input from outside is checked before it is used. */
  input: ['NIST-800-53-SI-10', 'PCI-DSS-6.2.4'],
  /** Changes pass a gate before they take effect. */
  change: ['NIST-800-53-CM-3', 'PCI-DSS-6.5.1'],
  /** Settings are the safe ones. */
  configuration: ['NIST-800-53-CM-6', 'PCI-DSS-2.2.1'],
  /** What happened can be seen afterwards. */
  audit: ['NIST-800-53-AU-2', 'PCI-DSS-10.2.1'],
} as const;
