import {
  applyOverlay,
  createMatcher,
  type Dataset,
  EssOrientationError,
  type Matcher,
  type Overlay,
  type OverlayChange,
  type Profile,
  type Structure,
} from '@ess-orientation/core';
import { loadDataset, loadOverlay, parseDataset } from '@ess-orientation/data';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { prepareAhead } from '../dataset/ahead';
import { type Generators, generatorFinder } from '../dataset/generators';
import { remembered } from '../dataset/remembered';

export interface Ready {
  name: 'ready';
  dataset: Dataset;
  matcher: Matcher;
  /** Who starts projects, for a need that nobody carries. */
  generatorsFor(profile: Profile, most: number): Generators;
  structureOf(id: string): Structure | undefined;
  /** An overlay was asked for and could not be read. */
  withoutNotes: boolean;
}

export interface Failed {
  name: 'failed';
  fault: EssOrientationError<string>;
}

export type DatasetStatus = { name: 'idle' } | { name: 'loading'; slow: boolean } | Ready | Failed;

/** How long loading may take before it is worth a sentence, in milliseconds. */
const SLOW = 400;

/** Loads the dataset while its element is in the page, and makes it ready to be asked. */
export class DatasetController implements ReactiveController {
  status: DatasetStatus = { name: 'idle' };
  private source: string | Dataset | null = null;
  private overlay: string | null = null;
  private loading: AbortController | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & { isConnected: boolean },
    private readonly onFault: (fault: EssOrientationError<string>) => void,
    /** An overlay that can't be read, or in part: the national data is shown without it. */
    private readonly onOverlayProblem: (problem: EssOrientationError<string> | OverlayChange) => void,
  ) {
    host.addController(this);
  }

  /**
   * @param source an address, or the data itself.
   * @param overlay the address of local notes to lay over it.
   */
  use(source: string | Dataset, overlay: string | null = null): void {
    this.source = source;
    this.overlay = overlay;
    if (typeof source === 'string' || overlay !== null) this.retry();
    else this.settle(() => parseDataset(source));
  }

  retry(): void {
    if (this.source !== null && this.host.isConnected) void this.load(this.source, this.overlay, this.cacheNow());
  }

  /** After a fault, the server is asked: a cache may have kept the faulty answer. */
  private cacheNow(): RequestCache {
    const { status } = this;
    return status.name === 'failed' || (status.name === 'ready' && status.withoutNotes) ? 'no-cache' : 'default';
  }

  /** Back in a page: what was interrupted starts again. */
  hostConnected(): void {
    if (this.status.name === 'idle') this.retry();
  }

  hostDisconnected(): void {
    this.loading?.abort();
    if (this.status.name === 'loading') this.status = { name: 'idle' };
  }

  private async load(source: string | Dataset, overlay: string | null, cache: RequestCache): Promise<void> {
    this.loading?.abort();
    const loading = new AbortController();
    this.loading = loading;
    this.become({ name: 'loading', slow: false });
    const timer = setTimeout(() => this.become({ name: 'loading', slow: true }), SLOW);
    loading.signal.addEventListener('abort', () => clearTimeout(timer));
    try {
      const { signal } = loading;
      const [national, local] = await Promise.all([
        typeof source === 'string' ? loadDataset(source, { signal, cache }) : parseDataset(source),
        overlay === null
          ? null
          : loadOverlay(overlay, { signal, cache }).catch((error: unknown) => this.withoutOverlay(error)),
      ]);
      const withoutNotes = overlay !== null && local === null;
      if (!signal.aborted) this.settle(() => (local ? this.overlaid(national, local) : national), withoutNotes);
    } catch (error) {
      if (!loading.signal.aborted) this.fail(error);
    } finally {
      clearTimeout(timer);
    }
  }

  private overlaid(national: Dataset, local: Overlay): Dataset {
    const { dataset, changes } = applyOverlay(national, local);
    for (const change of changes) if (!change.applied) this.onOverlayProblem(change);
    return dataset;
  }

  private withoutOverlay(error: unknown): null {
    if (error instanceof EssOrientationError) this.onOverlayProblem(error);
    return null;
  }

  private settle(read: () => Dataset, withoutNotes = false): void {
    this.loading?.abort();
    try {
      const dataset = read();
      const asked = createMatcher(dataset);
      const matcher = { ...asked, match: remembered(asked.match), pathway: remembered(asked.pathway) };
      this.become({
        name: 'ready',
        dataset,
        matcher,
        generatorsFor: remembered(generatorFinder(dataset)),
        structureOf: (id) => dataset.structures.find((one) => one.id === id),
        withoutNotes,
      });
      prepareAhead(asked, () => this.status.name === 'ready' && this.status.dataset === dataset);
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    const fault = error instanceof EssOrientationError ? (error as EssOrientationError<string>) : unexpected(error);
    this.become({ name: 'failed', fault });
    this.onFault(fault);
  }

  private become(status: DatasetStatus): void {
    this.status = status;
    this.host.requestUpdate();
  }
}

function unexpected(error: unknown): EssOrientationError<string> {
  const found = error instanceof Error ? error.message : String(error);
  return new EssOrientationError([{ code: 'unexpected', path: 'dataset', expected: 'a readable dataset', found }]);
}
