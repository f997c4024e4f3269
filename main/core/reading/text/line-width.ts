/** Length of a text in full-width characters: ASCII and half-width forms count one half. */
export function lineWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    width += text.charCodeAt(at) < 0x2000 ? 0.5 : 1;
  }
  return width;
}
