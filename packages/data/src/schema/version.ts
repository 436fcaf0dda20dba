/** The version of the format that this reader knows: readers accept any minor of the same major. */
export const SCHEMA_VERSION = '1.0.0';

export const majorOf = (version: string): number => Number(version.split('.')[0]);
