import { placesSaid } from '../places-said';
import { listed } from './vocabulary';

export const { placeName, placeNames } = placesSaid({
  everywhere: 'all of France',
  commune: ['a commune', 'communes'],
  group: ['a group of communes', 'groups of communes'],
  others: (count) => `${count} more`,
  listed,
});
