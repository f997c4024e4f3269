import type { App } from 'electron';
import type { Trouble } from '../web/trouble/trouble-report.ts';

/** How a part ends that was meant to end. */
const meant: ReadonlySet<string> = new Set(['clean-exit', 'killed']);

/** Reports on parts of the program (the drawing of the screen and the like) that ended unexpectedly. Chromium starts them again by itself. */
export function watchParts(app: Pick<App, 'on'>, report: (trouble: Trouble) => unknown): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (!meant.has(reason)) report({ kind: 'part-gone', part: `${type} ${reason} ${exitCode}` });
  });
}
