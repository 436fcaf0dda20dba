import { createInterface } from 'node:readline/promises';

/** Somebody who answers. */
export interface Dialogue {
  say(text: string): void;
  /** The next line, without the spaces around it; `null` once there is nobody left to answer. */
  ask(prompt: string): Promise<string | null>;
  close(): void;
}

/** Lines that come before they are asked for (a file piped in) are kept: readline's own `question` loses them. */
export function streamDialogue(input: NodeJS.ReadableStream, output: (text: string) => void): Dialogue {
  const reader = createInterface({ input });
  const lines: string[] = [];
  let isOver = false;
  let wake = () => {};
  reader.on('line', (line) => {
    lines.push(line.trim());
    wake();
  });
  reader.on('close', () => {
    isOver = true;
    wake();
  });
  return {
    say: output,
    async ask(prompt) {
      output(prompt);
      while (lines.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve));
      return lines.shift() ?? null;
    },
    close: () => reader.close(),
  };
}
