/** What the start of a run tells the test files about its server, through the environment that jest's workers inherit. */
const SERVER_URL = 'TITOLARE_TEST_SERVER_URL';
const TEMPLATE = 'TITOLARE_TEST_TEMPLATE';

export interface TestServer {
  /** for a role that may create databases */
  readonly url: string;
  /** name of the migrated database; its copies are named after it */
  readonly template: string;
}

export function announce(server: TestServer): void {
  process.env[SERVER_URL] = server.url;
  process.env[TEMPLATE] = server.template;
}

export function announced(): TestServer {
  const url = process.env[SERVER_URL];
  const template = process.env[TEMPLATE];
  if (!url || !template) throw new Error('No test server was announced: this file has to be run by jest.');
  return { url, template };
}
