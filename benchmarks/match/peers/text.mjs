/** Structures and questions as text, for the engines that rank text: what a person could read, what a person could type. */

const words = (id) => id.replaceAll('-', ' ');

export const textOf = ({ name, kind, summary, stages, models, sectors, needs, coverage, audiences = [] }) =>
  [
    name,
    words(kind),
    summary.fr,
    ...[...stages, ...models, ...sectors, ...needs, ...audiences].map(words),
    ...coverage.include,
  ].join(' ');

export const queryOf = ({ stage, sectors = [], needs = [], audiences = [], territory = [] }) =>
  [...[...(stage ? [stage] : []), ...sectors, ...needs, ...audiences].map(words), ...territory.slice(0, 3)].join(' ');
