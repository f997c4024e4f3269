import type { Paragraph } from '../../text/paragraph.ts';

// 从A、B、C等方面提出了审议意见 · 提出了A、B、C等三条意见 · 围绕A、B提出建议
const listed = [
  /(?:从|就|围绕|在)([^。；：:]{6,300}?)(?:等)?(?:[一二三四五六七八九十\d]{0,2}个?方面)(?:[^。；]{0,20}?)提出[^。；，]{0,16}(?:意见|建议|要求)/,
  /提出(?:了)?(?:要|关于)?([^。；：:]{6,300}?)等(?:[一二三四五六七八九十\d]{0,3}(?:个?方面|条|点|项)?)(?:[^。；，]{0,10})(?:意见|建议|要求)/,
];
// 一、关于“加强源头治理”的审议意见落实情况
const inHeading =
  /(?:关于|针对|对于?)[“"]([^”"]{4,60})[”"](?:的|方面|这一)?[^。，]{0,8}(?:审议意见|意见|建议|要求|问题)/g;

function splitList(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if (/[“《（(]/.test(character)) depth++;
    if (/[”》）)]/.test(character)) depth--;
    if (depth === 0 && /[、，,]/.test(character)) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part].map((one) => one.replace(/^(?:以及|和|及|并)/, '').trim()).filter((one) => one.length >= 4);
}

/** The points of the answered opinion that a feedback paper names itself, in its opening or in its headings; empty when it names none. */
export function findPointsNamed(paragraphs: Paragraph[], headings: string[]): string[] {
  const opening = paragraphs.slice(0, 3).map((paragraph) => paragraph.text.slice(0, 1500));
  for (const text of opening) {
    for (const pattern of listed) {
      const hit = pattern.exec(text)?.[1];
      const parts = hit ? splitList(hit) : [];
      if (parts.length > 1) return parts;
    }
  }
  const quoted = headings.flatMap((heading) => [...heading.matchAll(inHeading)].map((hit) => hit[1] ?? ''));
  return quoted.length > 0 ? quoted : topicHeadings(headings);
}

/** 关于加强基层力量方面, 关于整治隐患的建议: headings that all name a topic of the opinion are its points. */
function topicHeadings(headings: string[]): string[] {
  const topics = headings.map(
    (heading) =>
      /^(?:关于|针对)([^“”]{4,40}?)(?:方面|的(?:审议意见|意见|建议|问题).{0,8}|(?:落实|整改|办理)情况)?$/.exec(
        heading,
      )?.[1] ?? '',
  );
  return topics.length > 1 && topics.every((topic) => topic !== '') ? topics : [];
}
