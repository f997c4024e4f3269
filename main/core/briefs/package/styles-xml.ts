import { escapeXml } from '../../ooxml/clean-text.ts';
import type { Form, TableSize } from '../form/brief-styles.ts';

type Style = {
  id: string;
  name: string;
  basedOn?: string;
  next?: string;
  /** Inner XML of `w:pPr` and `w:rPr`, elements in the order of the schema. */
  paragraph?: string;
  run?: string;
};

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">';

/**
 * The whole `word/styles.xml`. It is written here and not through `docx`, because paragraph properties that a Chinese
 * paper needs (kinsoku, autoSpaceDE and DN, snapToGrid of a paragraph) have no option there.
 */
export function stylesXml(form: Form): string {
  const styles = [...textStyles(form), ...paperStyles(form), ...annexStyles(form), ...noteStyles(form)];
  for (const size of tableSizes) styles.push(...tableStyles(form, size));
  return `${head}${defaults(form)}${styles.map(styleXml).join('')}${fixedStyles(form)}</w:styles>`;
}

function defaults(form: Form): string {
  return `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(form, form.fonts.body)}<w:sz w:val="${form.sizes.body}"/><w:szCs w:val="${form.sizes.body}"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
}

function fonts(form: Form, face: string): string {
  const latin = escapeXml(form.fonts.latin);
  return `<w:rFonts w:hint="eastAsia" w:ascii="${latin}" w:eastAsia="${escapeXml(face)}" w:hAnsi="${latin}" w:cs="${latin}"/>`;
}

function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

function exact(line: number, before = 0, after = 0): string {
  return `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="exact"/>`;
}

const twoCharacters = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';

function textStyles(form: Form): Style[] {
  const { line, characterSpacing } = form.profile;
  const spacing = characterSpacing === 0 ? '' : `<w:spacing w:val="${characterSpacing}"/>`;
  const heading = (level: number, face: string): Style => ({
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'GwBody',
    next: 'GwBody',
    paragraph: `<w:keepNext/><w:outlineLvl w:val="${level - 1}"/>`,
    run: fonts(form, face),
  });
  return [
    {
      id: 'Normal',
      name: 'Normal',
      paragraph: `<w:kinsoku/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>${exact(line)}<w:jc w:val="both"/>`,
      run: `${fonts(form, form.fonts.body)}${spacing}${size(form.sizes.body)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/>`,
    },
    { id: 'GwBody', name: '公文正文', basedOn: 'Normal', paragraph: twoCharacters },
    heading(1, form.fonts.hei),
    heading(2, form.fonts.kai),
    heading(3, form.fonts.body),
    heading(4, form.fonts.body),
  ];
}

function paperStyles(form: Form): Style[] {
  const centred = '<w:jc w:val="center"/>';
  const title = `${fonts(form, form.fonts.title)}<w:spacing w:val="0"/>${size(form.sizes.title)}`;
  return [
    {
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'GwBody',
      paragraph: `<w:keepNext/><w:keepLines/><w:snapToGrid w:val="0"/>${exact(form.titleLine)}${centred}`,
      run: title,
    },
    {
      id: 'GwHead',
      name: '发文机关标志',
      basedOn: 'Normal',
      paragraph: `<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>${centred}`,
      run: `${fonts(form, form.fonts.title)}<w:color w:val="${form.red}"/><w:spacing w:val="0"/>${size(60)}`,
    },
    { id: 'GwReference', name: '发文字号', basedOn: 'Normal', paragraph: centred },
    { id: 'GwAddressee', name: '主送机关', basedOn: 'Normal', paragraph: '<w:jc w:val="left"/>' },
    { id: 'GwList', name: '附件说明', basedOn: 'Normal', paragraph: '<w:jc w:val="left"/>' },
    { id: 'GwSignature', name: '署名日期', basedOn: 'Normal', paragraph: '<w:keepLines/><w:jc w:val="right"/>' },
    { id: 'GwRemark', name: '附注', basedOn: 'GwBody' },
    {
      id: 'GwImprint',
      name: '版记',
      basedOn: 'Normal',
      paragraph: `<w:snapToGrid w:val="0"/>${exact(form.profile.line)}<w:jc w:val="left"/>`,
      run: size(form.sizes.imprint),
    },
    {
      id: 'GwPageNumber',
      name: '页码',
      basedOn: 'Normal',
      paragraph: `<w:snapToGrid w:val="0"/>${exact(360)}`,
      run: `<w:rFonts w:hint="eastAsia" w:ascii="${escapeXml(form.fonts.number)}" w:eastAsia="${escapeXml(form.fonts.number)}" w:hAnsi="${escapeXml(form.fonts.number)}"/><w:spacing w:val="0"/>${size(form.sizes.number)}`,
    },
  ];
}

function annexStyles(form: Form): Style[] {
  return [
    {
      id: 'GwAnnexMark',
      name: '附件标识',
      basedOn: 'Normal',
      next: 'GwAnnexTitle',
      paragraph: '<w:keepNext/><w:jc w:val="left"/>',
      run: fonts(form, form.fonts.hei),
    },
    {
      id: 'GwAnnexTitle',
      name: '附件标题',
      basedOn: 'Title',
      paragraph: '<w:outlineLvl w:val="0"/>',
    },
    {
      id: 'FootnoteText',
      name: 'footnote text',
      basedOn: 'Normal',
      paragraph: `<w:snapToGrid w:val="0"/>${exact(300)}<w:jc w:val="left"/>`,
      run: `<w:spacing w:val="0"/>${size(form.sizes.footnote)}`,
    },
  ];
}

const tableSizes: readonly TableSize[] = ['normal', 'compact', 'dense'];
const tableSizeNames: Record<TableSize, string> = { normal: '小四', compact: '五号', dense: '小五' };

/** Style of a table's paragraphs, one for each size of table text and each alignment. */
export function cellStyle(size: TableSize, part: 'Head' | 'Left' | 'Center' | 'Right' | 'Source'): string {
  return `GwTable${size.charAt(0).toUpperCase()}${size.slice(1)}${part}`;
}

function tableStyles(form: Form, tableSize: TableSize): Style[] {
  const table = form.tables[tableSize];
  const name = tableSizeNames[tableSize];
  const small = table.size - 3;
  const cell = (part: 'Head' | 'Left' | 'Center' | 'Right', label: string, align: string, run = ''): Style => ({
    id: cellStyle(tableSize, part),
    name: `表格${name}${label}`,
    basedOn: 'Normal',
    paragraph: `<w:snapToGrid w:val="0"/>${exact(table.line)}<w:jc w:val="${align}"/>`,
    run: `${run}<w:spacing w:val="0"/>${size(table.size)}`,
  });
  return [
    cell('Head', '表头', 'center', fonts(form, form.fonts.hei)),
    cell('Left', '左齐', 'left'),
    cell('Center', '居中', 'center'),
    cell('Right', '右齐', 'right'),
    {
      id: cellStyle(tableSize, 'Source'),
      name: `表格${name}出处`,
      basedOn: 'Normal',
      paragraph: `<w:snapToGrid w:val="0"/>${exact(small * 14)}<w:jc w:val="left"/>`,
      run: `${fonts(form, form.fonts.kai)}<w:color w:val="404040"/><w:spacing w:val="0"/>${size(small)}`,
    },
  ];
}

function noteStyles(form: Form): Style[] {
  return [
    {
      id: 'GwTableNote',
      name: '表注',
      basedOn: 'Normal',
      paragraph: `<w:snapToGrid w:val="0"/>${exact(340)}<w:jc w:val="left"/>`,
      run: `<w:spacing w:val="0"/>${size(form.sizes.note)}`,
    },
    {
      id: 'GwSummary',
      name: '表后合计',
      basedOn: 'Normal',
      paragraph: `<w:snapToGrid w:val="0"/>${exact(480, 60)}<w:jc w:val="left"/>`,
      run: `${fonts(form, form.fonts.hei)}<w:spacing w:val="0"/>${size(24)}`,
    },
  ];
}

function styleXml(style: Style): string {
  const normal = style.id === 'Normal';
  const based = style.basedOn ? `<w:basedOn w:val="${style.basedOn}"/>` : '';
  const next = style.next ? `<w:next w:val="${style.next}"/>` : '';
  const paragraph = style.paragraph ? `<w:pPr>${style.paragraph}</w:pPr>` : '';
  const run = style.run ? `<w:rPr>${style.run}</w:rPr>` : '';
  const custom = style.id.startsWith('Gw') ? ' w:customStyle="1"' : '';
  return `<w:style w:type="paragraph"${normal ? ' w:default="1"' : ''}${custom} w:styleId="${style.id}"><w:name w:val="${style.name}"/>${based}${next}<w:qFormat/>${paragraph}${run}</w:style>`;
}

function fixedStyles(form: Form): string {
  return (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    `<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr>${fonts(form, form.fonts.number)}<w:vertAlign w:val="superscript"/></w:rPr></w:style>` +
    '<w:style w:type="character" w:styleId="EndnoteReference"><w:name w:val="endnote reference"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="57" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>'
  );
}
