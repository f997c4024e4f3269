import { appMessages } from './app.ts';
import { backupsMessages } from './backups.ts';
import { briefsMessages } from './briefs.ts';
import { chasesMessages } from './chases.ts';
import { cliMessages } from './cli.ts';
import { cliFieldsMessages } from './cli-fields.ts';
import { cliHelpMessages } from './cli-help.ts';
import { cliOptionsMessages } from './cli-options.ts';
import { cliShowMessages } from './cli-show.ts';
import { columnsMessages } from './columns.ts';
import { commitmentsMessages } from './commitments.ts';
import { comparisonMessages } from './comparison.ts';
import type { Language } from './define-messages.ts';
import { deskMessages } from './desk.ts';
import { domainMessages } from './domain.ts';
import { duesMessages } from './dues.ts';
import { dutiesMessages } from './duties.ts';
import { errorsMessages } from './errors.ts';
import { factsMessages } from './facts.ts';
import { figureMessages } from './figures.ts';
import { identityMessages } from './identity.ts';
import { keptMessages } from './kept.ts';
import { libraryMessages } from './library.ts';
import { lintMessages } from './lint.ts';
import { listsMessages } from './lists.ts';
import { motionsMessages } from './motions.ts';
import { needsMessages } from './needs.ts';
import { offersMessages } from './offers.ts';
import { opinionsMessages } from './opinions.ts';
import { organsMessages } from './organs.ts';
import { packagesMessages } from './packages.ts';
import { previewMessages } from './preview.ts';
import { promisesMessages } from './promises.ts';
import { ratesMessages } from './rates.ts';
import { readerMessages } from './reader.ts';
import { readingMessages } from './reading.ts';
import { reasonsMessages } from './reasons.ts';
import { scansMessages } from './scans.ts';
import { searchMessages } from './search.ts';
import { secrecyMessages } from './secrecy.ts';
import { settingsMessages } from './settings.ts';
import { stagesMessages } from './stages.ts';
import type { ToldBy, ToldDetail, ToldDetails, ToldList } from './told.ts';
import { trailMessages } from './trail.ts';
import { troubleMessages } from './trouble.ts';

/** Every text that a person can see, by language and key. One file per subject beside this one. */
export const catalogue = {
  'zh-CN': {
    ...appMessages['zh-CN'],
    ...errorsMessages['zh-CN'],
    ...keptMessages['zh-CN'],
    ...cliMessages['zh-CN'],
    ...cliFieldsMessages['zh-CN'],
    ...cliHelpMessages['zh-CN'],
    ...cliOptionsMessages['zh-CN'],
    ...cliShowMessages['zh-CN'],
    ...columnsMessages['zh-CN'],
    ...domainMessages['zh-CN'],
    ...figureMessages['zh-CN'],
    ...stagesMessages['zh-CN'],
    ...needsMessages['zh-CN'],
    ...reasonsMessages['zh-CN'],
    ...ratesMessages['zh-CN'],
    ...trailMessages['zh-CN'],
    ...dutiesMessages['zh-CN'],
    ...duesMessages['zh-CN'],
    ...backupsMessages['zh-CN'],
    ...packagesMessages['zh-CN'],
    ...chasesMessages['zh-CN'],
    ...factsMessages['zh-CN'],
    ...libraryMessages['zh-CN'],
    ...readerMessages['zh-CN'],
    ...readingMessages['zh-CN'],
    ...scansMessages['zh-CN'],
    ...offersMessages['zh-CN'],
    ...opinionsMessages['zh-CN'],
    ...comparisonMessages['zh-CN'],
    ...briefsMessages['zh-CN'],
    ...motionsMessages['zh-CN'],
    ...lintMessages['zh-CN'],
    ...listsMessages['zh-CN'],
    ...identityMessages['zh-CN'],
    ...previewMessages['zh-CN'],
    ...commitmentsMessages['zh-CN'],
    ...promisesMessages['zh-CN'],
    ...organsMessages['zh-CN'],
    ...deskMessages['zh-CN'],
    ...searchMessages['zh-CN'],
    ...secrecyMessages['zh-CN'],
    ...settingsMessages['zh-CN'],
    ...troubleMessages['zh-CN'],
  },
  en: {
    ...appMessages.en,
    ...errorsMessages.en,
    ...keptMessages.en,
    ...cliMessages.en,
    ...cliFieldsMessages.en,
    ...cliHelpMessages.en,
    ...cliOptionsMessages.en,
    ...cliShowMessages.en,
    ...columnsMessages.en,
    ...domainMessages.en,
    ...figureMessages.en,
    ...stagesMessages.en,
    ...needsMessages.en,
    ...reasonsMessages.en,
    ...ratesMessages.en,
    ...trailMessages.en,
    ...dutiesMessages.en,
    ...duesMessages.en,
    ...backupsMessages.en,
    ...packagesMessages.en,
    ...chasesMessages.en,
    ...factsMessages.en,
    ...libraryMessages.en,
    ...readerMessages.en,
    ...readingMessages.en,
    ...scansMessages.en,
    ...offersMessages.en,
    ...opinionsMessages.en,
    ...comparisonMessages.en,
    ...briefsMessages.en,
    ...motionsMessages.en,
    ...lintMessages.en,
    ...listsMessages.en,
    ...identityMessages.en,
    ...previewMessages.en,
    ...commitmentsMessages.en,
    ...promisesMessages.en,
    ...organsMessages.en,
    ...deskMessages.en,
    ...searchMessages.en,
    ...secrecyMessages.en,
    ...settingsMessages.en,
    ...troubleMessages.en,
  },
};

export type MessageKey = keyof (typeof catalogue)['zh-CN'];
export type MessageDetails = ToldDetails<MessageKey>;
/** A sentence as data, until somebody words it: `tell`. */
export type Told = ToldBy<MessageKey>;
/** What somebody reads: words of a paper or of a person as they are, or a sentence to be worded for its reader. */
export type Telling = string | Told;

/** True when the catalogue holds this key; for keys made at run time (`log.<what>`, `errors.<code>`). */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(catalogue['zh-CN'], key);
}

/** True for a sentence that travels as data; for values of which only the shape is known. */
export function isTold(value: unknown): value is Told {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    typeof value.key === 'string' &&
    isMessageKey(value.key)
  );
}

/** The text of `key` in `language` with its places filled; a place without a detail stays visible as `{name}`. */
export function message(language: Language, key: MessageKey, details: MessageDetails = {}): string {
  const texts: Record<string, string> = catalogue[language];
  const worded = Object.entries(details).map(([name, detail]) => [name, wordDetail(language, detail)]);
  return fillPlaces(texts[key] ?? key, Object.fromEntries(worded));
}

/** A sentence as data: `told('because.returned', { organ, on })`. */
export function told(key: MessageKey, details?: MessageDetails): Told {
  return details ? { key, details } : { key };
}

/** Several sentences or words for one place of a sentence, set apart by the text of `mark`. */
export function toldList(list: readonly Telling[], mark: MessageKey = 'told.mark'): ToldList<MessageKey> {
  return { list, mark };
}

/** Several sentences or words as one, set apart by the text of `mark`. */
export function toldTogether(list: readonly Telling[], mark: MessageKey = 'told.mark'): Told {
  return told('told.together', { list: toldList(list, mark) });
}

/** What came as data, in the language of its reader; words of papers and persons stay as they are. */
export function tell(language: Language, telling: Telling): string {
  return typeof telling === 'string' ? telling : message(language, telling.key, telling.details);
}

function wordDetail(language: Language, detail: ToldDetail<MessageKey>): string | number {
  if (typeof detail !== 'object') return detail;
  if ('key' in detail) return tell(language, detail);
  const mark = message(language, detail.mark ?? 'told.mark');
  return detail.list.map((one) => tell(language, one)).join(mark);
}

/** Fills `{name}` and `{name|one|other}` places of a text. */
export function fillPlaces(text: string, details: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (whole, name: string, one?: string, other?: string) => {
    const value = details[name];
    if (value === undefined) return whole;
    if (one === undefined) return String(value);
    return Number(value) === 1 ? one : (other ?? '');
  });
}
