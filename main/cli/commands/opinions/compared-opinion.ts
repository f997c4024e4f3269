import { Refusal, type Tools } from '../../command.ts';
import { findId, findRecord } from '../../records/find-record.ts';

/** The title of the motion or of the paper that a word means; null where it means none, or several. */
async function meantOtherwise(word: string, tools: Tools): Promise<string | null> {
  try {
    return (await findRecord(word, ['motions', 'documents'], tools)).title;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/**
 * The id of the opinion with which reports are compared. Throws Refusal: where the word means a motion or another paper, one that says that only
 * opinions are compared point by point, and what to do instead.
 */
export async function comparedOpinion(word: string, tools: Tools): Promise<string> {
  try {
    return await findId(word, 'opinions', tools);
  } catch (error) {
    const title =
      error instanceof Refusal && error.key === 'cli.no-such-record' ? await meantOtherwise(word, tools) : null;
    throw title === null ? error : new Refusal('cli.compares-opinions', { title });
  }
}
