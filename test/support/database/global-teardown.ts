import './global-setup';

/** Runs after the last suite, however the suites went. */
export default async function endTestServer(): Promise<void> {
  await globalThis.endTestServer?.();
}
