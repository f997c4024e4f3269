import { contactMissing, issuerName } from '../facts/office-facts.ts';
import { basisText } from '../words/basis-text.ts';
import { paperDate } from '../words/paper-date.ts';
import { referenceNumber } from '../words/reference-number.ts';
import type { Brief, FreePart } from './brief.ts';
import type { BriefInput } from './brief-input.ts';

type Content = Pick<
  Brief,
  | 'kind'
  | 'title'
  | 'addressee'
  | 'blocks'
  | 'attachments'
  | 'sheets'
  | 'counts'
  | 'records'
  | 'chases'
  | 'chasedOn'
  | 'subject'
  | 'undecided'
> & {
  freeParts: FreePart[];
};

type BulletinHead = { head: string; issue: string | null };

/** The frame of a report: head and 版记 where the office uses them, signature, date and the data it stands on. */
export function reportFrame(input: BriefInput, content: Content): Brief {
  const red = input.office.redHead;
  const number = referenceNumber(input);
  return {
    ...content,
    form: 'report',
    issue: null,
    head: red ? `${issuerName(input)}文件` : null,
    reference: red ? number.text : null,
    signature: { name: issuerName(input), date: paperDate(input.today) },
    contact: null,
    imprint: red ? imprintOf(input) : null,
    basis: basisText(input),
    freeParts: red ? [...content.freeParts, number.part] : content.freeParts,
  };
}

/** The frame of a periodical: a red head of its own with its issue, neither number nor addressee nor signature. */
export function bulletinFrame(input: BriefInput, content: Omit<Content, 'addressee'> & BulletinHead): Brief {
  return {
    ...content,
    form: 'report',
    addressee: null,
    reference: null,
    signature: null,
    editor: { name: issuerName(input), date: paperDate(input.today) },
    contact: null,
    imprint: input.office.copyTo.length > 0 ? imprintOf(input) : null,
    basis: '',
  };
}

/** The frame of a letter (信函格式): head and number always, 抄送 alone as 版记, contact below the date. */
export function letterFrame(input: BriefInput, content: Content): Brief {
  const number = referenceNumber(input);
  return {
    ...content,
    form: 'letter',
    issue: null,
    head: issuerName(input),
    reference: number.text,
    signature: { name: issuerName(input), date: paperDate(input.today) },
    contact: contactText(input),
    imprint: input.office.copyTo.length > 0 ? imprintOf(input) : null,
    // What the register holds is no matter of whom it is written to.
    basis: '',
    freeParts: [...content.freeParts, number.part],
  };
}

function imprintOf(input: BriefInput): NonNullable<Brief['imprint']> {
  return { copyTo: input.office.copyTo, printer: issuerName(input), date: paperDate(input.today) };
}

function contactText({ office }: BriefInput): string {
  const { name, phone } = office.contact;
  return `联系人：${name.trim() || contactMissing}，联系电话：${phone.trim() || contactMissing}`;
}
