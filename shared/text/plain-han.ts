import { radicalSign } from './plain-han.rules.ts';

/**
 * CJK Radicals Supplement (U+2E80..2EF3) by the ideographs they stand for (Unicode, EquivalentUnifiedIdeograph.txt), in
 * the order of their code points; `·` where there is none in common use.
 */
const supplement =
  '·厂乛乚乙亻冂·刀刂卜㔾··兀尣尢·巳幺彑·忄㣺扌攵·旡日月歺母民氵氺灬爫爫丬牛犭王疋罒示礻竹糹纟罓罒···羊··耂肀聿肉臼艹艹艹虎衤覀西见角·讠贝足车辶辶辶邑钅長镸长门·阝雨青韦页风飞食·飠饣·马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟';

/**
 * The text with characters of the blocks of radicals and of compatibility as plain ideographs: `⼈⼤` (U+2F08, U+2F24) is
 * `人大`. They look alike, but programs that print to PDF write the one for the other, and people copy from such files;
 * nothing that looks for 人大 finds them. Each character stays one character, so places in the text stay the same.
 */
export function plainHan(text: string): string {
  return text.replace(radicalSign.form, plain);
}

function plain(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x2f00) {
    const normal = character.normalize('NFKC');
    return normal.length === 1 ? normal : character;
  }
  const known = supplement.charAt(code - 0x2e80);
  return known === '' || known === '·' ? character : known;
}
