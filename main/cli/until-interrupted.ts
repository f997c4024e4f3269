/** Does work that Ctrl+C ends in order: what is half written is taken away before the program ends. `stop` is called at most once. */
export async function untilInterrupted<T>(stop: () => void, work: () => Promise<T>): Promise<T> {
  process.once('SIGINT', stop);
  try {
    return await work();
  } finally {
    process.off('SIGINT', stop);
  }
}
