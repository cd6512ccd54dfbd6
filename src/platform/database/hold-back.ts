import type { ClientBase } from 'pg';

/** pg tells its types nothing of it. */
interface WithStream {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}

const heldBack = new WeakSet<object>();

/** Lets a connection in pipeline mode send nothing until everything that is ready now can travel in one piece: the server wakes up once. */
export function holdBack(client: ClientBase): void {
  const { stream } = (client as unknown as WithStream).connection;
  if (heldBack.has(stream)) return;
  heldBack.add(stream);
  stream.cork();
  process.nextTick(() => {
    heldBack.delete(stream);
    stream.uncork();
  });
}
