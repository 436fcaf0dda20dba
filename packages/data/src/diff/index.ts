export { type DatasetDiff, diffDatasets, type FieldChange, type RecordDiff } from './diff';
export { namesOf, releaseNote } from './note';
