import type { Reply } from '#shared/contract/call.ts';
import { callFields } from '#shared/contract/call-fields.ts';
import type { CallName, CallOutput } from '#shared/contract/contract.ts';
import { type MessageDetails, message, tell } from '#shared/messages/catalogue.ts';
import type { Given, LineOutcome, Tools } from './command.ts';
import { callConfirmed } from './confirmed-codes.ts';
import { doubtsInWords } from './doubts-in-words.ts';
import { jsonInWords } from './json-in-words.ts';
import { loadOrganNames } from './organ-names.ts';
import type { Scene } from './scene.ts';
import { unwrapReply } from './unwrap-reply.ts';

/** What a command works with: its calls go to the session's workspace, its words to where the line stands. */
export function makeTools(given: Given, scene: Scene): Tools {
  const { language, session } = scene;
  const isJson = given.isSet('json');
  const print = (line: string) => {
    if (!isJson) scene.out(`${line}\n`);
  };
  const tellConfirmed = ({ details }: { details: MessageDetails }) =>
    print(message(language, 'cli.confirmed-as-asked', { sentences: doubtsInWords(language, details).trim() }));
  const call: Tools['call'] = async <N extends CallName>(name: N, input: unknown) => {
    const core = await session.open(scene.dataDir, language, scene.complain);
    const make = async (confirmed: string[]) => {
      const sent = confirmed.length > 0 && mayAsk(name) ? { ...(input as object), confirmed } : input;
      return unwrapReply((await core.dispatch(name, sent)) as Reply<CallOutput<N>>);
    };
    return callConfirmed(given, make, tellConfirmed);
  };
  const loaded = () => session.organNames(() => loadOrganNames(call));
  return {
    language,
    isJson,
    call,
    unknownOrgans: new Set(),
    organNames: async () => (await loaded()).names,
    organNameOn: async () => (await loaded()).nameOn,
    say: (key, details) => message(language, key, details),
    tell: (telling) => tell(language, telling),
    print,
    printJson: (value) => {
      if (isJson) scene.out(`${JSON.stringify(jsonInWords(value, language), null, 2)}\n`);
    },
    complain: scene.complain,
    readingWorker: scene.readingWorker,
    readStdin: scene.readStdin,
    runLine: (words) => runInScript(words, isJson, scene),
  };
}

/** True for a call that may ask about what is recorded and takes the answer. */
function mayAsk(name: CallName): boolean {
  return 'confirmed' in callFields(name);
}

/** A line of a script: its complaints are given back, and its JSON value too when the script itself answers in JSON. */
async function runInScript(words: readonly string[], isJson: boolean, scene: Scene): Promise<LineOutcome> {
  let text = '';
  const complaints: string[] = [];
  const collect = (piece: string) => {
    text += piece;
  };
  const code = await scene.runLine(isJson ? [...words, '--json'] : words, {
    ...scene,
    isInScript: true,
    out: isJson ? collect : scene.out,
    complain: (line) => complaints.push(line),
  });
  return { code, value: isJson ? jsonIn(text) : null, complaint: complaints.join('\n') };
}

/** The value that a line printed; words (of help, for example) stay words. */
function jsonIn(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text.trim();
  }
}
