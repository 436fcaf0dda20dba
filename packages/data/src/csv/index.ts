export { type ImportPlan, planImport } from './plan';
export { type CsvReading, readCsv } from './read';
export { datasetToCsv } from './write';
