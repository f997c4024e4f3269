import type { CallOutput } from '#shared/contract/contract.ts';
import { suggestionFields } from '#shared/domain/suggestion-field.ts';
import { addedLines, listLines } from '#shared/messages/list-lines.ts';
import { type Command, type Given, Refusal, type Tools, ValueError } from '../../command.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { choicesInWords, codeOf } from '../../options/read-choice.ts';
import { pairOf, stated } from '../../options/read-options.ts';
import { readInputFile } from '../../read-input-file.ts';
import { tellOpenOffers } from '../../show/open-offers.ts';

const fields = [...suggestionFields, 'none'] as const;

/** Which column holds what, as the person says: `承办=lead`, or `备注=none` for a column that holds nothing of this. */
function mappingOf(given: Given, tools: Tools): Record<string, string> | undefined {
  const texts = given.all('map');
  if (texts.length === 0) return undefined;
  const pairs = texts.map((text) => {
    const [heading, word] = pairOf('map', text);
    const field = codeOf(word, fields, 'list-field');
    if (field === null) {
      throw new ValueError('cli.option-one-of', {
        option: 'map',
        known: choicesInWords(fields, 'list-field', tools.language),
      });
    }
    return [heading, field] as const;
  });
  return Object.fromEntries(pairs);
}

type Imported = CallOutput<'suggestions.importList'>;

/** The places of the sheets that a person chose by name or place. Throws Refusal for one that the file does not have. */
function placesOf(words: readonly string[], { sheets }: Imported): number[] {
  return words.map((word) => {
    const found = sheets.find(({ name }) => name === word.trim()) ?? sheets.find(({ place }) => String(place) === word);
    if (found) return found.place;
    throw new Refusal('cli.no-such-sheet', { sheet: word, known: sheets.map(({ name }) => name).join('、') });
  });
}

/** Errors: Refusal for a column that no sheet of the file has. */
function refuseUnknown(mapping: Record<string, string> | undefined, { headings, sheets }: Imported): void {
  const all = new Set([...headings, ...sheets.flatMap((sheet) => sheet.headings)]);
  const unknown = Object.keys(mapping ?? {}).find((heading) => !all.has(heading));
  if (unknown !== undefined) throw new Refusal('cli.no-such-column', { heading: unknown, known: [...all].join('、') });
}

function tell(
  result: Imported,
  { isPreview, isChosen }: { isPreview: boolean; isChosen: boolean },
  tools: Tools,
): void {
  const { added, known, changed, asked, leftOut, headings, mapping, ratings } = result;
  tools.print(
    tools.say(isPreview ? 'cli.list-preview' : 'cli.list-imported', { added, known, changed, asked, leftOut }),
  );
  if (ratings) tools.print(tools.say('list.ratings', ratings));
  for (const heading of headings) {
    const field = fields.find((one) => one === mapping[heading]) ?? 'none';
    tools.print(`  ${tools.say('cli.list-column', { heading, field: tools.say(`list-field.${field}`) })}`);
  }
  if (isPreview) for (const line of addedLines(result, tools.say)) tools.print(`  ${line}`);
  for (const line of listLines(result, tools.say)) tools.print(`  ${line}`);
  const other = isChosen ? undefined : result.sheets.find(({ isTaken, holds }) => !isTaken && holds !== null);
  if (other) tools.print(`  ${tools.say('cli.sheet-choose', { sheet: other.name })}`);
  if (!isPreview && asked > 0) tools.print(tools.say('cli.identities-open', { count: asked }));
}

export const importSuggestionsCommand: Command = {
  name: 'suggestions import',
  group: 'proposals',
  usage: ['suggestions import FILE [--session TEXT] [--sheet NAME]… [--map HEADING=FIELD]… [--preview]'],
  about: 'cli.about-suggestions-import',
  options: pickOptions('session', 'sheet', 'map', 'preview', ...sureOptions),
  positionals: { least: 1, most: 1 },
  readsFiles: true,
  example: 'suggestions import 建议目录.xlsx --session 云泽市第九届人民代表大会第五次会议 --preview',

  async run(given, tools) {
    const mapping = mappingOf(given, tools);
    const { name, bytes } = await readInputFile(given.positionals[0] ?? '');
    const whole = { name, bytes, ...stated({ session: given.option('session'), mapping }) };
    const first = await tools.call('suggestions.importList', { ...whole, preview: true });
    refuseUnknown(mapping, first);
    const words = given.all('sheet');
    const isChosen = words.length > 0;
    const input = isChosen ? { ...whole, sheets: placesOf(words, first) } : whole;
    const looked = isChosen ? await tools.call('suggestions.importList', { ...input, preview: true }) : first;
    const isPreview = given.isSet('preview');
    const result = isPreview
      ? looked
      : await tools.call('suggestions.importList', { ...input, confirmed: looked.confirmed });
    tools.printJson(result);
    tell(result, { isPreview, isChosen }, tools);
    if (!isPreview) await tellOpenOffers(tools);
    return 0;
  },
};
