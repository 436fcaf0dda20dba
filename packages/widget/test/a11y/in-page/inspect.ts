import { localeFor } from '../../../src/i18n/locales';
import { all, CONTROLS, element, isShown, nameOf, plain, root, shown, textOf } from './dom';
import { isClipped, isOutOfSight, ordered } from './layout';
import { asked } from './widget';

/** What a check is told of the screen that it looks at. */
export interface Expected {
  answered: boolean;
}

type Look = (expected: Expected) => (string | false | null | undefined)[];

const language = () => element().lang || document.documentElement.lang;
const words = () => localeFor(language());

/** One question: one group, whose legend is the question itself. */
const legend: Look = () => {
  const question = asked();
  if (question === null) return [];
  const groups = all('fieldset');
  const [group] = groups;
  const { firstElementChild: title } = group ?? {};
  const wanted = plain(words().questions[question as 'stage'].question);
  return [
    groups.length !== 1 && `${groups.length} groups of fields for one question`,
    (title?.localName !== 'legend' || textOf(title) !== wanted) && `the group isn’t called “${wanted}”`,
    ...all('form input, form select').map((one) => !group?.contains(one) && `${nameOf(one)} is out of the group`),
  ];
};

/** Each field has a label of its own, in the same tree, beside it. */
const labels: Look = () =>
  shown('input, select, textarea').flatMap((field) => {
    const all = [...((field as HTMLInputElement).labels ?? [])];
    const [label] = all;
    if (all.length !== 1 || !label || textOf(label) === '') return [`${nameOf(field)} has ${all.length} label`];
    const [a, b] = [label.getBoundingClientRect(), field.getBoundingClientRect()];
    const gap = Math.max(b.top - a.bottom, a.top - b.bottom, b.left - a.right, a.left - b.right);
    return [gap > 24 && `${nameOf(field)} is ${Math.round(gap)} px away from its label`];
  });

/** Nothing is chosen in the person’s place. */
const preticked: Look = ({ answered }) =>
  answered
    ? []
    : all<HTMLInputElement>('form :checked:not(option), form input.text').map(
        (one) => (one.checked || one.value !== (one.getAttribute('value') ?? '')) && `${nameOf(one)} is filled in`,
      );

/** From the level that the host asks for, down one at a time. */
const headings: Look = () => {
  const levels = shown('h1, h2, h3, h4, h5, h6, [role="heading"]').map((one) =>
    Number(one.getAttribute('aria-level') ?? one.localName.slice(1)),
  );
  const base = Number(element().getAttribute('heading-level') ?? 2);
  const [head] = all('[part~="heading"]');
  return [
    levels[0] !== base && `the first heading is of level ${levels[0]}, not ${base}`,
    ...levels.map((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1 && `level ${levels[at - 1]} → ${level}`),
    ...shown('h1, h2, h3, h4, h5, h6').map((one) => textOf(one) === '' && `${nameOf(one)} is empty`),
    !/^h[1-6]$/.test(head?.localName ?? '') && 'the title of the screen is no heading',
    head?.tabIndex !== -1 && 'the title of the screen can’t take the focus',
  ];
};

const REFERENCES = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-activedescendant'];

/** An id is used once, and whoever names it is in the same tree. */
const ids: Look = () => {
  const used = all('[id]').map(({ id }) => id);
  return [
    ...used.map((id, at) => used.indexOf(id) !== at && `#${id} is used twice`),
    ...REFERENCES.flatMap((name) =>
      all(`[${name}]`).flatMap((one) =>
        (one.getAttribute(name) ?? '')
          .split(/\s+/)
          .map((id) => id && !root().getElementById(id) && `${nameOf(one)}: ${name}="${id}" leads nowhere`),
      ),
    ),
  ];
};

/** The name of a control says what it does, and no other control of the screen has it for something else. */
const names: Look = () => {
  const controls = shown('button, a[href], .sources summary');
  const said = controls.map((one) => one.getAttribute('aria-label') ?? textOf(one));
  const target = (one?: HTMLElement) => one?.getAttribute('href') ?? one;
  return controls.map((one, at) => {
    const name = said[at] ?? '';
    if (!/\p{L}{2}/u.test(name)) return `${nameOf(one)} has no name`;
    // The same structure may open several doors of the path: each leads to its one sheet.
    if (one.matches('.to-card')) return null;
    const same = said.indexOf(name);
    return target(controls[same]) !== target(one) && `“${name}” names two different things`;
  });
};

/** What can be pressed is a native control that the Tab key reaches in its turn. */
const operable: Look = () => [
  ...shown('[role="button"], [role="link"], [role="checkbox"], [role="radio"], [onclick]').map(
    (one) => !one.matches(CONTROLS) && `${nameOf(one)} plays a control`,
  ),
  ...shown('*').map(
    (one) =>
      getComputedStyle(one).cursor === 'pointer' &&
      !one.closest(`${CONTROLS}, label, [role="option"]`) &&
      `${nameOf(one)} looks like a control`,
  ),
  ...all('[tabindex]').map((one) => one.tabIndex > 0 && `${nameOf(one)} jumps the queue`),
  ...shown(CONTROLS).map((one) => one.tabIndex < 0 && `${nameOf(one)} is out of reach of the Tab key`),
  ...all('[aria-hidden="true"]').map(
    (one) => (one.querySelector(CONTROLS) || textOf(one) !== '') && `${nameOf(one)} is hidden from some`,
  ),
];

/** A link that opens elsewhere says so, names its host, is underlined, and tells that host nothing. */
const links: Look = () =>
  shown('a[href]').flatMap((one) => {
    const link = one as HTMLAnchorElement;
    const elsewhere = /^https?:/.test(link.href);
    const { textDecorationLine, borderBlockStartStyle } = getComputedStyle(link);
    return [
      elsewhere && link.target !== '_blank' && `${nameOf(link)} takes the person away`,
      elsewhere &&
        !textOf(link).includes(words().ui.opensElsewhere) &&
        `${nameOf(link)} doesn’t say that it opens elsewhere`,
      elsewhere &&
        !textOf(link).includes(link.hostname.replace(/^www\./, '')) &&
        `${nameOf(link)} doesn’t name its host`,
      elsewhere && link.rel !== 'noopener noreferrer' && `${nameOf(link)} says where the person comes from`,
      !textDecorationLine.includes('underline') &&
        borderBlockStartStyle === 'none' &&
        `${nameOf(link)} is told by its colour alone`,
    ];
  });

/** The language of the module, and of what it quotes. */
const languages: Look = () => {
  const { code } = words();
  const [section] = all('section.root');
  const spoken = (one: HTMLElement) => one.closest<HTMLElement>('[lang]')?.lang;
  const region = element().querySelector<HTMLElement>('[slot="ess-status"]');
  return [
    section?.lang !== code && `the module says that it speaks ${section?.lang || 'nothing'}`,
    textOf(region) !== '' && region?.lang !== code && 'the status has another language',
    ...shown('bdi').map(
      (one) =>
        /\p{L}{4}/u.test(textOf(one)) &&
        !/[@.]/.test(textOf(one)) &&
        spoken(one) !== 'fr' &&
        `${nameOf(one)} is French`,
    ),
    ...shown('.summary').map((one) => one.dir !== 'auto' && `${nameOf(one)} has a direction of its own`),
    ...shown('.card-title, .row .row-title, .net .row-title, [role="option"] .option-label').map(
      (one) => !one.querySelector('bdi') && `${nameOf(one)} isn’t isolated`,
    ),
  ];
};

/** Lists are lists, tables have headers, images have words; how it looks is said by style sheets alone. */
const structures: Look = () => [
  ...all('[style]:not([style=""]), [align], [bgcolor], center, font').map((one) => `${nameOf(one)} says how it looks`),
  ...all('[role="presentation"], [role="none"]').map((one) => `${nameOf(one)} has lost its meaning`),
  ...all('table').map((one) => !one.querySelector('th[scope]') && `${nameOf(one)} has no header`),
  ...all('img, svg').map((one) => !one.matches('[alt], [aria-hidden="true"]') && `${nameOf(one)} has no alternative`),
  ...all('li').map((one) => !one.parentElement?.matches('ul, ol') && `${nameOf(one)} is in no list`),
  ...all('dt, dd').map((one) => !one.closest('dl') && `${nameOf(one)} is in no list`),
  ...all('.cards > *, .rows > *').map((one) => one.localName !== 'li' && `${nameOf(one)} is no item`),
  ...['card', 'row'].flatMap((kind) =>
    all(`.${kind}`).map((one) => !one.closest('ul, ol') && `${nameOf(one)} is in no list`),
  ),
];

/** What changes without the focus is told by one region, outside of the shadow tree, there from the start. */
const status: Look = () => {
  const regions = element().querySelectorAll(':scope > [slot="ess-status"][role="status"]');
  const open = all('[role="combobox"][aria-expanded="true"]').length > 0;
  return [
    regions.length !== 1 && `${regions.length} status regions`,
    open && textOf(regions[0]) === '' && 'the suggestions come without a word',
    ...all('.kept, .loading').map(
      (one) =>
        one.getAttribute('role') !== 'status' &&
        !['', textOf(regions[0])].includes(textOf(one)) &&
        `${nameOf(one)} is not told`,
    ),
    ...all('.fault').map((one) => one.getAttribute('role') !== 'alert' && `${nameOf(one)} is not told`),
  ];
};

/** The combobox of places, after the ARIA Authoring Practices. */
const combobox: Look = () =>
  all<HTMLInputElement>('.combobox input').flatMap((field) => {
    const list = root().getElementById(field.getAttribute('aria-controls') ?? '');
    const open = list !== null && isShown(list);
    const active = all('[role="option"][aria-selected="true"]');
    return [
      field.getAttribute('role') !== 'combobox' && 'the field is no combobox',
      list?.getAttribute('role') !== 'listbox' && 'the field controls no list',
      field.getAttribute('aria-expanded') !== `${open}` && 'the field doesn’t say whether its list is open',
      active.length > 1 && 'several suggestions are active',
      active.length === 1 &&
        field.getAttribute('aria-activedescendant') !== active[0]?.id &&
        'the active suggestion is not told',
      root().activeElement !== field && open && 'the focus has left the field',
    ];
  });

/** Where an answer is missing: the same words in the summary and beside the field, which names them. */
const errors: Look = () => {
  const question = asked();
  const [summary] = all('[data-focus="errors"]');
  const [beside] = all('#problem');
  if (question === null || (!summary && !beside)) return [];
  const unanswered = plain(words().ui.choose(words().questions[question as 'stage'].unknown));
  const fields = shown('fieldset input, fieldset select').filter(
    (one) => one.closest('.places select, details') === null,
  );
  return [
    !textOf(summary).includes(unanswered) && 'the summary doesn’t say what is missing',
    textOf(beside) !== unanswered && 'nothing beside the field says what is missing',
    ...fields.map(
      (one) =>
        !(one.getAttribute('aria-describedby') ?? '').split(' ').includes('problem') &&
        `${nameOf(one)} is not told what is missing`,
    ),
  ];
};

/** 24 × 24 px at least; a whole option is a target. */
const targets: Look = () => targetSizes(24);
export const targetSizes = (least: number): string[] =>
  shown('button, a[href], summary, select, .text, .option, [role="option"]')
    .map((one) => [one, one.getBoundingClientRect()] as const)
    .filter(([, { width, height }]) => Math.min(width, height) < least)
    .map(([one, { width, height }]) => `${nameOf(one)}: ${Math.round(width)} × ${Math.round(height)} px`);

/** Nothing moves for those who ask that nothing does. */
const motion: Look = () =>
  matchMedia('(prefers-reduced-motion: reduce)').matches
    ? all('*').flatMap((one) =>
        [undefined, '::before', '::after'].map((pseudo) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one, pseudo);
          const moves = /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
          return moves && `${nameOf(one)} moves`;
        }),
      )
    : [];

/** The person’s colours are taken as they are. */
const colours: Look = () =>
  all('*').map(
    (one) => getComputedStyle(one).forcedColorAdjust === 'none' && `${nameOf(one)} refuses the colours of the person`,
  );

/** Everything that one look at the drawn screen can tell. */
export const LOOKS = {
  legend,
  labels,
  preticked,
  headings,
  ids,
  names,
  operable,
  links,
  languages,
  structures,
  status,
  combobox,
  errors,
  targets,
  motion,
  colours,
  order: () => ordered(),
  reflow: () => isOutOfSight(),
  clipping: () => isClipped(),
} satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;

/** What each look finds; a look that finds nothing is left out. */
export function inspect(expected: Expected): Partial<Record<LookName, string[]>> {
  const found = Object.entries(LOOKS).map(([name, look]) => [
    name,
    (look as Look)(expected).filter((one) => typeof one === 'string' && one !== ''),
  ]);
  return Object.fromEntries(found.filter(([, faults]) => faults?.length));
}
