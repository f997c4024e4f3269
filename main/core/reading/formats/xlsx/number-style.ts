import { childElement, childElements, type XmlNode } from '../xml.ts';

/** How a number cell is shown, as far as it changes what the number means. */
export type NumberStyle =
  | 'plain'
  | 'date'
  | 'time'
  /** Hours that run on past a day: 36:00. */
  | 'hours'
  | 'date-time'
  | 'percent'
  | 'percent-1'
  | 'percent-2'
  /** Shown with so many digits at least: 12 as 012. */
  | `digits-${number}`;

/**
 * The number style of each cell style index (`s` of a cell), from `xl/styles.xml` (ECMA-376 18.8). Built-in formats
 * 14..22, 27..36, 45..47 and 50..58 are dates and times, the Chinese ones among them (18.8.30).
 */
export function readNumberStyles(root: XmlNode | null): NumberStyle[] {
  return formatsOf(root).map(({ id, code }) => numberStyleOf(id, code));
}

/** The number style of a format by its number, and its code where the workbook brings one. */
export function numberStyleOf(id: number, code: string | undefined): NumberStyle {
  return code === undefined ? builtIn(id) : styleOfCode(code);
}

/** The built-in formats of days as a Chinese workbook shows them (18.8.30). */
const builtInDays: Readonly<Record<number, string>> = { 14: 'yyyy/m/d', 31: 'yyyy"年"m"月"d"日"' };

/** How each cell style index shows days, as a number format; null where it shows none. So that a list goes out as it came in. */
export function readDayForms(root: XmlNode | null): (string | null)[] {
  return formatsOf(root).map(({ id, code }) => dayFormOf(id, code));
}

/** How a format shows days; null where it shows none. */
export function dayFormOf(id: number, code: string | undefined): string | null {
  return numberStyleOf(id, code) === 'date' ? (code ?? builtInDays[id] ?? null) : null;
}

function formatsOf(root: XmlNode | null): { id: number; code: string | undefined }[] {
  const codes = new Map<number, string>();
  for (const format of childElements(childElement(root ?? undefined, 'numFmts'), 'numFmt')) {
    codes.set(Number(format.attributes.numFmtId), format.attributes.formatCode ?? '');
  }
  return childElements(childElement(root ?? undefined, 'cellXfs'), 'xf').map((style) => {
    const id = Number(style.attributes.numFmtId ?? 0);
    return { id, code: codes.get(id) };
  });
}

function builtIn(id: number): NumberStyle {
  if (id === 9) return 'percent';
  if (id === 10) return 'percent-2';
  if (id === 22) return 'date-time';
  if (id === 46) return 'hours';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56)
    return 'time';
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'date';
  return 'plain';
}

function styleOfCode(code: string): NumberStyle {
  if (code.toLowerCase().includes('[h')) return 'hours';
  // Quoted words, escaped characters, colours and locales say nothing about the kind.
  const bare = (code.split(';')[0] ?? '')
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '');
  if (/^\s*0{2,15}\s*$/.test(bare)) return `digits-${bare.trim().length}`;
  const percent = /(?:\.(0+))?%/.exec(bare);
  if (percent !== null) return percentStyle(percent[1]?.length ?? 0);
  const hasDay = /[yd年月日]/i.test(bare) || /"[^"]*[年月日][^"]*"/.test(code);
  const hasHour = /[hs]/i.test(bare);
  if (hasDay && /[ymd]/i.test(bare)) return hasHour ? 'date-time' : 'date';
  return hasHour ? 'time' : 'plain';
}

function percentStyle(decimals: number): NumberStyle {
  if (decimals === 0) return 'percent';
  return decimals === 1 ? 'percent-1' : 'percent-2';
}

/**
 * Writes a number cell: dates as `2025-03-02`, percentages as `96.5%`, other numbers as typed (15 significant digits, as
 * the sheet keeps them). `epoch1904` is the workbook's old Macintosh date system.
 */
export function writeNumber(raw: string, style: NumberStyle, epoch1904: boolean): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (style === 'percent' || style === 'percent-1' || style === 'percent-2') return writePercent(value, style);
  if (style.startsWith('digits-')) return writeDigits(value, Number(style.slice('digits-'.length)));
  if (style === 'hours' && value >= 0) return writeHours(value);
  if (style === 'plain' || value < 0 || value > 2_958_465) return tidy(value);
  // Days since 1970. The 1904 system starts 1,462 days later. (Day 60 of the 1900 system is a 29 February 1900 that
  // never was; dates of papers are all later.)
  const days = value - 25_569 + (epoch1904 ? 1_462 : 0);
  const iso = new Date(Math.round(days * 86_400) * 1000).toISOString();
  if (style === 'date') return iso.slice(0, 10);
  // Seconds that a sheet has are none of what may be rounded away.
  const time = iso.slice(17, 19) === '00' ? iso.slice(11, 16) : iso.slice(11, 19);
  return style === 'time' ? time : `${iso.slice(0, 10)} ${time}`;
}

/** Days as hours and minutes, and seconds where there are any. */
function writeHours(days: number): string {
  const all = Math.round(days * 86_400);
  const two = (count: number) => String(count).padStart(2, '0');
  const seconds = all % 60 === 0 ? '' : `:${two(all % 60)}`;
  return `${two(Math.floor(all / 3_600))}:${two(Math.floor(all / 60) % 60)}${seconds}`;
}

/** A number that stands for a name (012) has its zeros; nothing is rounded away to show them. */
function writeDigits(value: number, digits: number): string {
  return Number.isInteger(value) && value >= 0 ? tidy(value).padStart(digits, '0') : tidy(value);
}

/** No digit of the value is rounded away; zeros are added up to the decimals that the sheet shows. */
function writePercent(value: number, style: 'percent' | 'percent-1' | 'percent-2'): string {
  const exact = tidy(value * 100);
  const wanted = style === 'percent' ? 0 : style === 'percent-1' ? 1 : 2;
  const decimals = exact.split('.')[1]?.length ?? 0;
  return `${decimals >= wanted ? exact : (value * 100).toFixed(wanted)}%`;
}

function tidy(value: number): string {
  return String(Number(value.toPrecision(15)));
}
