import { parseChineseNumeral } from '#shared/text/chinese-numeral.ts';
import { splitPersonNames } from '#shared/text/person-names.ts';

/** What one stretch of text says of a motion: its title and, where printed, number, proposers and signers. Offsets are of the text given. */
export type MotionPhrase = {
  title: string;
  number: number | null;
  leadProposers: string[];
  signers: number | null;
  start: number;
  end: number;
};

const count = '[0-9一二三四五六七八九十百]{1,4}';
// Quotation marks and book marks inside a title may hold anything but their own closing; outside of them no full stop.
const quoted = '“[^”]{1,160}”|《[^》]{1,160}》';
const titles = {
  议案: new RegExp(`《?关于(?:${quoted}|[^“”《》。；：\\n]){1,120}?的议案》?`, 'g'),
  建议: new RegExp(`《?关于(?:${quoted}|[^“”《》。；：\\n]){1,120}?的建议》?`, 'g'),
};
// 等 ends a list of names and is in none.
const nameCharacter = '(?:(?!等)[\\u3400-\\u9fff·])';
const before = new RegExp(
  `((?:${nameCharacter}{1,4} ?${nameCharacter}{0,3}[、，] ?){0,4}${nameCharacter}{2,4}|[\\u3400-\\u9fff] {1,2}[\\u3400-\\u9fff]) ?(?:等 ?)?(?:(${count}) ?(?:名|位|个|人))?(?:[省市县区州]?(?:人大)?代表)?(?:联名)?(?:共同)?(?:提出|提交|领衔提出)?的?[：:]?(?:第 ?${count} ?号)?[《]?$`,
);
const after = new RegExp(
  `^ ?[（(]([^（）()]{2,40}?)等? ?(?:(${count}) ?(?:名|位|人))?(?:[省市县区州]?(?:人大)?代表)?(?:联名)?(?:提出|领衔|提交)?[）)]`,
);
const numberPattern = new RegExp(`第 ?(${count}) ?号`);

function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);
}

/** The title as one clean line: no break, no space between Chinese characters, outer book marks gone. */
function cleanTitle(text: string): string {
  const flat = text.replace(/\s+/g, (space, at: number) =>
    /[A-Za-z0-9]/.test(text.charAt(at - 1)) && /[A-Za-z0-9]/.test(text.charAt(at + space.length)) ? ' ' : '',
  );
  return /^《关于.*》$/.test(flat) ? flat.slice(1, -1) : flat;
}

type People = { leadProposers: string[]; signers: number | null; reach: number };

function peopleBefore(head: string): People {
  const hit = before.exec(head);
  const named = hit && /等|代表|提出|领衔/.test(hit[0]);
  if (!hit || !named) return { leadProposers: [], signers: null, reach: 0 };
  return { leadProposers: splitPersonNames(lastNames(hit[1] ?? '')), signers: toNumber(hit[2]), reach: hit[0].length };
}

/** 建议将任国强 → 任国强: words that lead to a name are no part of it. */
function lastNames(text: string): string {
  return text
    .replace(/^.*?(?:建议将|将|由|对|把|是|的)(?=[\u3400-\u9fff])/, '')
    .replace(/(?:等|(?:市|县|区|省)?(?:人大)?代表)+$/, '');
}

function peopleAfter(tail: string): People {
  const hit = after.exec(tail);
  if (!hit || /第/.test(hit[1] ?? '') || !/等|代表|提出|领衔/.test(hit[0]))
    return { leadProposers: [], signers: null, reach: 0 };
  return { leadProposers: splitPersonNames(hit[1] ?? ''), signers: toNumber(hit[2]), reach: hit[0].length };
}

/** The motions (or suggestions) that a text names in full (关于…的议案), in order, with what stands right before and behind each. */
export function findMotionPhrases(text: string, noun: keyof typeof titles = '议案'): MotionPhrase[] {
  const found: MotionPhrase[] = [];
  let from = 0;
  for (const hit of text.matchAll(titles[noun])) {
    const head = text.slice(Math.max(from, hit.index - 60), hit.index);
    const end = hit.index + hit[0].length;
    const tail = text.slice(end, end + 60);
    const numbered = new RegExp(`^ ?[（(]\\s?${numberPattern.source}\\s?[）)]`).exec(tail);
    const front = peopleBefore(head);
    const back =
      front.leadProposers.length > 0
        ? { leadProposers: [], signers: null, reach: 0 }
        : peopleAfter(tail.slice(numbered?.[0].length ?? 0));
    const number = toNumber(numbered?.[1]) ?? toNumber(numberPattern.exec(head.slice(-24))?.[1]);
    const people = front.leadProposers.length > 0 ? front : back;
    found.push({
      title: cleanTitle(hit[0]),
      number,
      leadProposers: people.leadProposers,
      signers: people.signers,
      start: hit.index - front.reach,
      end: end + (numbered?.[0].length ?? 0) + back.reach,
    });
    from = end;
  }
  return found;
}
