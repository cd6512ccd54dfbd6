import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of names, user names and addresses, of all accounts together: where nothing is called as was typed, what was typed is
 * mended by them. Only the owner reads it, in `titolare_find_accounts`. A word may stand there twice where two wrote it at once, and
 * stays when the last who had it is gone: so nobody waits for anybody.
 */
export class SearchedWords1764030000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table searched_words (word text not null)');
    await runner.query('create index searched_words_word on searched_words (word)');
    await runner.query(`
      create function titolare_folded(name text) returns text
      language sql immutable strict parallel safe
      return regexp_replace(lower(normalize(name, NFKD)), '[\\u0300-\\u036f]', '', 'g')`);
    await runner.query(`
      create function titolare_words_of(names text) returns setof text
      language sql immutable strict parallel safe
      begin atomic
        select word from regexp_split_to_table(names, '[^[:alpha:]]+') word where length(word) > 2;
      end`);
    await runner.query(`
      create function titolare_note_words() returns trigger
      language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        if tg_table_name = 'accounts' then
          insert into searched_words
          select distinct found.word
          from written, titolare_words_of(concat_ws(' ', titolare_folded(display_name), user_name_key, email_key)) found (word)
          where not exists (select from searched_words known where known.word = found.word);
        else
          insert into searched_words
          select distinct found.word
          from written, titolare_words_of(titolare_folded(name)) found (word)
          where not exists (select from searched_words known where known.word = found.word);
        end if;
        return null;
      end $$`);
    for (const table of ['accounts', 'customers']) {
      for (const change of ['insert', 'update']) {
        await runner.query(`
          create trigger ${table}_words_after_${change} after ${change} on ${table}
          referencing new table as written for each statement execute function titolare_note_words()`);
      }
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
