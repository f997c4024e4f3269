/** Signs by their place in the fonts Wingdings and Symbol, in which an office program writes ticks, boxes, numbers and Greek letters. */
const wingdings: Readonly<Record<number, string>> = {
  40: '☎',
  62: '✇',
  63: '✍',
  70: '☞',
  82: '☑',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  112: '□',
  113: '❑',
  114: '❒',
  116: '◆',
  117: '◆',
  118: '❖',
  119: '◆',
  128: '⓪',
  139: '⓿',
  158: '·',
  159: '•',
  161: '○',
  162: '○',
  163: '□',
  164: '◉',
  167: '▪',
  168: '□',
  171: '★',
  182: '☆',
  216: '➢',
  220: '➲',
  224: '→',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** Symbol: capital and small letters stand for Greek ones in the order of the Latin alphabet. */
const greek = ['ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ', 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'];
const symbols: Readonly<Record<number, string>> = {
  45: '−',
  163: '≤',
  165: '∞',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  214: '√',
  215: '⋅',
  229: '∑',
  242: '∫',
};

/**
 * The sign that a symbol font draws for a code (its private place 0xF000 may be added); null where it is an ornament or not known. Other
 * fonts draw the character of the code itself.
 */
export function symbolSign(font: string, code: number): string | null {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const name = font.toLowerCase();
  if (name.startsWith('wingdings')) return name === 'wingdings' ? wingding(place) : null;
  if (name === 'symbol') return greekSign(place);
  // A private place says nothing without its font: ticks and boxes are what forms have.
  if (code >= 0xe000 && code <= 0xf8ff) return wingding(place);
  return place >= 0x20 ? String.fromCodePoint(place) : null;
}

function wingding(place: number): string | null {
  // Numbers in circles, open and filled.
  if (place >= 129 && place <= 138) return String.fromCodePoint(0x2460 + place - 129);
  if (place >= 140 && place <= 149) return String.fromCodePoint(0x2776 + place - 140);
  return wingdings[place] ?? null;
}

function greekSign(place: number): string | null {
  if (place >= 65 && place <= 90) return greek[0]?.[place - 65] ?? null;
  if (place >= 97 && place <= 122) return greek[1]?.[place - 97] ?? null;
  return symbols[place] ?? (place >= 32 && place <= 64 ? String.fromCodePoint(place) : null);
}
