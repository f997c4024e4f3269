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
  'main/core/briefs/lint': { count: 11, because: 'the forms that GB/T 9704 and GB/T 15835 ask of our own papers' },
  'main/core/briefs/outline': { count: 1, because: 'paragraphs of a text that a person types' },
  'main/core/briefs/plans': { count: 14, because: 'the last sign of a sentence that we put into another' },
  'main/core/briefs/tables': { count: 8, because: 'the XML of a workbook' },
  'main/core/briefs/templates': { count: 5, because: 'names and XML of a Word file' },
  'main/core/briefs/words': { count: 12, because: 'marks around words that we put into a sentence of ours' },
  'main/core/language': {
    count: 4,
    because: 'brackets of duty, still to become rules, and pairs of marks put together from a list',
  },
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
    count: 19,
    because: 'names and XML of a Word file, our own marks, and letters as they are compared',
  },
  'main/core/reading/formats': { count: 40, because: 'fixed syntax of formats, and how tables of pages are drawn' },
  'main/core/reading/formats/doc': { count: 1, because: 'fixed syntax of the format' },
  'main/core/reading/formats/docx': { count: 4, because: 'fixed syntax of the format' },
  'main/core/reading/formats/html': { count: 7, because: 'fixed syntax of the format' },
  'main/core/reading/formats/lists': { count: 5, because: 'marks and figures of lists as the format draws them' },
  'main/core/reading/formats/ofd': { count: 2, because: 'fixed syntax of the format' },
  'main/core/reading/formats/pdf': { count: 1, because: 'fixed syntax of the format' },
  'main/core/reading/formats/xlsx': { count: 12, because: 'fixed syntax of the format' },
  'main/core/reading/links': { count: 2, because: 'the noun behind a title, still to become a rule' },
  'main/core/reading/records': {
    count: 2,
    because: 'the line under the headings of a table, and our own invented papers',
  },
  'main/core/reading/records/feedback': {
    count: 6,
    because: 'marks between clauses, the number of a row, and the word before a topic',
  },
  'main/core/reading/records/motions': {
    count: 12,
    because: 'committees, movers and remarks of motions, still to become rules',
  },
  'main/core/reading/records/opinions': {
    count: 16,
    because: 'marks around passages, the number of a row, and nouns of titles',
  },
  'main/core/reading/records/outline': { count: 1, because: 'stars and spaces before a mark' },
  'main/core/reading/records/projects': { count: 7, because: 'marks around the name of a project' },
  'main/core/reading/records/suggestions': {
    count: 4,
    because: 'the media type of a file, a figure in a heading, and stacked answers as we write them',
  },
  'main/core/reading/records/targets': { count: 1, because: 'a mark beside a figure' },
  'main/core/reading/secrecy': { count: 10, because: 'marks and pieces of a line around a level of secrecy' },
  'main/core/reading/structure': {
    count: 20,
    because: 'marks around titles and names, still to become rules where they decide',
  },
  'main/core/reading/text': { count: 14, because: 'marks of pages and lines, still to become rules where they decide' },
  'main/core/store': { count: 7, because: 'names and fixed syntax of our own files' },
  'main/core/store/backups': { count: 2, because: 'names and fixed syntax of our own files' },
  'main/core/store/migrations': { count: 6, because: 'frozen with the version that a step belongs to' },
  'shared/contract': { count: 3, because: 'fixed syntax of ids and names that hosts send' },
  'shared/domain/promises': { count: 1, because: 'our own ids' },
  'shared/messages': { count: 2, because: 'the places of a sentence of ours where words are put in' },
};
