/** Letters without their spacing, and without what print writes in two ways. */
export function plain(text) {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[〔【[]/g, '[')
    .replace(/[〕】\]]/g, ']');
}

/** How many letters must be changed, added or taken out to make one text of the other (Levenshtein). */
export function editsBetween(from, to) {
  let before = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= to.length; at += 1) {
      const change = before[at - 1] + (from[row - 1] === to[at - 1] ? 0 : 1);
      now.push(Math.min(change, before[at] + 1, now[at - 1] + 1));
    }
    before = now;
  }
  return before[to.length];
}

/** Figures with what follows them to be a figure: 9.1%, 2026年, 17号. */
export function figuresIn(text) {
  return plain(text).match(/\d+(?:\.\d+)?[%年月日号]?/g) ?? [];
}

/** How many of the wanted figures stand in a text, each as often as it is wanted. */
export function foundFigures(wanted, text) {
  const left = new Map();
  for (const figure of figuresIn(text)) left.set(figure, (left.get(figure) ?? 0) + 1);
  return wanted.filter((figure) => {
    const count = left.get(figure) ?? 0;
    left.set(figure, count - 1);
    return count > 0;
  }).length;
}
