import { type Finding, finding } from '../finding';
import type { Observation } from '../observation';

/** What the module asked for, what the console says, what a person sees without it. */
export function traffic({ requests, consoleErrors, elementWarnings, elements, url, scripts }: Observation): Finding[] {
  const known = new Set([new URL(url).origin, ...scripts.map(({ src }) => new URL(src).origin)]);
  const elsewhere = requests.filter((one) => !known.has(new URL(one).origin));
  return [
    ...(requests.length > 0 ? [finding('ok', 'requests', { urls: requests })] : []),
    ...elsewhere.map((one) => finding('warning', 'request-elsewhere', { url: one })),
    ...elementWarnings.map((text) => finding('warning', 'element-warning', { text })),
    ...consoleErrors.map((text) => finding('warning', 'console-error', { text })),
    ...elements.map(({ fallback }) =>
      fallback === ''
        ? finding('warning', 'fallback-missing', {})
        : finding('ok', 'fallback-present', { text: fallback }),
    ),
  ];
}
