/** Whether a UTF-16 unit draws nothing and means nothing in a line: control characters of both sets, but no tab. */
function isControl(unit: number): boolean {
  return (unit < 0x20 && unit !== 0x09) || (unit >= 0x7f && unit <= 0x9f) || unit === 0xfffe || unit === 0xffff;
}

/** The text without control characters but tabs and line ends: no reader draws any, whatever stands in a file. */
export function withoutControls(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    if (isDropped(text.charCodeAt(at))) return dropped(text);
  }
  return text;
}

function isDropped(unit: number): boolean {
  return isControl(unit) && unit !== 0x0a && unit !== 0x0d;
}

function dropped(text: string): string {
  let kept = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!isDropped(text.charCodeAt(at))) continue;
    kept += text.slice(from, at);
    from = at + 1;
  }
  return kept + text.slice(from);
}
