/**
 * How many expressions each folder makes itself, beside those of `plain-expressions.ts`, and what they are. The number can only fall: who
 * makes a rule of one writes the lower number here.
 */
export const bareExpressions: Readonly<Record<string, { count: number; because: string }>> = {
  'main/core/briefs': { count: 3, because: 'what names of files cannot hold, and our own ids' },
  'main/core/briefs/facts': { count: 1, because: 'the figures of a number that we print' },
  'main/core/briefs/form': { count: 6, because: 'where a title of ours may break into lines: typography of GB/T 9704' },
  'main/core/briefs/layout': {
    count: 4,
    because: 'how wide signs are set, and the full stop of a sentence that we write',
  },
  'main/core/briefs/lint/paper': {
    count: 9,
    because: 'fixed syntax of Markdown, of lines with bars and of fields of Word',
  },
  'main/core/briefs/outline': { count: 1, because: 'paragraphs of a text that a person types' },
  'main/core/briefs/plans': { count: 13, because: 'the last sign of a sentence that we put into another' },
  'main/core/briefs/tables': { count: 8, because: 'the XML of a workbook' },
  'main/core/briefs/templates': { count: 5, because: 'names and XML of a Word file' },
  'main/core/briefs/words': { count: 11, because: 'marks around words that we put into a sentence of ours' },
  'main/core/ledger/identity': {
    count: 1,
    because: 'what is neither letter nor figure by the tables of Unicode, which the machine does not ask',
  },
  'main/core/ledger/lists': {
    count: 5,
    because: 'the XML of a workbook, and what names of sheets cannot hold',
  },
  'main/core/ledger/propose': {
    count: 2,
    because: 'our own ids',
  },
  'main/core/ledger/status': {
    count: 1,
    because: 'names of our own figures',
  },
  'main/core/library': { count: 1, because: 'the end of a sentence that is shown' },
  'main/core/own-papers': {
    count: 18,
    because: 'names and XML of a Word file, our own marks, and letters as they are compared',
  },
  'main/core/reading/formats': {
    count: 32,
    because: 'fixed syntax of formats, the names of files by which they are known, and signs by which encodings are',
  },
  'main/core/reading/formats/doc': { count: 1, because: 'fixed syntax of the format' },
  'main/core/reading/formats/docx': { count: 4, because: 'fixed syntax of the format' },
  'main/core/reading/formats/html': { count: 7, because: 'fixed syntax of the format' },
  'main/core/reading/formats/lists': {
    count: 2,
    because: 'the places in a number of Word where counts are put in, and what Unicode calls letters and digits',
  },
  'main/core/reading/formats/ofd': { count: 1, because: 'fixed syntax of the format' },
  'main/core/reading/formats/pdf': { count: 1, because: 'fixed syntax of the format' },
  'main/core/reading/formats/xlsx': { count: 12, because: 'fixed syntax of the format' },
  'main/core/reading/secrecy': {
    count: 2,
    because: 'the folders and the ending in the name of a file, which are fixed syntax',
  },
  'main/core/reading/structure': {
    count: 2,
    because: 'the folder and the ending in the name of a file, which is fixed syntax',
  },
  'main/core/reading/text': {
    count: 1,
    because: 'control and format characters, a class of Unicode that nobody sees printed',
  },
  'main/core/store': { count: 7, because: 'names and fixed syntax of our own files' },
  'main/core/store/backups': { count: 2, because: 'names and fixed syntax of our own files' },
  'main/core/store/packages': {
    count: 3,
    because: 'names of our own files, and endings of files that are packed already',
  },
  'main/core/store/migrations': { count: 6, because: 'frozen with the version that a step belongs to' },
  'shared/contract': { count: 3, because: 'fixed syntax of ids and names that hosts send' },
  'shared/domain/promises': { count: 1, because: 'our own ids' },
  'shared/messages': { count: 2, because: 'the places of a sentence of ours where words are put in' },
};
