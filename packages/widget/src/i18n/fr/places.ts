import { placesSaid } from '../places-said';
import { listed } from './vocabulary';

export const { placeName, placeNames } = placesSaid({
  everywhere: 'toute la France',
  commune: ['une commune', 'communes'],
  group: ['une intercommunalité', 'intercommunalités'],
  others: (count) => `${count} autre${count > 1 ? 's' : ''}`,
  listed,
});
