/** What was seen of a page, before anybody judges it. */
export interface Observation {
  url: string;
  /** Content-Security-Policy of the response and of `<meta>`, of the frame that holds the element. */
  policies: string[];
  violations: { directive: string; blocked: string; source: string }[];
  scripts: ModuleScript[];
  elements: SeenElement[];
  /** `<a data-ess-orientation>` that are still links. */
  links: number;
  version: string | null;
  sidewaysScroll: number;
  consoleErrors: string[];
  elementWarnings: string[];
  faults: { code: string; message: string }[];
  /** Addresses that the module's own script asked for. */
  requests: string[];
}

export interface SeenElement {
  visible: boolean;
  width: number;
  /** Its width in a window of 320 px. */
  phoneWidth: number;
  fallback: string;
  texts: { text: string; ratio: number; large: boolean; colours: [string, string] }[];
}

/** A script that holds the module. */
export interface ModuleScript {
  src: string;
  integrity: string | null;
  crossorigin: boolean;
  elsewhere: boolean;
  /** Of the bytes that the address gives. */
  hash: string;
}

export interface Release {
  version: string;
  files: Record<string, string>;
}
