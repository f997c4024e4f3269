import { committeeMissing, contactMissing, issuerMissing } from '../facts/office-facts.ts';
import type { Form } from '../form/brief-styles.ts';
import { rareCharacters } from '../form/rare-characters.ts';
import type { Brief } from '../outline/brief.ts';
import { bookTitle } from '../words/book-title.ts';
import { numberPart } from '../words/reference-number.ts';
import type { BriefFault } from './brief-fault.ts';
import { pageFaults } from './brief-pages.ts';

/** What only the plan of a paper shows: what the office has not set, parts that nobody wrote, figures that nobody compared, fonts and pages. */
export function briefFaults(brief: Brief, form: Form): BriefFault[] {
  return [
    ...unset(brief),
    ...unwritten(brief),
    ...unseen(brief),
    ...undecided(brief),
    ...colon(brief),
    ...repeatedAnnexes(brief),
    ...rare(brief, form),
    ...pageFaults(brief, form),
  ];
}

function unset(brief: Brief): BriefFault[] {
  const faults: BriefFault[] = [];
  if (brief.signature?.name === issuerMissing)
    faults.push({ rule: 'M01', severity: 'E', place: '署名', words: issuerMissing, say: 'lint.issuer-missing' });
  if (brief.addressee === committeeMissing)
    faults.push({
      rule: 'O04',
      severity: 'E',
      place: '主送机关',
      words: committeeMissing,
      say: 'lint.committee-missing',
    });
  if (brief.contact?.includes(contactMissing))
    faults.push({ rule: 'M05', severity: 'E', place: '附注', words: brief.contact });
  return faults;
}

function unwritten(brief: Brief): BriefFault[] {
  return brief.freeParts
    .filter(({ name, text }) => text === '' && name !== numberPart)
    .map(({ title }) => ({
      rule: 'M07',
      severity: 'W',
      place: title,
      words: title,
      say: 'lint.free-part-empty',
      details: { part: title },
    }));
}

/** Figures that were recognised in a scan and that nobody saw: no paper should go out with them. */
function unseen({ scanned = [] }: Brief): BriefFault[] {
  return scanned.map(({ title, lines }) => ({
    rule: 'M09',
    severity: 'E',
    place: '附注',
    words: title,
    say: 'lint.scan-unseen',
    details: { paper: bookTitle(title), lines },
  }));
}

/** What nobody decided is not printed; the person who signs is told that it is missing. */
function undecided({ undecided: points = 0 }: Brief): BriefFault[] {
  if (points === 0) return [];
  const told = { words: `${points}条`, say: 'lint.undecided', details: { points } } as const;
  return [{ rule: 'M09', severity: 'W', place: '逐条对照', ...told }];
}

/** The layout sets the colon behind the addressee itself. */
function colon({ addressee }: Brief): BriefFault[] {
  const words = addressee?.trim() ?? '';
  return endsInColon(addressee)
    ? [{ rule: 'O04', severity: 'E', place: '主送机关', words, say: 'lint.addressee-colon' }]
    : [];
}

function repeatedAnnexes({ attachments }: Brief): BriefFault[] {
  const titles = attachments.map(({ title }) => title);
  return titles.flatMap((title, at) =>
    titles.indexOf(title) < at ? [{ rule: 'L14', severity: 'E' as const, place: `附件${at + 1}`, words: title }] : [],
  );
}

/** Characters outside of GB2312, once for each place: the paper sets them in the large font, and the printing office must have it. */
function rare(brief: Brief, form: Form): BriefFault[] {
  const places = new Map<string, Set<string>>();
  const add = (place: string, text: string) => {
    for (const character of rareCharacters(text)) places.set(place, (places.get(place) ?? new Set()).add(character));
  };
  add('标题', brief.title);
  for (const block of [...brief.blocks, ...brief.attachments.flatMap((annex) => annex.blocks)]) {
    if (block.type === 'heading') add(block.text, block.text);
    else if (block.type === 'paragraph') add(block.place, block.runs.map(({ text }) => text).join(''));
    else add(block.table.title, block.table.rows.flatMap((row) => row.map(({ text }) => text)).join(''));
  }
  const font = form.largeFonts[form.fonts.body] ?? form.fonts.body;
  return [...places].map(([place, characters]) => ({
    rule: 'L07',
    severity: 'W',
    place,
    words: `${[...characters].join('、')}（${font}）`,
  }));
}

export function endsInColon(addressee: string | null): boolean {
  const words = addressee?.trim() ?? '';
  return words.endsWith('：') || words.endsWith(':');
}
