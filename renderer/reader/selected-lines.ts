/** Lines of the paragraphs that a mouse selection touches; null when nothing of the text is selected. */
export function selectedLines(selection: Selection | null): { from: number; to: number } | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = paragraphOf(range.startContainer);
  const to = paragraphOf(range.endContainer);
  if (!from || !to) return null;
  return { from: Number(from.dataset.first), to: Number(to.dataset.first) };
}

function paragraphOf(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('[data-first]') ?? null;
}
