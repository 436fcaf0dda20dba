export { buildTerritories } from './build';
export type { Cog } from './cog';
export { type Containment, createContainment } from './containment';
export { readCog } from './read-cog';
export { writeTerritories } from './write';
