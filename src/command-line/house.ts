import { Inject, Injectable, INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { RunningSettings, WrongSetting } from '../platform/config';
import { isUpToDate, migrate } from '../platform/database';
import { borrowParts } from '../start-up';
import { ImportModule } from './import/import.module';
import { Surroundings, SURROUNDINGS } from './surroundings';

@Module({})
class OpenedHouse {}

/** The house, opened for one command. Until one needs it no setting is read and no database is looked for. */
@Injectable()
export class House {
  constructor(@Inject(SURROUNDINGS) private readonly surroundings: Surroundings) {}

  /**
   * Runs `work` with all rooms of the house at hand, without its doors (HTTP) and without its jobs: what is queued is worked on by the
   * service.
   *
   * @throws WrongSetting when the database can't be entered, or its schema is not that of this version
   */
  open<T>(work: (house: INestApplicationContext) => Promise<T>): Promise<T> {
    return this.withParts(async (settings, areEmbedded) => {
      await requireSchema(settings, areEmbedded);
      const rooms = { module: OpenedHouse, imports: [AppModule.with({ ...settings, JOBS: false }), ImportModule] };
      const house = await NestFactory.createApplicationContext(rooms, { logger: false, abortOnError: false });
      try {
        return await work(house);
      } finally {
        await house.close();
      }
    });
  }

  /** Brings the schema up to date. @returns the names of the migrations that were run now */
  migrate(): Promise<string[]> {
    return this.withParts(({ DATABASE_OWNER_URL }) => migrate(DATABASE_OWNER_URL));
  }

  private async withParts<T>(work: (settings: RunningSettings, areEmbedded: boolean) => Promise<T>): Promise<T> {
    const given = this.surroundings.settings();
    const parts = await borrowParts(given);
    try {
      return await work(parts.settings, given.DATABASE_URL === undefined);
    } finally {
      await parts.stop();
    }
  }
}

/** An embedded database is nobody's but ours, and is migrated at every start. Of another its operator says when. */
async function requireSchema({ DATABASE_OWNER_URL }: RunningSettings, isEmbedded: boolean): Promise<void> {
  if (isEmbedded) await migrate(DATABASE_OWNER_URL);
  else if (!(await isUpToDate(DATABASE_OWNER_URL))) {
    throw new WrongSetting('The database has not the schema of this version. Run “titolare migrate” first.');
  }
}
