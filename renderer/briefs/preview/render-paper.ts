import { defaultOptions, parseAsync, renderDocument } from 'docx-preview';
import { isWide, paginate } from './paginate.ts';

const options = {
  inWrapper: false,
  className: 'paper',
  ignoreLastRenderedPageBreak: true,
  useBase64URL: true,
  h: makeNode,
};

type Description = Parameters<typeof defaultOptions.h>[0];

/** The renderer's own maker of nodes; a style given as text is set through the style object, which the policy allows. */
function makeNode(description: Description): Node {
  if (typeof description === 'string' || description instanceof Node) return defaultOptions.h(description);
  const { style, ...rest } = description;
  if (typeof style !== 'string') return defaultOptions.h(description);
  const node = defaultOptions.h(rest);
  if (node instanceof HTMLElement || node instanceof SVGElement) node.style.cssText = style;
  return node;
}

/**
 * Shows the very bytes of a .docx inside `host` (an open shadow root), page by page. The renderer makes style elements;
 * their texts become style sheets of the shadow root, which the page's policy allows, and nothing of them reaches the
 * rest of the window. Returns the number of pages. Rejects for bytes that are no .docx.
 */
export async function renderPaper(host: ShadowRoot, bytes: Uint8Array): Promise<number> {
  const parsed = await parseAsync(new Blob([bytes as Uint8Array<ArrayBuffer>]), options);
  const nodes = await renderDocument(parsed, options);
  const sheets = nodes.filter((node) => node instanceof HTMLStyleElement).map(sheetOf);
  const sections = nodes.filter(
    (node): node is HTMLElement => node instanceof HTMLElement && node.tagName === 'SECTION',
  );
  host.adoptedStyleSheets = [...sheets, frameSheet()];
  host.replaceChildren(...sections);
  const pages = paginate(sections);
  for (const page of pages) page.classList.add('fitted', ...(isWide(page) ? ['wide'] : []));
  host.replaceChildren(...pages);
  return pages.length;
}

function sheetOf(element: HTMLStyleElement): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(element.textContent ?? '');
  return sheet;
}

/** What the pages need besides their own styles: the sheet of paper, and the page number in its place (clause 7.5). */
function frameSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { display: block; }
    section.paper { position: relative; margin: 0 auto 16px; background: #fff; overflow: hidden; box-shadow: 0 0 0 1px #dfe3e8; }
    section.paper * { line-break: strict; }
    section.paper sup { line-height: 0; }
    section.paper > header, section.paper > footer { flex-shrink: 0; }
    /* The scale is set after the pages are cut, so that heights are measured as they are. */
    section.fitted { zoom: 0.9; }
    section.fitted.wide { zoom: 0.67; }
    .page-number { position: absolute; font: 14pt SimSun, "Noto Serif CJK SC", serif; line-height: 6.4mm; }
    .page-number.odd { right: calc(26mm + 14pt); bottom: 24.8mm; }
    .page-number.even { left: calc(28mm + 14pt); bottom: 24.8mm; }
    .page-number.turned { left: 24.8mm; bottom: auto; right: auto; writing-mode: vertical-rl; text-orientation: sideways; }
    .page-number.turned.odd { bottom: calc(26mm + 14pt); }
    .page-number.turned.even { top: calc(28mm + 14pt); }
  `);
  return sheet;
}
