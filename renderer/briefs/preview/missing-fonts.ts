const sample = 'mmmmmmiiiiii0123456789WQ';

/**
 * Fonts of a paper that this computer does not have: text set in them is as wide as in the fallback alone, in two
 * fallbacks of different widths. Needs no permission, unlike the browser's own list of fonts.
 */
export function missingFonts(names: readonly string[], page: Document = document): string[] {
  const pen = page.createElement('canvas').getContext('2d');
  if (!pen) return [];
  const widthIn = (family: string) => {
    pen.font = `48px ${family}`;
    return pen.measureText(sample).width;
  };
  return names.filter((name) => {
    const quoted = `"${name.replaceAll('"', '')}"`;
    return ['monospace', 'serif'].every((fallback) => widthIn(`${quoted}, ${fallback}`) === widthIn(fallback));
  });
}
