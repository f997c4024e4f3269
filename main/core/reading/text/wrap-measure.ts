import { type ValuesOf, valuesOf } from '#core/rules/numbers.ts';
import { endsInStopOrColon } from './line-marks.rules.ts';
import type { SourceLine } from './source-line.ts';
import { wrapNumbers } from './wrap-measure.numbers.ts';

type Values = ValuesOf<typeof wrapNumbers>;
type Window = { counts: number[]; longer: number; open: number };

/**
 * Finds where a source is hard-wrapped and how wide its lines are there, and sets `measure` on each line: the width at which
 * most of the longer lines nearby end. A stretch counts as wrapped when four of ten of its longer lines end within three
 * characters of each other and as many stop without a closing mark: paragraphs that were never wrapped have ends all over.
 * Where most of a source is wrapped, stretches that do not say so themselves (lists, titles) take the width of the whole.
 */
export function measureWraps(views: SourceLine[], values: Values = valuesOf(wrapNumbers)): void {
  const { reach } = values;
  const texts = views.filter((view) => view.role === 'text' && view.hint?.wholeParagraph !== true);
  const whole = emptyWindow(values);
  for (const line of texts) count(whole, line, 1, values);
  const overall = measureOf(whole, values);
  const near = emptyWindow(values);
  for (const line of texts.slice(0, reach)) count(near, line, 1, values);
  for (const [index, line] of texts.entries()) {
    const entering = texts[index + reach];
    const leaving = texts[index - reach - 1];
    if (entering) count(near, entering, 1, values);
    if (leaving) count(near, leaving, -1, values);
    line.measure = measureOf(near, values) ?? overall;
  }
}

function emptyWindow({ widest }: Values): Window {
  return { counts: new Array(widest + 4).fill(0), longer: 0, open: 0 };
}

function count(window: Window, { width, text }: SourceLine, step: 1 | -1, { longer, widest }: Values): void {
  if (width < longer) return;
  window.longer += step;
  if (!endsInStopOrColon.form.test(text)) window.open += step;
  const rounded = Math.min(widest + 2, Math.round(width));
  window.counts[rounded] = (window.counts[rounded] ?? 0) + step;
}

/** The width that most lines end at, or null where lines do not end alike. */
function measureOf({ counts, longer, open }: Window, values: Values): number | null {
  const { widest, fewest, openShare, sameShare, farOut, outShare } = values;
  if (longer < fewest || open < longer * openShare) return null;
  let best = 0;
  let bestCount = 0;
  for (let width = values.longer + 1; width <= widest; width += 1) {
    const together = (counts[width - 1] ?? 0) + (counts[width] ?? 0) + (counts[width + 1] ?? 0);
    if (together > bestCount || (together === bestCount && together > 0)) {
      best = width;
      bestCount = together;
    }
  }
  // Wrapped text has no lines that stand far out.
  let wider = 0;
  for (let width = best + farOut; width < counts.length; width += 1) wider += counts[width] ?? 0;
  return bestCount >= longer * sameShare && wider <= longer * outShare ? best : null;
}
