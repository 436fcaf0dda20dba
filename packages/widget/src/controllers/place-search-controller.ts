import { completeChain, levelOf, type TerritoryCode } from '@ess-orientation/core';
import type { Territories, Territory } from '@ess-orientation/data/territories';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nameOf, type PlaceNames } from '../dataset/places';
import { territoriesAt } from '../dataset/territories';
import { QUIET, type SearchAction, type SearchState, searchReduce } from '../place-search/state';

/** What the view of the combobox may do and read. */
export interface PlaceSearch {
  readonly state: SearchState;
  /** There are files to look into. */
  readonly available: boolean;
  act(action: SearchAction): void;
  /** The text changed: suggestions follow. */
  look(text: string): void;
}

const WHOLE_POSTAL_CODE = /^\s*\d{5}\s*$/;
const MOST = 8;

/** Looks places up in the files of territories: none is read before the first key. */
export class PlaceSearchController implements PlaceSearch, ReactiveController {
  state: SearchState = QUIET;
  private base = '';
  private territories: Territories | null = null;
  /** The last text looked for: an answer to another comes too late. */
  private awaited: string | null = null;

  constructor(private readonly host: ReactiveControllerHost & { renderRoot: ParentNode }) {
    host.addController(this);
  }

  get available(): boolean {
    return this.base !== '';
  }

  /** @param base address of the folder of files; empty: there are none. */
  use(base: string): void {
    this.base = base;
    this.territories = null;
  }

  hostDisconnected(): void {
    this.awaited = null;
    this.act({ type: 'close' });
  }

  /** The list scrolls to the suggestion that the arrows reached; the page stays where it is. */
  hostUpdated(): void {
    const option =
      this.state.active < 0 ? null : this.host.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]');
    const list = option?.parentElement;
    if (!option || !list) return;
    const { offsetTop: top, offsetHeight: height } = option;
    if (top < list.scrollTop) list.scrollTop = top;
    else if (top + height > list.scrollTop + list.clientHeight) list.scrollTop = top + height - list.clientHeight;
  }

  act(action: SearchAction): void {
    if (action.type === 'settle' || action.type === 'close') this.awaited = null;
    this.state = searchReduce(this.state, action);
    this.host.requestUpdate();
  }

  look(text: string): void {
    this.act({ type: 'type', text });
    if (text.trim() !== '') void this.search(text);
    else this.awaited = null;
  }

  /** A place and its chain; `null` for what isn't known, or can't be read now. */
  async resolve(code: TerritoryCode): Promise<Territory | null> {
    return (
      (await this.files()
        ?.resolveTerritory(code)
        .catch(() => null)) ?? null
    );
  }

  /** A chain with all that the files know of its narrowest place; the same chain where they can't be read. */
  async whole(chain: readonly TerritoryCode[]): Promise<readonly TerritoryCode[]> {
    const territory = chain[0] === undefined ? null : await this.resolve(chain[0]);
    return territory ? completeChain([...territory.chain, ...chain.filter((code) => code !== chain[0])]) : chain;
  }

  /** The names of the communes and intercommunalités of a chain, as far as they can be read. */
  async namesOf(chain: readonly TerritoryCode[], known: PlaceNames): Promise<PlaceNames> {
    const found = await Promise.all(
      unnamed(chain, known).map(async (code) => [code, await this.resolve(code)] as const),
    );
    return {
      ...known,
      ...Object.fromEntries(found.flatMap(([code, territory]) => (territory ? [[code, territory.name]] : []))),
    };
  }

  private files(): Territories | null {
    if (this.available) this.territories ??= territoriesAt(this.base);
    return this.territories;
  }

  private async search(text: string): Promise<void> {
    this.awaited = text;
    try {
      const found = await this.files()?.searchTerritories(text, WHOLE_POSTAL_CODE.test(text) ? {} : { limit: MOST });
      if (this.awaited === text) this.act({ type: 'found', suggestions: found ?? [] });
    } catch {
      if (this.awaited === text) this.act({ type: 'fail' });
    }
  }
}

/** The communes and intercommunalités of a chain whose names are not known yet. */
export const unnamed = (chain: readonly TerritoryCode[], names: PlaceNames): TerritoryCode[] =>
  chain.filter((code) => {
    const level = levelOf(code);
    return (level === 'commune' || level === 'epci') && nameOf(code, names) === null;
  });
