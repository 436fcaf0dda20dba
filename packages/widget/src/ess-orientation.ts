import { checkProfile, type Dataset, type Profile, type Structure } from '@ess-orientation/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { parseCount, parseHeadingLevel, parseTerritory, unknownAttributes } from './attributes';
import { ANNOUNCE_SLOT, AnnounceController } from './controllers/announce-controller';
import { DatasetController, type Ready } from './controllers/dataset-controller';
import { FocusController, focusAfter, HEADING } from './controllers/focus-controller';
import { KeepController } from './controllers/keep-controller';
import { PlaceSearchController, unnamed } from './controllers/place-search-controller';
import { QuestionnaireController } from './controllers/questionnaire-controller';
import { DEFAULT_SRC } from './dataset/default-src';
import { DEFAULT_TERRITORIES } from './dataset/default-territories';
import { OrientationMemo, shownCount } from './dataset/orientation-memo';
import { overlayProblem } from './dataset/overlay-problem';
import { type ContactChannel, EssOrientationContactEvent } from './events/contact';
import { EssOrientationFaultEvent } from './events/error';
import { eventsOf } from './events/of-transition';
import { EssOrientationResultsEvent } from './events/results';
import type { Locale } from './i18n/fr';
import { isSpoken, localeFor } from './i18n/locales';
import type { Action } from './questionnaire/reducer';
import { profileOf, unknownTo } from './questionnaire/state';
import { answersIn, linkWith, removeFromAddress } from './sharing/link';
import { styles } from './styles';
import { VERSION } from './version';
import type { Keeping, ViewContext } from './views/context';
import { faultView } from './views/fault';
import { screenView } from './views/screen';

/**
 * A few questions about a social-economy project, then the structures that fit, why, and what comes next.
 * Answers stay in memory: nothing is stored, and nothing is sent.
 */
export class EssOrientation extends LitElement {
  static readonly version: string = VERSION;
  static override styles = styles;
  static override properties = {
    src: { type: String },
    overlay: { type: String },
    territory: { type: String },
    territories: { type: String },
    order: { type: String },
    mode: { type: String },
    limit: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    share: { type: Boolean },
    exposeAnswers: { type: Boolean, attribute: 'expose-answers' },
    data: { attribute: false },
    profile: { attribute: false },
  };
  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit finalizes the class that is asked, which must be this one.
    return [...super.observedAttributes, 'lang'];
  }

  /** The address of the dataset; `dataset.min.json` beside the script by default. */
  declare src: string | undefined;
  /** The address of local notes to lay over the dataset; they are shown with the name of who wrote them. */
  declare overlay: string | undefined;
  /** Fixes the place of the project (`DEP-13`): it is then not asked. */
  declare territory: string | undefined;
  /** The address of the folder of places, `territories/` beside the script by default; empty: places are chosen in lists. */
  declare territories: string | undefined;
  /** `fixed`: the same questions for everyone, in the same order. `adaptive`, by default: the answers choose the next one. */
  declare order: string | undefined;
  /** `porteur`: the person with the project answers. */
  declare mode: string | undefined;
  /** How many structures come first; 3 by default. */
  declare limit: number | undefined;
  /** Level of the screens' heading, 1 to 6; 2 by default. */
  declare headingLevel: number | undefined;
  /** Offers a link that holds the answers, on request, and reads such a link when the page opens. */
  declare share: boolean;
  /** Lets the events carry the answers. */
  declare exposeAnswers: boolean;
  /** The data itself, instead of an address. */
  declare data: Dataset | undefined;
  /** Answers known beforehand. The person may change them. */
  declare profile: Profile | undefined;

  private readonly questionnaire = new QuestionnaireController(this);
  private readonly loader = new DatasetController(
    this,
    ({ code, path, message }) => this.dispatchEvent(new EssOrientationFaultEvent({ code, path, message })),
    (problem) => this.warn(`overlay: ${overlayProblem(problem)}`),
  );
  private readonly memo = new OrientationMemo();
  private readonly focusing = new FocusController(this);
  private readonly keep = new KeepController(this, () => this.focusing.request('[data-focus="link"]'));
  private readonly places = new PlaceSearchController(this);
  private readonly announcing = new AnnounceController(this);
  /** The chain whose names were asked for last. */
  private named = '';
  private resultsToAnnounce = false;

  /**
   * The same as `data`, once the element is defined. Every HTML element has a read-only `dataset` (its `data-*`
   * attributes): before the element is defined, set `data`. Without data, this reads those attributes as usual.
   */
  override get dataset(): DOMStringMap {
    return (this.data as DOMStringMap | undefined) ?? super.dataset;
  }
  override set dataset(data: Dataset | undefined) {
    this.data = data;
  }

  /** Erases the answers and returns to the first question. */
  reset(): void {
    this.questionnaire.dispatch({ type: 'restart' });
    this.places.act({ type: 'settle' });
    this.forgetKept();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of unknownAttributes(this.getAttributeNames())) this.warn(`unknown attribute "${name}"`);
    if (this.lang && !isSpoken(this.lang)) this.warn(`lang="${this.lang}" is not available: French is used`);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    const first = !this.hasUpdated;
    if (first || changed.has('src') || changed.has('data') || changed.has('overlay')) {
      this.loader.use(this.data ?? this.src ?? DEFAULT_SRC, this.overlay ?? null);
    }
    if (first || changed.has('territories')) this.places.use(this.territories ?? DEFAULT_TERRITORIES);
    if (first || changed.has('order')) this.setOrder();
    if (changed.has('territory')) this.questionnaire.dispatch({ type: 'lock', territory: this.lockedTerritory() });
    if (changed.has('profile') && this.profile) this.take(this.profile);
    if (first && this.share) this.readAddress();
    if (changed.has('mode') && this.mode && this.mode !== 'porteur') this.warn(`mode="${this.mode}" is not available`);
    if (changed.has('limit')) this.shown();
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { state } = this.questionnaire;
    const { status } = this.loader;
    const context = this.context();
    const { words } = context;
    const onResults = state.screen.name === 'results';
    const orientation = status.name === 'ready' && onResults ? this.ask(status) : null;
    return html`<section class="root" part="root" lang=${words.code} aria-label=${words.ui.name}>
      ${status.name === 'failed' && !onResults ? faultView(context, status.fault) : nothing}
      ${screenView(context, { state, status, orientation })}
      <span class="hidden"><slot name=${ANNOUNCE_SLOT}></slot></span>
    </section>`;
  }

  protected override updated(): void {
    void this.namePlaces();
    this.announcing.say(placesFound(this.places, this.context().words), localeFor(this.language()).code);
    const { status } = this.loader;
    if (!this.resultsToAnnounce || status.name !== 'ready') return;
    this.resultsToAnnounce = false;
    const { status: outcome, total, datasetVersion } = this.ask(status);
    this.dispatchEvent(new EssOrientationResultsEvent({ status: outcome, total, datasetVersion, ...this.exposed() }));
  }

  private readonly act = (action: Action): void => {
    const shown = this.shown();
    const before = this.questionnaire.dispatch(this.adapted(action));
    const after = this.questionnaire.state;
    if (before.screen !== after.screen) this.places.act({ type: 'settle' });
    if (action.type === 'restart') this.forgetKept();
    else this.keep.forget();
    this.focusing.request(focusAfter(action, before, after, shown));
    const arrived = after.screen.name === 'results' && before.screen.name !== 'results';
    this.resultsToAnnounce = arrived || (this.resultsToAnnounce && after.screen.name === 'results');
    for (const event of eventsOf(before, after, this.exposed())) this.dispatchEvent(event);
  };

  private context(): ViewContext {
    return {
      words: localeFor(this.language()),
      level: this.checked('heading-level', this.headingLevel, parseHeadingLevel) ?? 2,
      names: this.questionnaire.state.names,
      search: this.places,
      act: this.act,
      retry: () => {
        this.focusing.request(HEADING);
        this.loader.retry();
      },
      keeping: this.keeping(),
      contacted: (structure: Structure, channel: ContactChannel) =>
        this.dispatchEvent(new EssOrientationContactEvent({ structureId: structure.id, channel, ...this.exposed() })),
    };
  }

  private keeping(): Keeping {
    const link = () => linkWith(this.questionnaire.state.answers, location.href);
    return {
      status: this.keep.status,
      print: () => window.print(),
      share: 'share' in navigator ? (content) => void this.keep.share(content) : null,
      copy: this.share ? () => void this.keep.copy(link()) : null,
      link,
    };
  }

  private readAddress(): void {
    const answers = answersIn(location.hash);
    if (answers) this.questionnaire.dispatch({ type: 'shared', answers });
  }

  private forgetKept(): void {
    this.keep.forget();
    if (this.share) removeFromAddress(window);
  }

  private ask(ready: Ready) {
    return this.memo.ask(ready.matcher, profileOf(this.questionnaire.state), this.shown());
  }

  private shown(): number {
    const first = this.checked('limit', this.limit, parseCount) ?? 3;
    return shownCount(first, this.questionnaire.state.pages);
  }

  private language(): string {
    return (
      this.lang || this.closest?.<HTMLElement>('[lang]')?.lang || globalThis.document?.documentElement?.lang || 'fr'
    );
  }

  private exposed(): { profile?: Profile } {
    return this.exposeAnswers ? { profile: profileOf(this.questionnaire.state) } : {};
  }

  /** The question that follows is chosen with the data, once there is some. */
  private adapted(action: Action): Action {
    const { state } = this.questionnaire;
    const { status } = this.loader;
    const chosen = action.type === 'continue' && state.adaptive && state.screen.name === 'question' && !state.editing;
    if (!chosen || status.name !== 'ready') return action;
    const skip = unknownTo(state);
    return { ...action, next: status.matcher.nextQuestion(profileOf(state), { skip, ignoreTies: true }) };
  }

  private setOrder(): void {
    if (this.order && this.order !== 'fixed' && this.order !== 'adaptive')
      this.warn(`order="${this.order}" is not available`);
    this.questionnaire.dispatch({ type: 'order', adaptive: this.order !== 'fixed' });
  }

  /** A commune or an intercommunalité has its name, and those of what holds it, in the files of territories. */
  private async namePlaces(): Promise<void> {
    const { state } = this.questionnaire;
    const chain = profileOf(state).territory ?? [];
    const key = chain.join();
    if (key === this.named || unnamed(chain, state.names).length === 0) return;
    this.named = key;
    const whole = state.locked ? await this.places.whole(chain) : chain;
    const names = await this.places.namesOf(whole, state.names);
    if ((profileOf(this.questionnaire.state).territory ?? []).join() !== key) return;
    if (state.locked) {
      this.named = whole.join();
      this.questionnaire.dispatch({ type: 'lock', territory: whole, names });
    } else {
      this.questionnaire.dispatch({ type: 'named', names });
    }
  }

  private lockedTerritory() {
    if (!this.territory) return null;
    const territory = parseTerritory(this.territory);
    if (!territory) this.warn(`territory="${this.territory}" is not a code such as REG-76, DEP-34 or COM-13055`);
    return territory ?? null;
  }

  private take(profile: Profile): void {
    try {
      checkProfile(profile);
      this.questionnaire.dispatch({ type: 'given', profile });
    } catch (error) {
      this.warn(`profile is left out: ${error instanceof Error ? error.message : error}`);
    }
  }

  private readonly warned = new Set<string>();

  private checked(
    name: string,
    value: number | undefined,
    parse: (value: number) => number | undefined,
  ): number | undefined {
    if (value === undefined || value === null) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) this.warn(`${name}: a whole number is expected`);
    return parsed;
  }

  private warn(message: string): void {
    if (this.warned.has(message)) return;
    this.warned.add(message);
    console.warn(`<ess-orientation>: ${message}`);
  }
}

/** How many places the list offers, in words; nothing where it is closed. */
function placesFound({ state: { open, suggestions, outcome } }: PlaceSearchController, { ui }: Locale): string {
  if (outcome === 'empty') return ui.place.none;
  if (outcome === 'failed') return ui.place.failed;
  return open ? ui.place.found(suggestions.length) : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'ess-orientation': EssOrientation;
  }
}
