// The part of SARIF 2.1.0 that we write and read (docs.oasis-open.org/sarif/sarif/v2.1.0).
// Every field of a foreign file may be missing or of another type: the reader checks before it believes.

export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifToolComponent };
  readonly automationDetails?: { readonly id: string };
  readonly columnKind?: 'utf16CodeUnits' | 'unicodeCodePoints';
  readonly originalUriBaseIds?: Readonly<Record<string, { readonly uri?: string; readonly description?: SarifMessage }>>;
  readonly invocations?: readonly SarifInvocation[];
  readonly versionControlProvenance?: readonly {
    readonly repositoryUri: string;
    readonly mappedTo?: { readonly uriBaseId: string };
    readonly revisionId?: string;
    readonly branch?: string;
  }[];
  readonly artifacts?: readonly { readonly location: SarifArtifactLocation; readonly hashes?: Readonly<Record<string, string>> }[];
  readonly results: readonly SarifResult[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface SarifToolComponent {
  readonly name: string;
  readonly semanticVersion?: string;
  readonly version?: string;
  readonly informationUri?: string;
  readonly rules?: readonly SarifRule[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface SarifRule {
  readonly id: string;
  readonly name?: string;
  readonly shortDescription?: SarifMessage;
  readonly fullDescription?: SarifMessage;
  readonly help?: { readonly text: string; readonly markdown?: string };
  readonly helpUri?: string;
  readonly defaultConfiguration?: { readonly level?: string };
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface SarifMessage {
  readonly text: string;
}

export interface SarifArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

export interface SarifRegion {
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly snippet?: { readonly text: string };
}

export interface SarifLocation {
  readonly physicalLocation: { readonly artifactLocation: SarifArtifactLocation; readonly region?: SarifRegion };
  readonly message?: SarifMessage;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly codeFlows?: readonly {
    readonly threadFlows: readonly { readonly locations: readonly { readonly location: SarifLocation }[] }[];
  }[];
  readonly partialFingerprints?: Readonly<Record<string, string>>;
  readonly suppressions?: readonly {
    readonly kind: 'inSource' | 'external';
    readonly status?: string;
    readonly justification?: string;
    readonly properties?: object;
  }[];
  readonly fixes?: readonly SarifFix[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface SarifFix {
  readonly description: SarifMessage;
  readonly artifactChanges: readonly {
    readonly artifactLocation: SarifArtifactLocation;
    readonly replacements: readonly { readonly deletedRegion: SarifRegion; readonly insertedContent?: { readonly text: string } }[];
    readonly properties?: Readonly<Record<string, unknown>>;
  }[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface SarifNotification {
  readonly level: 'note' | 'warning' | 'error';
  readonly message: SarifMessage;
  readonly descriptor?: { readonly id: string };
  readonly locations?: readonly SarifLocation[];
}

export interface SarifInvocation {
  readonly executionSuccessful: boolean;
  readonly startTimeUtc?: string;
  readonly endTimeUtc?: string;
  readonly exitCodeDescription?: string;
  readonly toolExecutionNotifications?: readonly SarifNotification[];
  readonly toolConfigurationNotifications?: readonly SarifNotification[];
}
