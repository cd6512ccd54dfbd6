/**
 * What comes of the work, unless the signal comes first. (`Promise.race` with one promise for all would keep something of every work
 * in memory for as long as the process lives.)
 *
 * @throws the reason of the signal
 */
export function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener('abort', abort);
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
