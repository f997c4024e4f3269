import type { Core } from '#core/core.ts';
import type { Reply } from '#shared/contract/call.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { Language } from '#shared/messages/define-messages.ts';
import { noticeSentence } from '#shared/messages/notice-sentence.ts';
import type { LoadedNames } from './organ-names.ts';
import { unwrapReply } from './unwrap-reply.ts';

/** The workspace of one run of the program: opened with the first call, shared by all lines of a script, closed once. */
export class Session {
  private core: Core | null = null;
  private hasToldNotices = false;
  private names: LoadedNames | null = null;
  private readonly openCore: (dataDir: string | null) => Core;

  constructor(openCore: (dataDir: string | null) => Core) {
    this.openCore = openCore;
  }

  /** The core on a folder (null: this person's own); the same one for every later line. */
  async open(dataDir: string | null, language: Language, complain: (line: string) => void): Promise<Core> {
    if (this.core === null) {
      this.core = this.openCore(dataDir);
      this.core.subscribe((event) => {
        if (event.type === 'changed' && event.collections.includes('organs')) this.names = null;
      });
    }
    if (!this.hasToldNotices) {
      this.hasToldNotices = true;
      await tellNotices(this.core, language, complain);
    }
    return this.core;
  }

  /** The names of organs, loaded once and again after organs changed: counting what each owes is the dearest of all lists. */
  async organNames(load: () => Promise<LoadedNames>): Promise<LoadedNames> {
    this.names ??= await load();
    return this.names;
  }

  async close(): Promise<void> {
    await this.core?.close();
  }
}

/** What opening the workspace found and mended is told once, before anything else. */
async function tellNotices(core: Core, language: Language, complain: (line: string) => void): Promise<void> {
  const info = unwrapReply((await core.dispatch('workspace.info', undefined)) as Reply<CallOutput<'workspace.info'>>);
  for (const { code, details } of info.notices) {
    const sentence = noticeSentence(language, code, details);
    if (sentence !== null) complain(sentence);
  }
}
