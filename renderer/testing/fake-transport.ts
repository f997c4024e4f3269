import { CallError } from '#renderer/base/transport/call-error.ts';
import type { Listener, Transport } from '#renderer/base/transport/transport.ts';
import { isRead } from '#shared/contract/collections-read.ts';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import type { WorkspaceInfo } from '#shared/contract/workspace-calls.ts';

/** Answers of the fake core by call: a value, or a function of the input that may throw `CallError`. */
export type Answers = {
  [N in CallName]?: CallOutput<N> | ((input: CallInput<N>) => CallOutput<N> | Promise<CallOutput<N>>);
};

export type FakeTransport = Transport & {
  /** Every call made, in order. */
  calls: { name: CallName; input: unknown }[];
  /** Inputs of the calls of one name. */
  inputsOf(name: CallName): unknown[];
  emit: Listener;
};

/**
 * A transport for tests of screens: it answers contract calls from a table and refuses the others by name. As on the real
 * roads, a call that changes something is heard of before its answer.
 */
export function fakeTransport(answers: Answers): FakeTransport {
  const table: Answers = { 'workspace.info': workspaceInfo(), 'organs.list': [], 'offers.list': [], ...answers };
  const calls: FakeTransport['calls'] = [];
  const listeners = new Set<Listener>();
  const emit: Listener = (event) => {
    for (const listener of listeners) listener(event);
  };
  return {
    calls,
    inputsOf: (name) => calls.filter((call) => call.name === name).map((call) => call.input),
    emit,
    async call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
      calls.push({ name, input });
      // The table's type ties every answer to its own call; TypeScript cannot follow that through a type parameter.
      const answer = (table as Record<string, unknown>)[name] as
        | CallOutput<N>
        | ((input: CallInput<N>) => CallOutput<N> | Promise<CallOutput<N>>)
        | undefined;
      if (answer === undefined) throw new CallError('internal', {}, `the test has no answer for ${name}`);
      const value = await (answer instanceof Function ? answer(input) : answer);
      // The table does not say what a call changes.
      if (!isRead(name)) emit({ type: 'missed' });
      return value;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** An empty workspace of the invented office. */
export function workspaceInfo(patch: Partial<WorkspaceInfo> = {}): WorkspaceInfo {
  return {
    version: '0.1.0',
    schema: 1,
    folder: 'duban',
    readOnly: false,
    lockedBy: null,
    lock: null,
    host: 'browser',
    seq: 0,
    savedAt: null,
    backedUpAt: null,
    secondPlace: null,
    copy: null,
    office: {
      id: 'office',
      title: '云泽市人大常委会办公室',
      committee: '云泽市人民代表大会常务委员会',
      issuer: '云泽市人大常委会办公室',
      term: '第九届',
      operator: '周敏',
      language: 'zh-CN',
      profile: 'national-22x28',
      redHead: false,
      referencePattern: '云人办〔{year}〕{number}号',
      contact: { name: '', phone: '' },
      copyTo: [],
      rulePacks: ['national'],
      answerClasses: [],
    },
    counts: {},
    notices: [],
    canUndo: null,
    canRedo: null,
    ...patch,
  };
}
