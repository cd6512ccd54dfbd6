import { randomBytes } from 'node:crypto';
import { announce, type TestServer } from './run-environment';
import { dropTemplateAndCopies, prepareTemplate } from './template';
import { startThrowAwayServer } from './throw-away-server';

declare global {
  /** The end of jest's run finds here what its beginning has left to undo. */
  var endTestServer: (() => Promise<void>) | undefined;
}

/** The server of this run: that of DATABASE_URL, whose role must be able to create databases, or a throw-away one. */
export default async function beginTestServer(): Promise<void> {
  // A name for this run alone: others may be running on the same server.
  const template = `titolare_template_${randomBytes(4).toString('hex')}`;
  const server = process.env['DATABASE_URL'] ? lent(process.env['DATABASE_URL'], template) : await throwAway(template);
  globalThis.endTestServer = server.end;
  try {
    await prepareTemplate(server);
  } catch (error) {
    await server.end();
    throw error;
  }
  announce(server);
}

async function throwAway(template: string): Promise<TestServer & { end(): Promise<void> }> {
  const { url, stop } = await startThrowAwayServer();
  return { url, template, end: stop };
}

function lent(url: string, template: string): TestServer & { end(): Promise<void> } {
  return { url, template, end: () => dropTemplateAndCopies({ url, template }) };
}
