import { DynamicModule } from '@nestjs/common';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { RunningSettings, WrongSetting } from '../platform/config';
import { httpApplication, servePortal, ShownInboxes } from '../platform/http';
import { describeApi } from './describe-api';

export interface ServedApplication {
  readonly app: NestFastifyApplication;
  /** where it can be reached on this machine */
  readonly url: string;
}

/**
 * Brings the whole application up and listens.
 *
 * @param root the module that wires everything
 * @param inboxes the embedded ones, where there are any
 * @throws WrongSetting when it can't listen there, or a setting is found to be wrong when it is used
 */
export async function serve(
  root: DynamicModule,
  settings: RunningSettings,
  inboxes: ShownInboxes = {},
): Promise<ServedApplication> {
  const app = await httpApplication(root, settings);
  describeApi(app);
  await servePortal(app, inboxes);
  try {
    await app.listen(settings.PORT, settings.HOST);
  } catch (error) {
    await app.close();
    throw asSentence(error, settings);
  }
  const { port } = app.getHttpServer().address() as { port: number };
  return { app, url: `http://localhost:${port}` };
}

function asSentence(error: unknown, { HOST, PORT }: RunningSettings): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new WrongSetting(
        `The setting PORT is wrong: port ${PORT} on ${HOST} is taken by another program. Free it, or name another.`,
      );
    case 'EACCES':
      return new WrongSetting(
        `The setting PORT is wrong: this account may not listen on port ${PORT}. Name one above 1023.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new WrongSetting(`The setting HOST is wrong: ${HOST} is no address of this machine.`);
    default:
      return error;
  }
}
