import { INestApplicationContext } from '@nestjs/common';
import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module';
import { readSettings } from '../../src/platform/config';
import { serve, supplyParts } from '../../src/start-up';
import { HttpRequest } from '../targets';
import { serviceEnvironment } from '../ground/service';
import { recordStatements, SentStatement } from './recorder';

/** The service within this process, where its statements can be watched. */
export class WatchedService {
  private constructor(
    private readonly app: NestFastifyApplication,
    readonly url: string,
  ) {}

  static async start(databaseUrl: string): Promise<WatchedService> {
    const environment = { ...serviceEnvironment(databaseUrl), JOBS: 'no', LOG_LEVEL: 'silent' };
    const { settings } = await supplyParts(readSettings(environment));
    const { app, url } = await serve(AppModule.with(settings), settings);
    return new WatchedService(app, url.replace('localhost', '127.0.0.1'));
  }

  /** The rooms of the service, for what no request does. */
  get rooms(): INestApplicationContext {
    return this.app;
  }

  /** What the service asks the database to answer a request. @throws Error when it refuses */
  statementsOf({ path, ...request }: HttpRequest): Promise<SentStatement[]> {
    return recordStatements(async () => {
      const answer = await fetch(`${this.url}${path}`, request);
      if (!answer.ok) throw new Error(`${request.method} ${path} was refused: ${await answer.text()}`);
    });
  }

  stop(): Promise<void> {
    return this.app.close();
  }
}
