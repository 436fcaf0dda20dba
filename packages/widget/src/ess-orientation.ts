import type { Dataset, Orientation, Profile } from '@ess-orientation/core';
import { turn } from '@ess-orientation/data';
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AttributeReader, unknownAttributes } from './attributes';
import { AdviserController } from './controllers/adviser-controller';
import { ANNOUNCE_SLOT, AnnounceController } from './controllers/announce-controller';
import { DatasetController } from './controllers/dataset-controller';
import { FocusController, focusAfter, HEADING } from './controllers/focus-controller';
import { KeepController } from './controllers/keep-controller';
import { LaterStylesController } from './controllers/later-styles-controller';
import { PlaceNaming } from './controllers/place-naming';
import { PlaceSearchController } from './controllers/place-search-controller';
import { QuestionnaireController } from './controllers/questionnaire-controller';
import { ResultsController } from './controllers/results-controller';
import { DEFAULT_SRC } from './dataset/default-src';
import { DEFAULT_TERRITORIES } from './dataset/default-territories';
import { overlayProblem } from './dataset/overlay-problem';
import { shownCount } from './dataset/shown';
import { PageEvents } from './events/page-events';
import type { Locale } from './i18n/fr';
import { languageOf } from './i18n/language-of';
import { isSpoken, localeFor } from './i18n/locales';
import { spokenTo } from './i18n/voice';
import { placesFound } from './place-search/announcement';
import type { Action } from './questionnaire/action';
import { withNext } from './questionnaire/next';
import { profileOf } from './questionnaire/state';
import { answersIn, linkWith, removeFromAddress } from './sharing/link';
import { styles } from './styles';
import { ContrastController } from './theming/contrast-controller';
import { VERSION } from './version';
import { adviserView } from './views/adviser/page';
import type { ViewContext } from './views/context';
import { faultView } from './views/fault';
import { screenView } from './views/screen';
import { Warnings } from './warnings';

/**
 * A few questions about a social-economy project, then the structures that fit, why, and what comes next.
 * Answers stay in memory: nothing is stored, and nothing is sent.
 */
export class EssOrientation extends LitElement {
  static readonly version: string = VERSION;
  static override styles: CSSResultGroup = styles;
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
  /** `porteur`, by default: the person with the project answers. `conseiller`: an adviser does, on one page that ends in a referral sheet. */
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

  private readonly warnings = new Warnings();
  private readonly attributesOf = new AttributeReader(this.warnings);
  private readonly questionnaire = new QuestionnaireController(this);
  private readonly tell = new PageEvents(this, () =>
    this.exposeAnswers ? { profile: profileOf(this.questionnaire.state) } : {},
  );
  private readonly loader = new DatasetController(this, this.tell.fault, (problem) =>
    this.warnings.warn(`overlay: ${overlayProblem(problem)}`),
  );
  private readonly found = new ResultsController(this, this.questionnaire, this.loader, {
    shown: () => this.shown(),
    onArrival: this.tell.results,
  });
  private readonly focusing = new FocusController(this);
  private readonly keep = new KeepController(this, () => this.focusing.request('[data-focus="link"]'));
  private readonly places = new PlaceSearchController(this);
  private readonly naming = new PlaceNaming(this.questionnaire, this.places);
  private readonly adviser = new AdviserController(this, {
    focus: (selector) => this.focusing.request(selector),
    onStart: () => this.act({ type: 'begin' }),
    onReferral: this.tell.referral,
  });
  private readonly announcing = new AnnounceController(this);

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

  constructor() {
    super();
    new LaterStylesController(this, () => this.adviser.isOn || this.questionnaire.state.screen.name !== 'question');
    this.addController(new ContrastController(this, (message) => this.warnings.warn(message)));
  }

  /** Erases the answers and returns to the first question. */
  reset(): void {
    this.questionnaire.dispatch({ type: 'restart' });
    this.adviser.clear();
    this.places.act({ type: 'settle' });
    this.forgetKept();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of unknownAttributes(this.getAttributeNames())) this.warnings.warn(`unknown attribute "${name}"`);
    if (this.lang && !isSpoken(this.lang)) this.warnings.warn(`lang="${this.lang}" is not available: French is used`);
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  /** The first screen is drawn in a turn of its own: reading the script has just taken a slow phone a whole one. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await turn();
    super.scheduleUpdate();
  }

  /** The screen is complete once every part of the results is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let complete = await super.getUpdateComplete();
    while (this.found.next) {
      await this.found.next;
      complete = await super.getUpdateComplete();
    }
    return complete;
  }

  protected override update(changed: PropertyValues<this>): void {
    const first = !this.hasUpdated;
    if (first || changed.has('src') || changed.has('data') || changed.has('overlay')) {
      this.loader.use(this.data ?? this.src ?? DEFAULT_SRC, this.overlay ?? null);
    }
    if (first || changed.has('territories')) this.places.use(this.territories ?? DEFAULT_TERRITORIES);
    if (first || changed.has('order')) {
      this.questionnaire.dispatch({ type: 'order', adaptive: this.attributesOf.isAdaptive(this.order) });
    }
    if (changed.has('territory')) {
      this.questionnaire.dispatch({ type: 'lock', territory: this.attributesOf.territory(this.territory) });
    }
    const profile = changed.has('profile') && this.profile && this.attributesOf.profile(this.profile);
    if (profile) this.questionnaire.dispatch({ type: 'given', profile });
    if (first && this.share) this.readAddress();
    if (changed.has('mode')) this.adviser.use(this.attributesOf.isForAdviser(this.mode));
    if (changed.has('limit')) this.shown();
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const { state } = this.questionnaire;
    const { status } = this.loader;
    const context = this.context();
    const { words } = context;
    const onResults = state.screen.name === 'results';
    const props = { state, status, orientation: this.orientation(), parts: this.found.parts };
    return html`<section class="root" part="root" lang=${words.code} dir="ltr" aria-label=${words.ui.name}>
      ${status.name === 'failed' && !onResults ? faultView(context, status.fault) : nothing}
      ${this.adviser.isOn ? adviserView(this.adviser.contextOf(context, this.keep), props) : screenView(context, props)}
      <span class="hidden"><slot name=${ANNOUNCE_SLOT}></slot></span>
    </section>`;
  }

  protected override updated(): void {
    const orientation = this.orientation();
    void this.naming.follow(orientation);
    const words = this.words();
    this.announcing.say(
      placesFound(this.places.state, words) || this.adviser.news(words, { orientation, kept: this.keep.status }),
      words.code,
    );
  }

  private readonly act = (action: Action): void => {
    const shown = this.shown();
    const { status } = this.loader;
    const matcher = status.name === 'ready' ? status.matcher : null;
    const before = this.questionnaire.dispatch(withNext(action, this.questionnaire.state, matcher));
    const after = this.questionnaire.state;
    if (before.screen !== after.screen) this.places.act({ type: 'settle' });
    if (action.type === 'restart') {
      this.adviser.clear();
      this.forgetKept();
    } else this.keep.forget();
    this.focusing.request(focusAfter(action, before, after, shown));
    this.found.follow(before, after);
    this.tell.transition(before, after);
  };

  private context(): ViewContext {
    return {
      words: this.words(),
      level: this.attributesOf.level(this.headingLevel),
      names: this.questionnaire.state.names,
      search: this.places,
      act: this.act,
      retry: () => {
        this.focusing.request(HEADING);
        this.loader.retry();
      },
      keeping: this.keep.offers(() => linkWith(this.questionnaire.state.answers, location.href), this.share),
      contacted: this.tell.contact,
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

  private shown(): number {
    return shownCount(this.attributesOf.limit(this.limit), this.questionnaire.state.pages);
  }

  private words(): Locale {
    return spokenTo(localeFor(languageOf(this)), profileOf(this.questionnaire.state));
  }

  /** What the screen shows of the results, once it does. */
  private orientation(): Orientation | null {
    const { status } = this.loader;
    return status.name === 'ready' && this.questionnaire.state.screen.name === 'results'
      ? this.found.ask(status)
      : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ess-orientation': EssOrientation;
  }
}
