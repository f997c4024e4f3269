import type { SourceLine } from './source-line.ts';

const chunkLines = 120;
const neighbours = 8;

/**
 * Finds where a source is hard-wrapped and how wide its full lines are, and sets `measure` on each line there. A stretch
 * counts as wrapped when at least four of ten of its longer lines end within the same three characters: paragraphs that
 * were never wrapped have ends all over.
 */
export function measureWraps(views: SourceLine[]): void {
  const texts = views.filter((view) => view.role === 'text' && view.hint?.wholeParagraph !== true);
  for (let start = 0; start < texts.length; start += chunkLines) {
    const rest = texts.length - start;
    const end = rest < chunkLines * 1.5 ? texts.length : start + chunkLines;
    const chunk = texts.slice(start, end);
    const full = fullWidth(chunk);
    if (full !== null) setLocalMeasures(chunk, full);
    if (end === texts.length) break;
  }
}

function fullWidth(chunk: SourceLine[]): number | null {
  const counts = new Map<number, number>();
  let longer = 0;
  let open = 0;
  for (const { width, text } of chunk) {
    if (width < 14) continue;
    longer += 1;
    if (!/[。！？；：:]$/.test(text)) open += 1;
    const rounded = Math.round(width);
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  if (longer < 4) return null;
  let best = 0;
  let bestCount = 0;
  for (const width of counts.keys()) {
    const count = (counts.get(width - 1) ?? 0) + (counts.get(width) ?? 0) + (counts.get(width + 1) ?? 0);
    if (count > bestCount || (count === bestCount && width > best)) {
      best = width;
      bestCount = count;
    }
  }
  if (best > 60 || bestCount < longer * 0.4 || open < longer * 0.4) return null;
  return best + 1;
}

/** Papers of one source are set to different widths: the widest line nearby says what is full here. */
function setLocalMeasures(chunk: SourceLine[], full: number): void {
  for (const [index, view] of chunk.entries()) {
    let widest = 0;
    for (let at = Math.max(0, index - neighbours); at <= Math.min(chunk.length - 1, index + neighbours); at += 1) {
      const width = chunk[at]?.width ?? 0;
      if (width > widest && width <= full + 6) widest = width;
    }
    view.measure = Math.max(widest, full - 2);
  }
}
