import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { titleCore } from '../title-core.ts';

/** What an opinion is about, as a letter may name it without more; shorter words are those of many. */
const shortestMatter = 4;

function matterOf({ title }: OpinionRecord): string {
  return titleCore(title).replace(/(?:推进|开展)?(?:工作|建设)$/, '');
}

/** The opinions of which the words of a letter name what they are about. */
export function opinionsNamed(opinions: readonly OpinionRecord[], words: string): OpinionRecord[] {
  const plain = words.replace(/\s/g, '');
  return opinions.filter((one) => {
    const matter = matterOf(one);
    return matter.length >= shortestMatter && plain.includes(matter);
  });
}
