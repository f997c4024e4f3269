import type { CallInput } from '#shared/contract/contract.ts';
import { type Command, type Given, type Tools, UsageError } from '../../command.ts';
import { describeRecord } from '../../describe-record.ts';
import { type OptionName, pickOptions } from '../../options/pick-options.ts';
import { choiceOption } from '../../options/read-choice.ts';
import { numberOrNone, stated, textsOption, yesNoOption } from '../../options/read-options.ts';
import { findId } from '../../records/find-record.ts';
import { answerClassesOf, classLine } from './answer-classes.ts';

type Patch = CallInput<'workspace.office'>;

const options = [
  'title',
  'committee',
  'issuer',
  'term',
  'operator',
  'language',
  'profile',
  'red-head',
  'reference-pattern',
  'contact-name',
  'contact-phone',
  'copy-to',
  'members',
  'rule-pack',
  'answer-class',
] as const satisfies OptionName[];

const profiles = ['national-22x28', 'office-28pt', 'compact-table'] as const;

/** Name and phone stand together; the one that is not given stays. */
async function contactOf(given: Given, tools: Tools): Promise<Patch['contact']> {
  const [name, phone] = [given.option('contact-name'), given.option('contact-phone')];
  if (name === undefined && phone === undefined) return undefined;
  const { contact } = (await tools.call('workspace.info', undefined)).office;
  return { name: name ?? contact.name, phone: phone ?? contact.phone };
}

/** Rule packs by id or title, the strongest first. */
async function rulePacksOf(given: Given, tools: Tools): Promise<string[] | undefined> {
  const words = textsOption(given, 'rule-pack');
  return words === undefined ? undefined : Promise.all(words.map((word) => findId(word, 'rules', tools)));
}

async function patchOf(given: Given, tools: Tools): Promise<Patch> {
  return stated({
    title: given.option('title'),
    committee: given.option('committee'),
    issuer: given.option('issuer'),
    term: given.option('term'),
    operator: given.option('operator'),
    language: choiceOption(given, 'language', { known: ['zh-CN', 'en'] as const, prefix: 'cli.language', tools }),
    profile: choiceOption(given, 'profile', { known: profiles, prefix: 'cli.profile', tools }),
    redHead: yesNoOption(given, 'red-head'),
    referencePattern: given.option('reference-pattern'),
    contact: await contactOf(given, tools),
    copyTo: textsOption(given, 'copy-to'),
    members: numberOrNone(given, 'members', 5000),
    rulePacks: await rulePacksOf(given, tools),
    answerClasses: answerClassesOf(given),
  });
}

export const officeCommand: Command = {
  name: 'office',
  group: 'office',
  usage: ['office', `office ${options.map((name) => `[--${name}]`).join(' ')}`],
  about: 'cli.about-office',
  options: pickOptions(...options),
  positionals: { least: 0, most: 0 },
  example: 'office --issuer 云泽市人大常委会办公室 --members 41 --rule-pack national --rule-pack city-default',

  async run(given, tools) {
    const patch = await patchOf(given, tools);
    if (patch.rulePacks?.length === 0) throw new UsageError('cli.option-missing', { option: 'rule-pack' });
    const office =
      Object.keys(patch).length === 0
        ? (await tools.call('workspace.info', undefined)).office
        : await tools.call('workspace.office', patch);
    tools.printJson(office);
    tools.print(describeRecord({ ...office, answerClasses: [] }, tools.say));
    tools.print(tools.say('cli.field-answerClasses'));
    for (const one of office.answerClasses) tools.print(`  ${classLine(one, tools)}`);
    return 0;
  },
};
