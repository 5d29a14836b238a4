// biome-ignore-all lint/suspicious/noTemplateCurlyInString: text of the compiled files
// Images: which name a layout answers for, what an exception covers, what counts as a signer, and what is a gap.

export const mutations = [
  {
    file: 'packages/oci/src/layout-names.ts',
    tests: ['packages/oci/src/layout'],
    changes: [
      ['roots.filter((entry) => fullNames(entry).includes(full))', 'roots.filter((entry) => titlesOf([entry]).includes(tag))'],
      ['sameRepository(given, repository) &&', 'true &&'],
      ['formatReference(asked) === full', 'true'],
      ['roots.length === 1 ? nameless[0] : undefined', 'nameless[0]'],
      ['if (namesNoOther(repositories(), repository))', 'if (true)'],
      ['checkGiven(layout, layout.name, roots, bare, only);', ';'],
    ],
  },
  {
    file: 'packages/oci/src/layout.ts',
    tests: ['packages/oci/src/layout'],
    changes: [
      ['if (found.some(({ entry }) => entry.digest !== first.entry.digest))', 'if (false)'],
      ["roots.length === 1 && root?.digest.replace(':', '-') === about ? saved : []", 'saved'],
    ],
  },
  {
    file: 'packages/http/src/addresses.ts',
    tests: ['packages/oci/src/registry/session'],
    changes: [
      ['return sameMachine(hostOf(from), hostOf(to));', 'return isPrivateAddress(from);'],
      ['if (within(linkLocal, hostOf(to)))', 'if (false)'],
    ],
  },
  {
    file: 'packages/engines/image-verify/src/verify/requirement.ts',
    tests: ['packages/engines/image-verify/src/verify'],
    changes: [
      ['({ verified, letThrough }) => verified && letThrough === undefined', '({ verified }) => verified'],
      ['...(keyId === undefined ? [] : [keyId])', ''],
      ['return [...held.values()].includes(false);', 'return false;'],
    ],
  },
  {
    file: 'packages/engines/image-verify/src/verify/image.ts',
    tests: ['packages/engines/image-verify/src/verify'],
    changes: [
      ['covers.includes(coverable)', 'true'],
      ['foreign ? {} : { coverable: kind }', '{ coverable: kind }'],
      ['if (problems.every(({ leave }) => leave !== undefined))', 'problems.some(({ leave }) => leave !== undefined)'],
      ['find(({ expires }) => expires >= today)', 'find(() => true)'],
      ['found.age < -clockSkew', 'false'],
    ],
  },
  {
    file: 'packages/engines/image-verify/src/verify/age.ts',
    tests: ['packages/engines/image-verify/src/verify'],
    changes: [
      ["proven(({ kind }) => kind !== 'attestation')", 'proven(() => true)'],
      ['attempt.letThrough === undefined &&', ''],
    ],
  },
  {
    file: 'packages/engines/image-verify/src/policy/read.ts',
    tests: ['packages/engines/image-verify/src/policy'],
    changes: [['if (hiding !== undefined)', 'if (false)']],
  },
  {
    file: 'packages/signatures/src/attestation/rule.ts',
    tests: ['packages/signatures/src/attestation/rule'],
    changes: [['every ? complete && values.every(satisfies)', 'every ? values.every(satisfies)']],
  },
  {
    file: 'packages/images/src/named/discover.ts',
    tests: ['packages/images/src/named/discover'],
    changes: [
      ['gap: !isLeftOut', 'gap: false'],
      ['&& inChart(path, this.files.paths)', ''],
      ['!this.options.wanted.has(as.id) ||', ''],
      ['this.skipped.push(...(reading.gaps ?? []));', ';'],
      ["decoded?.text ?? content.toString('utf8')", "decoded?.text ?? ''"],
      ['sourceOf(link.path) !== sourceOf(link.target)', 'false'],
    ],
  },
  {
    file: 'packages/images/src/named/gaps.ts',
    tests: ['packages/images/src/named/discover'],
    changes: [
      ['source.byName ? { ...entry, gap: true } : entry', 'entry'],
      ['gap: mayBeManifest(join(workspace, entry.path))', 'gap: false'],
    ],
  },
  {
    file: 'packages/images/src/pinning.ts',
    tests: ['packages/images/src/pinning'],
    changes: [
      ['digest !== undefined && isDigest(digest)', 'digest !== undefined'],
      ["isVariable(name) ? { state: 'unknown', confidence: 'low' } :", ''],
      ['isVariable(tag)', 'false'],
      ["tag === 'latest' ?", "tag.startsWith('latest') ?"],
    ],
  },
  {
    file: 'packages/images/src/named/yaml-text.ts',
    tests: ['packages/images/src/named/discover'],
    changes: [['if (!all.has(name))', 'if (true)']],
  },
  {
    file: 'packages/images/src/named/dockerfile.ts',
    tests: ['packages/images/src/named'],
    changes: [
      ['if (args.has(name.value))', 'if (false)'],
      ['if (open === undefined)', 'if (true)'],
      ['own.onbuild ? [] :', ''],
      ["lower === 'scratch' || stages.has(lower)", "lower === 'scratch'"],
      ["image.includes('$') ? undefined : image", 'image'],
      ['document.text.slice(start, end) === text', 'true'],
      ['flag.name.replace(', 'flag.name.slice('],
    ],
  },
  {
    file: 'packages/images/src/named/variables.ts',
    tests: ['packages/images/src/named/variables'],
    changes: [
      ["result?.includes('$') === true ? undefined :", ''],
      ['text.length > maxText ||', ''],
      ['lookUp(name) !== undefined', 'true'],
    ],
  },
  {
    file: 'packages/images/src/named/pipeline-scripts.ts',
    tests: ['packages/images/src/named/discover'],
    changes: [
      ['ofJob.get(script.job) ?? new', 'ofJob.values().next().value ?? new'],
      ['if (afterLoad && !isPulled &&', 'if (!isPulled &&'],
      ['rawOf: script.rawOf ?? script.lookUp', 'rawOf: script.lookUp'],
    ],
  },
  {
    file: 'packages/images/src/named/shell-images.ts',
    tests: ['packages/images/src/named/discover'],
    changes: [
      ["verb === 'pull' || after.some((word, i) => asksAlways(word, after[i + 1]))", "verb === 'pull'"],
      ["verb === 'pull' || after.some(", 'after.some('],
      ['assignments.assign(name, text);', ';'],
    ],
  },
  {
    file: 'packages/signatures/src/sigstore/verify.ts',
    tests: ['packages/signatures/src/sigstore/bundle'],
    changes: [
      ['keyFingerprint(certificateKey(material.certificate)) !== authority.key.fingerprint', 'false'],
      ['known.length === 0 ? stamps : known', 'known'],
      ['known.length === 0 ? stamps : known', 'stamps'],
    ],
  },
  {
    file: 'packages/signatures/src/sigstore/bundle-list.ts',
    tests: ['packages/signatures/src/sigstore/bundle-list'],
    changes: [
      ['if (bundles.length > maxBundles)', 'if (false)'],
      ['first ??= error', 'first = error'],
    ],
  },
  {
    // What only bundles of other projects held, before those were left out.
    file: 'packages/signatures/src/sigstore/identity.ts',
    tests: ['packages/signatures/src/sigstore/identity', 'packages/signatures/src/sigstore/trust-forms'],
    changes: [
      ['name.tag.isContextSpecific(0x00) && ', 'false && '],
      [' && name.subs[0]?.toOID() === usernameOid', ''],
      ['name.tag.isContextSpecific(0x06) || ', ''],
      [' || name.tag.isContextSpecific(0x01)', ''],
      ['subject === undefined || subjects.length > 1', 'subject === undefined'],
      ['issuer === undefined ? identity.issuer === undefined :', 'issuer === undefined ? true :'],
    ],
  },
  {
    file: 'packages/signatures/src/sigstore/checkpoint.ts',
    tests: [
      'packages/signatures/src/sigstore/trust-forms',
      'packages/signatures/src/sigstore/published',
      'packages/signatures/src/sigstore/conformance',
    ],
    changes: [
      ["[log.baseURL, checkpoint.name].join(' ')", 'log.baseURL'],
      ['tree !== undefined;', 'true;'],
      ['tree !== undefined;', 'false;'],
      ['tree ?? origin', 'origin'],
      ['if (!claimed.every(', 'if (!claimed.some('],
      ['claimed.length === 0', 'false'],
      ['!firstGeneration && !originsOf', 'false && !originsOf'],
      ['inclusionProof.treeSize !== size', 'false'],
    ],
  },
  {
    file: 'packages/signatures/src/sigstore/log-entry.ts',
    tests: ['packages/signatures/src/sigstore/trust-forms', 'packages/signatures/src/sigstore/entry-kinds'],
    changes: [
      ['times.some((time) => own.some((', 'times.every((time) => own.every(('],
      ['validFor.start <= time && time <= validFor.end', 'true'],
      ['validFor.start <= time && time <= validFor.end', 'validFor.start <= time'],
      ['if (!valid)', 'if (false)'],
    ],
  },
  {
    file: 'packages/signatures/src/sigstore/parse-bundle.ts',
    tests: ['packages/signatures/src/sigstore/published', 'packages/signatures/src/sigstore/bundle'],
    changes: [
      ['const maxChain = 10', 'const maxChain = 2'],
      ['certificates.length > maxChain', 'false'],
      ["'application/vnd.dev.sigstore.bundle+json;version=0.1',", ''],
    ],
  },
  {
    file: 'packages/signatures/src/sigstore/verify.ts',
    tests: [
      'packages/signatures/src/sigstore/published',
      'packages/signatures/src/sigstore/trust-forms',
      'packages/signatures/src/sigstore/bundle',
    ],
    changes: [
      ["requirement === 'where-listed' && logs.length > 0", "requirement === 'where-listed'"],
      ["requirement === 'where-listed' && logs.length > 0", 'false'],
      ['timestampThreshold: 1,', 'timestampThreshold: 0,'],
      ['failure !== undefined', 'false'],
      ['entries.filter(hasPromise).map((entry)', '[].map((entry)'],
    ],
  },
  {
    file: 'packages/signatures/src/attestation/statement.ts',
    tests: ['packages/signatures/src/attestation/statement'],
    changes: [
      ['document._type !== undefined && document.type !== undefined', 'false'],
      ['document._type ?? document.type', 'document._type'],
      ['!statementTypes.includes(type)', 'false'],
    ],
  },
  {
    file: 'packages/oci/src/layout.ts',
    tests: ['packages/oci/src/layout.test'],
    changes: [
      ['isFile = stats.isFile()', 'isFile = true'],
      ['isFile && stats.size <= limit', 'stats.size <= limit'],
      ['throw invalid(directory, `an index.json that was refused', 'throw error; throw invalid(directory, `an index.json that was refused'],
    ],
  },
];
