import { MigrationInterface, QueryRunner } from 'typeorm';

/** Those of accounts from before the triggers. A transaction of its own, for the one before keeps writers away until its commit. */
export class WordsAlreadyThere1764030010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into searched_words
      select titolare_words_of(concat_ws(' ', titolare_folded(display_name), user_name_key, email_key)) from accounts
      union
      select titolare_words_of(titolare_folded(name)) from customers
      except
      select word from searched_words`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
