/** Characters that have a word of their own (RTF 1.9, special characters). */
export const wordCharacters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
};

/** The same of signs. */
export const signCharacters: Readonly<Record<string, string>> = { '~': ' ', _: '-' };

/** Groups whose words are no text of the paper; those that begin with `\*` are left out unless they are known. */
export const silentGroups: ReadonlySet<string> = new Set([
  'colortbl',
  'stylesheet',
  'info',
  'filetbl',
  'revtbl',
  'listtables',
  'nonshppict',
  'nonesttables',
  'shprslt',
  'fldinst',
  'xe',
  'tc',
  'ftnsep',
  'ftnsepc',
  'aftnsep',
  'aftnsepc',
  'themedata',
]);

/** Groups that begin with `\*` and are walked into all the same. */
export const knownStarred: ReadonlySet<string> = new Set([
  'shppict',
  'shpinst',
  'shptxt',
  'annotation',
  'footnote',
  'pntext',
]);

/** Heads and feet of pages. */
export const marginGroups: ReadonlySet<string> = new Set(
  ['header', 'footer'].flatMap((kind) => ['', 'l', 'r', 'f'].map((place) => `${kind}${place}`)),
);

/** Code pages by the character set of a font (`\fcharset`); 1 is that of the file. */
export const codePageOfCharset: Readonly<Record<number, number>> = {
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Signs of these fonts stand at places of their own. */
export const symbolCharset = 2;
