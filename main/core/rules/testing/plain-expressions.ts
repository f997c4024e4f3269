/**
 * Expressions that stand wherever they are needed and decide nothing about words: each with its flags as it is written, and what it does.
 * One that tells what a text means is a rule, however short it is.
 */
export const plainExpressions: Readonly<Record<string, string>> = {
  '/\\s/g': 'drops spaces',
  '/\\s+/g': 'joins or drops runs of spaces',
  '/\\s+/gu': 'joins or drops runs of spaces',
  '/\\s+/': 'parts at runs of spaces',
  '/\\*/g': 'drops stars of bold type',
  '/\\*+/g': 'drops stars of bold type',
  '/[\\s*]/g': 'drops spaces and stars of bold type',
  '/\\//g': 'writes a stroke as another sign',
  '/\\r?\\n/': 'parts lines',
  '/[\\r\\n]/': 'sees the end of a line',
  '/\\s*\\n\\s*/g': 'joins the lines of a passage that is shown',
  '/^\\d+$/': 'sees a text of nothing but figures',
  '/^\\d{4}-\\d{2}-\\d{2}$/': 'sees a day as we store it',
  '/^[0-9a-f]{64}$/': 'sees a hash as we store it',
};
