import { EssOrientationError } from '@ess-orientation/core';
import type { DatasetIssueCode } from './read';

/** What can go wrong between an address and a dataset. */
export type LoadIssueCode =
  | 'unreachable'
  | 'timeout'
  | 'http-status'
  | 'too-large'
  | 'not-utf8'
  | 'not-json'
  | DatasetIssueCode;

export function loadFault(code: LoadIssueCode, url: string, expected: string, found: unknown, hint: string) {
  return new EssOrientationError<LoadIssueCode>([{ code, path: url, expected, found, hint }]);
}
