import { strFromU8, strToU8, unzipSync } from 'fflate';
import { escapeXml } from '../../ooxml/clean-text.ts';
import { zipParts } from '../../ooxml/zip-parts.ts';
import type { Form } from '../form/brief-styles.ts';
import { stylesXml } from './styles-xml.ts';

export type PaperProperties = { title: string; subject: string; author: string; keywords: string; day: string };

/**
 * Writes into the package what `docx` has no option for: the style sheet, the settings of a Chinese paper, the font
 * table with substitutes, properties with a fixed day. Same paper, same parts: no clock and no random id is left.
 */
export function finishPackage(bytes: Uint8Array, form: Form, properties: PaperProperties): Uint8Array {
  const parts = unzipSync(bytes);
  const write = (name: string, xml: string) => {
    parts[name] = strToU8(xml);
  };
  const settings = parts['word/settings.xml'];
  if (settings) write('word/settings.xml', settingsXml(strFromU8(settings)));
  write('word/styles.xml', stylesXml(form));
  write('word/fontTable.xml', fontTableXml(form));
  write('docProps/core.xml', coreXml(properties));
  write('docProps/app.xml', appXml());
  return zipParts(parts);
}

// Elements of w:settings stand in the order of the schema: characterSpacingControl and footnotePr before compat.
function settingsXml(xml: string): string {
  return xml
    .replace(
      '<w:displayBackgroundShape/>',
      '<w:displayBackgroundShape/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>',
    )
    .replace(
      '<w:compat>',
      '<w:characterSpacingControl w:val="compressPunctuation"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:adjustLineHeightInTable/>',
    )
    .replace('</w:compat>', '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>');
}

function fontTableXml(form: Form): string {
  const names = [...new Set([...Object.values(form.fonts), ...Object.values(form.largeFonts)])];
  const fonts = names.map((name) => {
    const other = form.substitutes[name];
    const alternative = other ? `<w:altName w:val="${escapeXml(other)}"/>` : '';
    const chinese = name !== form.fonts.latin;
    const family = name === form.fonts.hei || chinese ? 'auto' : 'roman';
    return `<w:font w:name="${escapeXml(name)}">${alternative}<w:charset w:val="${chinese ? '86' : '00'}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}

function coreXml(properties: PaperProperties): string {
  const when = `${properties.day}T00:00:00Z`;
  const author = escapeXml(properties.author);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(properties.title)}</dc:title><dc:subject>${escapeXml(properties.subject)}</dc:subject><dc:creator>${author}</dc:creator><cp:keywords>${escapeXml(properties.keywords)}</cp:keywords><dc:language>zh-CN</dc:language><cp:lastModifiedBy>${author}</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified></cp:coreProperties>`;
}

function appXml(): string {
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>';
}
