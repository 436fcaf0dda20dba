import { DARK, DESKTOP, type Environment, FORCED, ZOOMED } from '../environments';
import type { Fault } from '../faults';
import type { Screen } from '../screens';
import { act, BEARING } from './behaviour';
import type { Stage } from './stage';
import { invisibleFocus } from './visible-focus';

type Findings = Record<string, string[]>;
type Look = (stage: Stage, screen: Screen) => Promise<Findings>;

const seen =
  (environment: Environment): Look =>
  async (stage, { name }) => {
    await stage.under(environment);
    return stage.findings(name);
  };

const bearing: Look = async (stage) => {
  await stage.under(DESKTOP);
  const found: Findings = {};
  for (const [name, check] of Object.entries(BEARING)) found[name] = await check(stage);
  return found;
};

const focus =
  (environment: Environment): Look =>
  async (stage) => {
    await stage.under(environment);
    return { 'visible-focus': await invisibleFocus(stage) };
  };

/** The checks of the screens, the cheapest first. What a person does comes last: it leads to another screen. */
const LOOKS: readonly Look[] = [
  seen(DESKTOP),
  bearing,
  focus(DESKTOP),
  focus(FORCED),
  seen(ZOOMED),
  seen(FORCED),
  seen(DARK),
];

/** Who catches a fault: those of the first round that sees something. */
export async function catchers(stage: Stage, { id, screen: name }: Fault): Promise<string[]> {
  const sown = async () => {
    const screen = await stage.reach(name);
    await stage.frame.evaluate((one) => window.a11y.seed(one), id);
    return screen;
  };
  const screen = await sown();
  const rounds: (() => Promise<Findings>)[] = LOOKS.map((look) => () => look(stage, screen));
  if (!screen.act) rounds.splice(1, 0, () => act(stage, screen).finally(sown));
  for (const round of rounds) {
    const caught = Object.entries(await round()).filter(([, faults]) => faults.length > 0);
    if (caught.length > 0) return caught.map(([check]) => check).sort();
  }
  return [];
}
