import type { Form } from '../form/brief-styles.ts';
import { rareCharacters } from '../form/rare-characters.ts';
import type { Brief } from '../outline/brief.ts';
import { fault, type LintFault } from './lint-fault.ts';
import { typedTexts } from './typed-texts.ts';

/** Characters that 仿宋_GB2312 does not hold: the paper sets them in the large font, and the printing office must have it. */
export function rareRules(brief: Brief, form: Form): LintFault[] {
  const font = form.largeFonts[form.fonts.body] ?? form.fonts.body;
  const texts = [
    { place: '标题', text: brief.title },
    ...typedTexts(brief),
    ...quotedTexts(brief),
    ...cellTexts(brief),
  ];
  const places = new Map<string, Set<string>>();
  for (const { place, text } of texts) {
    for (const character of rareCharacters(text)) {
      places.set(place, (places.get(place) ?? new Set()).add(character));
    }
  }
  return [...places].map(([place, characters]) =>
    fault('rare-characters', 'warning', place, { characters: [...characters].join('、'), font }),
  );
}

function quotedTexts(brief: Brief): { place: string; text: string }[] {
  return brief.blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [{ place: block.place, text: block.runs.map((run) => (run.sources ? run.text : '')).join('') }]
      : [],
  );
}

function cellTexts(brief: Brief): { place: string; text: string }[] {
  const blocks = [...brief.blocks, ...brief.attachments.flatMap((one) => one.blocks)];
  return blocks.flatMap((block) =>
    block.type === 'table'
      ? [
          {
            place: block.table.title,
            text: block.table.rows.map((row) => row.map((cell) => cell.text).join('')).join(''),
          },
        ]
      : [],
  );
}
