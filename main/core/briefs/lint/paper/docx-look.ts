import { isOn, type ParagraphStyle, runHints } from '#core/reading/formats/docx/styles.ts';
import { childElement, childElements, descendants, valOf, type XmlNode } from '#core/reading/formats/xml.ts';
import type { Look, PageLook, TableLook } from './printed-paper.ts';

const twipsPerMillimetre = 56.7;
/** Twips from which a line is moved to the right and no paragraph. */
const farIn = 2_400;

/** East Asian font of each paragraph style, with what it is based on; `''` is the default of the file. */
export function fontsOf(styles: XmlNode | null): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>();
  const defaults = descendants(styles ?? { name: '', attributes: {}, children: [] }, 'rPrDefault')[0];
  const basic = eastAsian(childElement(defaults, 'rPr'));
  if (basic !== undefined) fonts.set('', basic);
  for (const style of childElements(styles ?? undefined, 'style')) {
    const own = eastAsian(childElement(style, 'rPr')) ?? fonts.get(valOf(childElement(style, 'basedOn')) ?? '');
    if (own !== undefined && style.attributes.styleId !== undefined) fonts.set(style.attributes.styleId, own);
    if (own !== undefined && style.attributes.default === '1' && style.attributes.type === 'paragraph')
      fonts.set('', own);
  }
  return fonts;
}

const eastAsian = (properties: XmlNode | undefined): string | undefined =>
  childElement(properties, 'rFonts')?.attributes.eastAsia;

/** How a paragraph is set, by itself and by its style. */
export function lookOfParagraph(node: XmlNode, style: ParagraphStyle, fonts: ReadonlyMap<string, string>): Look {
  const properties = childElement(node, 'pPr');
  const runs = childElements(node, 'r').map((run) => childElement(run, 'rPr'));
  const sizes = runs.map((run) => runHints(run).size).filter((size) => size !== undefined);
  const size = sizes.length > 0 ? Math.max(...sizes) : style.size;
  const font = runs.map(eastAsian).find((one) => one !== undefined) ?? fonts.get(style.id) ?? fonts.get('');
  const align = alignOf(style.alignment);
  const indent = childElement(properties, 'ind')?.attributes ?? {};
  const isIndented = Number(indent.left ?? indent.start ?? 0) + Number(indent.firstLine ?? 0) > farIn;
  const spacing = childElement(properties, 'spacing')?.attributes;
  const line = spacing?.lineRule === 'exact' ? Number(spacing.line) / 20 : undefined;
  return {
    ...(align && { align }),
    ...(isIndented && { indented: true as const }),
    ...(size !== undefined && { size }),
    ...(font !== undefined && { font }),
    ...(line !== undefined && Number.isFinite(line) && { line }),
  };
}

function alignOf(word: string | undefined): Look['align'] | undefined {
  if (word === 'center' || word === 'right' || word === 'both' || word === 'left') return word;
  if (word === 'end') return 'right';
  return word === 'start' ? 'left' : undefined;
}

/** Widths, type and head of a table (17.4). `area` is the width of the text on its page in millimetres. */
export function tableLookOf(node: XmlNode, area: number | undefined): TableLook {
  const grid = childElements(childElement(node, 'tblGrid'), 'gridCol').map(({ attributes }) => Number(attributes.w));
  const widths = isSet(node, grid) ? grid.map((width) => width / twipsPerMillimetre) : undefined;
  const sizes = descendants(node, 'rPr')
    .map((run) => runHints(run).size)
    .filter((size) => size !== undefined);
  const rows = childElements(node, 'tr').map((row) => childElement(row, 'trPr'));
  return {
    ...(widths && { widths }),
    ...(sizes.length > 0 && { size: Math.min(...sizes) }),
    ...(rows.length > 0 && { headerRepeats: isOn(childElement(rows[0], 'tblHeader')) }),
    rowsHold: rows.length > 0 && rows.every((row) => isOn(childElement(row, 'cantSplit'))),
    ...(area !== undefined && { area }),
  };
}

/**
 * Whether somebody set the widths of the columns: where a program left them to the contents they are all alike, or the grid says nothing. Twips.
 */
function isSet(node: XmlNode, grid: readonly number[]): boolean {
  const isFixed =
    valOf(childElement(childElement(node, 'tblPr'), 'tblLayout')) === 'fixed' ||
    childElement(childElement(node, 'tblPr'), 'tblLayout')?.attributes.type === 'fixed';
  const least = Math.min(...grid);
  const alike = grid.length > 2 && Math.max(...grid) - least <= least * 0.03;
  const sum = grid.reduce((all, width) => all + width, 0);
  return grid.length > 0 && least > 0 && sum > leastTable && (isFixed ? true : !alike);
}

/** Narrower tables than this have a grid that no program filled in; twips. */
const leastTable = 2_800;

/** Page of a section with the parts of its head and foot. */
export function pageLookOf(section: XmlNode, margins: readonly XmlNode[]): PageLook {
  const size = childElement(section, 'pgSz')?.attributes ?? {};
  const margin = childElement(section, 'pgMar')?.attributes ?? {};
  const millimetres = (value: string | undefined) => Number(value ?? 0) / twipsPerMillimetre;
  return {
    area: millimetres(size.w) - millimetres(margin.left) - millimetres(margin.right),
    top: millimetres(margin.top),
    hasNumber: margins.some(showsPageNumber),
    restarts: childElement(section, 'pgNumType')?.attributes.start !== undefined,
    hasText: true,
    landscape: size.orient === 'landscape' || Number(size.w) > Number(size.h),
  };
}

function showsPageNumber(part: XmlNode): boolean {
  const codes = [
    ...descendants(part, 'instrText').map((one) => one.children.join('')),
    ...descendants(part, 'fldSimple').map((one) => one.attributes.instr ?? ''),
  ];
  return codes.some((code) => /\bPAGE\b/u.test(code)) || descendants(part, 'pgNum').length > 0;
}
