export { EssOrientation } from './ess-orientation';
export * from './events';
export { VERSION } from './version';
