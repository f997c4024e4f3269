import { childElement, childElements, valOf, type XmlNode } from '../xml.ts';

/** What a paragraph style says, with what it is based on taken in. Undefined where neither says anything. */
export type ParagraphStyle = {
  id: string;
  heading?: number;
  alignment?: string;
  bold?: boolean;
  /** Points. */
  size?: number;
  numId?: string;
  level?: number;
  /** A style of tables of contents. */
  contents?: boolean;
};

/** `styleOf(null)` is the default paragraph style. Never throws: an unknown style says nothing. */
export type Styles = { styleOf: (id: string | null) => ParagraphStyle };

/** Reads `word/styles.xml` (ECMA-376 17.7); null when the file has none. */
export function readStyles(root: XmlNode | null): Styles {
  const nodes = new Map<string, XmlNode>();
  let defaultId = '';
  for (const node of childElements(root ?? undefined, 'style')) {
    const { styleId, type } = node.attributes;
    if (styleId === undefined || (type ?? 'paragraph') !== 'paragraph') continue;
    nodes.set(styleId, node);
    if (node.attributes.default === '1' || node.attributes.default === 'true') defaultId = styleId;
  }
  const basic = documentDefaults(root);
  const resolved = new Map<string, ParagraphStyle>();
  const styleOf = (id: string | null): ParagraphStyle => {
    const key = id ?? defaultId;
    const known = resolved.get(key);
    if (known !== undefined) return known;
    const style = resolve(key, nodes, basic);
    resolved.set(key, style);
    return style;
  };
  return { styleOf };
}

function documentDefaults(root: XmlNode | null): ParagraphStyle {
  const defaults = childElement(root ?? undefined, 'docDefaults');
  const run = childElement(childElement(defaults, 'rPrDefault'), 'rPr');
  return { id: '', ...runHints(run) };
}

function resolve(id: string, nodes: Map<string, XmlNode>, basic: ParagraphStyle): ParagraphStyle {
  const chain: XmlNode[] = [];
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const node = nodes.get(at);
    if (node === undefined) break;
    chain.unshift(node);
    at = valOf(childElement(node, 'basedOn'));
  }
  return Object.assign({ ...basic, id }, ...chain.map(ownHints));
}

function ownHints(node: XmlNode): Partial<ParagraphStyle> {
  const properties = childElement(node, 'pPr');
  const own: Partial<ParagraphStyle> = { ...paragraphHints(properties), ...runHints(childElement(node, 'rPr')) };
  const byName = headingByName(valOf(childElement(node, 'name')) ?? '');
  if (own.heading === undefined && byName !== undefined) own.heading = byName;
  if (/^(?:toc|contents|目录) ?[1-9]$/i.test(valOf(childElement(node, 'name')) ?? '')) own.contents = true;
  return own;
}

/** Alignment, heading level and list of a `w:pPr`. */
export function paragraphHints(properties: XmlNode | undefined): Partial<ParagraphStyle> {
  const hints: Partial<ParagraphStyle> = {};
  const alignment = valOf(childElement(properties, 'jc'));
  if (alignment !== undefined) hints.alignment = alignment;
  const outline = valOf(childElement(properties, 'outlineLvl'));
  // 9 is "body text" (ECMA-376 17.3.1.20).
  if (outline !== undefined && Number(outline) < 9) hints.heading = Number(outline) + 1;
  const list = childElement(properties, 'numPr');
  const numId = valOf(childElement(list, 'numId'));
  if (numId !== undefined) hints.numId = numId;
  const level = valOf(childElement(list, 'ilvl'));
  if (level !== undefined) hints.level = Number(level);
  return hints;
}

/** Weight and size of a `w:rPr`. */
export function runHints(properties: XmlNode | undefined): { bold?: boolean; size?: number } {
  const hints: { bold?: boolean; size?: number } = {};
  const bold = childElement(properties, 'b');
  if (bold !== undefined) hints.bold = isOn(bold);
  const size = valOf(childElement(properties, 'sz'));
  // Half-points (17.3.2.38).
  if (size !== undefined && Number.isFinite(Number(size))) hints.size = Number(size) / 2;
  return hints;
}

/** An on/off property is on when present, unless its value says otherwise (17.17.4). */
export function isOn(node: XmlNode | undefined): boolean {
  if (node === undefined) return false;
  const value = valOf(node);
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}

function headingByName(name: string): number | undefined {
  const match = /^(?:heading|标题) ?([1-9])$/i.exec(name.trim());
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
