import { endsInStopOrColon } from './line-marks.rules.ts';
import type { SourceLine } from './source-line.ts';

const reach = 30;
const widest = 60;

type Window = { counts: number[]; longer: number; open: number };

/**
 * Finds where a source is hard-wrapped and how wide its lines are there, and sets `measure` on each line: the width at which
 * most of the longer lines nearby end. A stretch counts as wrapped when four of ten of its longer lines end within three
 * characters of each other and as many stop without a closing mark: paragraphs that were never wrapped have ends all over.
 * Where most of a source is wrapped, stretches that do not say so themselves (lists, titles) take the width of the whole.
 */
export function measureWraps(views: SourceLine[]): void {
  const texts = views.filter((view) => view.role === 'text' && view.hint?.wholeParagraph !== true);
  const whole = emptyWindow();
  for (const line of texts) count(whole, line, 1);
  const overall = measureOf(whole);
  const near = emptyWindow();
  for (const line of texts.slice(0, reach)) count(near, line, 1);
  for (const [index, line] of texts.entries()) {
    const entering = texts[index + reach];
    const leaving = texts[index - reach - 1];
    if (entering) count(near, entering, 1);
    if (leaving) count(near, leaving, -1);
    line.measure = measureOf(near) ?? overall;
  }
}

function emptyWindow(): Window {
  return { counts: new Array(widest + 4).fill(0), longer: 0, open: 0 };
}

function count(window: Window, { width, text }: SourceLine, step: 1 | -1): void {
  if (width < 14) return;
  window.longer += step;
  if (!endsInStopOrColon.form.test(text)) window.open += step;
  const rounded = Math.min(widest + 2, Math.round(width));
  window.counts[rounded] = (window.counts[rounded] ?? 0) + step;
}

/** The width that most lines end at, or null where lines do not end alike. */
function measureOf({ counts, longer, open }: Window): number | null {
  if (longer < 4 || open < longer * 0.4) return null;
  let best = 0;
  let bestCount = 0;
  for (let width = 15; width <= widest; width += 1) {
    const together = (counts[width - 1] ?? 0) + (counts[width] ?? 0) + (counts[width + 1] ?? 0);
    if (together > bestCount || (together === bestCount && together > 0)) {
      best = width;
      bestCount = together;
    }
  }
  // Wrapped text has no lines that stand far out.
  let wider = 0;
  for (let width = best + 6; width < counts.length; width += 1) wider += counts[width] ?? 0;
  return bestCount >= longer * 0.4 && wider <= longer * 0.12 ? best : null;
}
