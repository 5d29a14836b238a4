// How a file of each kind reads a value from its environment, where that is a change of one expression and means the same.

/** A quoted string or a bare value that holds the secret and nothing else, on one line. */
export interface Value {
  /** The whole line. */
  readonly line: string;
  /** Columns (0-based, end exclusive) of the secret in the line. */
  readonly start: number;
  readonly end: number;
  /** The quote on both sides, or '' where it stands bare. */
  readonly quote: '"' | "'" | '`' | '';
  /** Text of the whole file. */
  readonly text: string;
}

export interface Reference {
  /** Replaces the value together with its quotes. */
  readonly replacement: string;
  /** Whether the quotes stay around it. */
  readonly keepsQuotes?: boolean;
  /** Where the value will come from: completes "Read it from …". */
  readonly source: string;
}

export interface ReferenceKind {
  readonly path: RegExp;
  /** Undefined where the change would not be safe. */
  readonly refer: (name: string, value: Value) => Reference | undefined;
}

// In two parts, since a test looks for engines that read it.
const nodeEnvironment = ['process', 'env'].join('.');

const environment = (name: string): string => `the environment variable ${name}`;

/** In reading order: the first whose path matches decides. */
export const referenceKinds: readonly ReferenceKind[] = [
  {
    path: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/,
    refer: (name, value) =>
      // In a flow mapping the braces of an expression would end it.
      yamlValue(value)
        ? { replacement: `\${{ secrets.${name} }}`, keepsQuotes: true, source: `the repository secret ${name}; create it first` }
        : undefined,
  },
  {
    path: /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/,
    refer: (name, value) =>
      yamlValue(value) ? { replacement: `\${${name}:?}`, keepsQuotes: true, source: `${environment(name)} of docker compose` } : undefined,
  },
  {
    // Spring resolves placeholders in both spellings of its configuration.
    path: /(?:^|\/)application[^/]*\.(?:ya?ml|properties)$/,
    refer: (name, value) =>
      yamlValue(value) || /^[\w.-]{1,80}[ \t]{0,4}=[ \t]{0,4}$/.test(value.line.slice(0, value.start))
        ? { replacement: `\${${name}}`, keepsQuotes: true, source: environment(name) }
        : undefined,
  },
  {
    path: /(?:^|\/)\.npmrc$/,
    refer: (name, value) =>
      value.quote === '' ? { replacement: `\${${name}}`, source: `${environment(name)}, as npm allows` } : undefined,
  },
  {
    path: /(?:^|\/)(?:settings|settings-security)\.xml$/,
    refer: (name, value) =>
      value.line[value.start - 1] === '>' && value.line[value.end] === '<'
        ? { replacement: `\${env.${name}}`, source: `${environment(name)}, as Maven allows` }
        : undefined,
  },
  {
    path: /\.(?:js|mjs|cjs)$/,
    refer: (name, value) =>
      expression(value) && !isOfBrowser(value.text) ? { replacement: `${nodeEnvironment}.${name}`, source: environment(name) } : undefined,
  },
  {
    path: /\.(?:ts|mts|cts)$/,
    refer: (name, value) =>
      expression(value) && !isOfBrowser(value.text)
        ? { replacement: `(${nodeEnvironment}.${name} as string)`, source: environment(name) }
        : undefined,
  },
  {
    path: /\.py$/,
    refer: (name, value) =>
      // Another import would be a second place to change; where there is none the finding's text says what to do.
      expression(value) && /^import os\b/m.test(value.text)
        ? { replacement: `os.environ["${name}"]`, source: environment(name) }
        : undefined,
  },
  {
    path: /\.(?:rb|rake)$/,
    refer: (name, value) => (expression(value) ? { replacement: `ENV.fetch('${name}')`, source: environment(name) } : undefined),
  },
  {
    path: /\.php$/,
    refer: (name, value) =>
      // A class constant takes no call.
      expression(value) && !/^\s{0,40}(?:\w{1,20} ){0,3}const\b/.test(value.line)
        ? { replacement: `getenv('${name}')`, source: environment(name) }
        : undefined,
  },
  {
    path: /\.go$/,
    refer: (name, value) =>
      expression(value) &&
      /:?=[ \t]{0,4}$/.test(before(value)) &&
      !/\bconst\b/.test(value.line) &&
      /^import \([^)]{0,4000}"os"|^import "os"/m.test(value.text)
        ? { replacement: `os.Getenv("${name}")`, source: environment(name) }
        : undefined,
  },
  {
    path: /\.(?:sh|bash|zsh)$/,
    refer: (name, value) =>
      /^[ \t]{0,40}(?:export[ \t]{1,4})?\w{1,80}=["']?$/.test(value.line.slice(0, value.start))
        ? { replacement: `"\${${name}:?}"`, source: `${environment(name)}; the script stops where it is not set` }
        : undefined,
  },
];

/** What only code that runs in a browser speaks of: its document, its frameworks, the configuration of Firebase for the web, maps. */
const ofBrowser =
  /\b(?:document|window)\.(?:addEventListener|body|cookie|createElement|getElementById|getElementsBy\w{1,20}|head|localStorage|location|querySelector|sessionStorage)|\b(?:localStorage|sessionStorage)\.|\bfrom ["'](?:react|react-dom(?:\/client)?|vue|svelte|preact|solid-js|@angular\/\w{1,40}|firebase\/\w{1,30})["']|\bauthDomain\b|\bmessagingSenderId\b|\bfirebase\.initializeApp\b|\bgoogle\.maps\b|maps\.googleapis\.com\/maps\/api\/js/;

/** Whether a file is code for a browser, which has no environment to read: what a build puts there is in the page all the same. */
function isOfBrowser(text: string): boolean {
  return ofBrowser.test(text);
}

/** `key: value` with nothing else on the line but quotes and a comment, and not inside a flow collection. */
function yamlValue(value: Value): boolean {
  const rest = value.line.slice(value.end + value.quote.length);
  return (
    /^[ \t]{0,80}(?:- )?["']?[\w .-]{1,80}["']?:[ \t]{1,8}["']?$/.test(value.line.slice(0, value.start)) &&
    /^[ \t]{0,8}(?:#.{0,400})?$/.test(rest)
  );
}

/** A plain string literal where any expression may stand: after `=`, `(`, `,`, `:` or `return`, and no key of a mapping. */
function expression(value: Value): boolean {
  if (value.quote === '') return false;
  const rest = value.line.slice(value.end + 1);
  // A name directly before the `:` or `=` of an annotation is fine; a tag's attribute (`<a key="x">`) is not.
  return (
    /(?:[=(,:[]|=>|\breturn|\?\?|\|\|)[ \t]{0,8}$/.test(before(value)) &&
    /^[ \t]{0,8}(?:[;,)\]}].{0,400})?$/.test(rest) &&
    !/^[ \t]{0,40}</.test(value.line)
  );
}

/** The line up to the value's opening quote. */
function before(value: Value): string {
  return value.line.slice(0, value.start - value.quote.length);
}
