import type { CannotExamine } from '../chromium';
import type { Code, Facts, Level } from '../finding';

/** Every sentence of a language; a missing one fails the build. */
export interface Words {
  levels: Record<Level, string>;
  summary(errors: number, warnings: number): string;
  failures: Record<CannotExamine['reason'], string>;
  help: string;
  findings: { [C in Code]: (facts: Facts[C]) => string };
}
