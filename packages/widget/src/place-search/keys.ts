import type { Territory } from '@ess-orientation/data/territories';
import type { PlaceSearch } from '../controllers/place-search-controller';
import { taken } from './state';

interface Field {
  search: PlaceSearch;
  /** What the field shows. */
  shown: string;
  choose(territory: Territory): void;
  /** Takes the answer back. */
  clear(): void;
}

/** The keys of an editable combobox with a list: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. */
export function onPlaceKey(event: KeyboardEvent, field: Field): void {
  // A key that composes a character is not ours: Enter ends the composition.
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  if (handled(event, field)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function handled({ key, altKey }: KeyboardEvent, { search, shown, choose, clear }: Field): boolean {
  const { state } = search;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (state.suggestions.length === 0 && shown !== '') search.look(shown);
      else if (altKey) search.act({ type: key === 'ArrowDown' ? 'open' : 'close' });
      else search.act({ type: 'move', by: key === 'ArrowDown' ? 1 : -1 });
      return true;
    case 'Home':
    case 'End':
      // The browser moves the cursor; the suggestions lose theirs.
      search.act({ type: 'leave' });
      return false;
    case 'Enter': {
      if (!state.open) return false;
      const territory = taken(state);
      if (territory) choose(territory);
      return true;
    }
    case 'Escape':
      if (state.open) search.act({ type: 'close' });
      else if (shown === '') return false;
      else {
        clear();
        search.look('');
      }
      return true;
    default:
      return false;
  }
}
