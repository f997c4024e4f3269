// Damages a text the way converters, editors and ill will do.

const marks = [
  '一、',
  '（一）',
  '1.',
  '（1）',
  '一是',
  '十一是',
  '第一，',
  '①',
  '附件1',
  '— 12 —',
  '|---|',
  '目  录',
  '《',
  '》',
];
const oddities = [
  '\u0000',
  '\ufeff',
  '\u200b',
  '\u3000',
  '\ud800',
  '\u2028',
  '\t',
  '\f',
  '\r',
  '𠮷',
  '（',
  '…',
  '**',
  '$',
  '^(女)',
];

/** Strings that trip regular expressions with nested repeats. */
const pathological = (chance) => {
  const unit = chance.pick([
    '（',
    '）',
    '《',
    '一',
    '一、',
    ' ',
    '　',
    '|',
    '*',
    '1',
    '.',
    '，',
    '、',
    '-',
    '─',
    '第',
    '关于',
    '的',
    '年月日',
    'a ',
    '<b>',
    '#',
    '$x',
  ]);
  return unit.repeat(10 ** (2 + chance.below(4)));
};

/** Each takes the lines and gives damaged lines. */
const damages = {
  'lines dropped': (lines, chance) => lines.filter(() => chance.happens(0.9)),
  'lines doubled': (lines, chance) => lines.flatMap((line) => (chance.happens(0.1) ? [line, line] : [line])),
  'lines shuffled': (lines, chance) => {
    const from = chance.below(lines.length);
    const piece = lines.splice(from, 1 + chance.below(20));
    lines.splice(chance.below(lines.length), 0, ...piece.reverse());
    return lines;
  },
  'lines cut': (lines, chance) =>
    lines.flatMap((line) => {
      if (line.length < 4 || !chance.happens(0.3)) return [line];
      const at = 1 + chance.below(line.length - 1);
      return chance.happens(0.5) ? [line.slice(0, at), line.slice(at)] : [line.slice(0, at), '', ` ${line.slice(at)}`];
    }),
  'lines joined': (lines) => [lines.join('')],
  'wrapped at a width': (lines, chance) => {
    const width = 8 + chance.below(40);
    return lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? ['']);
  },
  'blank lines': (lines, chance) => lines.flatMap((line) => (chance.happens(0.5) ? [line, ''] : [line])),
  'marks added': (lines, chance) => lines.map((line) => (chance.happens(0.1) ? chance.pick(marks) + line : line)),
  'letters spaced': (lines, chance) => lines.map((line) => (chance.happens(0.1) ? [...line].join(' ') : line)),
  'odd characters': (lines, chance) =>
    lines.map((line) => {
      if (!chance.happens(0.2)) return line;
      const at = chance.below(line.length + 1);
      return line.slice(0, at) + chance.pick(oddities) + line.slice(at);
    }),
  'a pathological line': (lines, chance) => {
    const copy = [...lines];
    copy.splice(chance.below(copy.length + 1), 0, pathological(chance));
    return copy;
  },
  'a pathological end': (lines, chance) =>
    lines.map((line) => (chance.happens(0.02) ? line + pathological(chance).slice(0, 20_000) : line)),
  'repeated many times': (lines, chance) => {
    const times = Math.min(1 + chance.below(200), Math.ceil(300_000 / Math.max(1, lines.join('').length)));
    return Array.from({ length: times }, () => lines).flat();
  },
  'a million short lines': (lines, chance) => [
    ...lines,
    ...new Array(10 ** (2 + chance.below(4))).fill(
      chance.pick(['一', '', '|', '1', '附件', '关于甲的报告', '议案第1号', '出席：张三', '一是要加强']),
    ),
  ],
};

/** @returns {{ text: string, how: string }} the text after one to three damages, at most about 1 MB of it */
export function mutateText(text, chance) {
  let lines = text.split('\n');
  const how = [];
  for (let count = 1 + chance.below(3); count > 0; count -= 1) {
    const name = chance.pick(Object.keys(damages));
    how.push(name);
    lines = damages[name](lines.length > 0 ? lines : [''], chance);
  }
  return { text: lines.join(chance.happens(0.1) ? '\r\n' : '\n').slice(0, 350_000), how: how.join(', ') };
}
