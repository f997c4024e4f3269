import { type Matrix, multiply } from '../page-matrix.ts';
import type { PageContent } from '../page-piece.ts';
import { childElement, childElements, type XmlNode } from '../xml.ts';
import { matrixOfObject, numbersIn } from './ofd-numbers.ts';
import { placeRules } from './place-rules.ts';
import { placeText } from './place-text.ts';

/**
 * What a page draws: text and rules, how many paths, pieces of text set at an angle, and the parts of the page that its images cover (square millimetres). `onDraw` is
 * told of each object, as units that use units draw a few of them a million times; it throws where there are too many.
 */
export type OfdContent = PageContent & { paths: number; angled: number; imageArea: number; onDraw: () => void };

/** Composite units by their id (GB/T 33190-2016, 13): drawings that pages use by name. */
export type CompositeUnits = ReadonlyMap<string, XmlNode>;

/** Units may use units; a circle ends here. */
const deepest = 16;

/** Draws the objects of a page, a template or a unit, through layers, blocks and composite objects. `around` leads to the page. */
export function drawObjects(
  node: XmlNode,
  units: CompositeUnits,
  content: OfdContent,
  around: Matrix,
  depth = 0,
): void {
  if (depth > deepest) return;
  for (const child of childElements(node)) {
    if (child.attributes.Visible !== 'false') drawObject(child, units, content, around, depth);
  }
}

function drawObject(object: XmlNode, units: CompositeUnits, content: OfdContent, around: Matrix, depth: number): void {
  content.onDraw();
  switch (object.name) {
    case 'TextObject':
      drawText(object, content, around);
      return;
    case 'PathObject':
      content.paths += 1;
      for (const rule of placeRules(object, around)) content.rules.push(rule);
      return;
    case 'ImageObject':
      content.imageArea += areaOf(object);
      return;
    case 'CompositeObject': {
      const unit = childElement(units.get(object.attributes.ResourceID ?? ''), 'Content');
      if (unit !== undefined) drawObjects(unit, units, content, multiply(around, matrixOfObject(object)), depth + 1);
      return;
    }
    default:
      // Layers, blocks and the content of a page.
      drawObjects(object, units, content, around, depth + 1);
  }
}

function drawText(object: XmlNode, content: OfdContent, around: Matrix): void {
  const pieces = placeText(object, around);
  if (pieces === null) content.angled += 1;
  else for (const piece of pieces) content.pieces.push(piece);
}

function areaOf(object: XmlNode): number {
  const [, , width = 0, height = 0] = numbersIn(object.attributes.Boundary);
  return width * height;
}
