import { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from '../../platform/database';

/** What is searched: a column or expression that has indexes. A customer's name and numbers mean its principal. */
interface Field {
  readonly name: string;
  readonly text: string;
  readonly from: 'accounts' | 'customers';
  readonly account: 'id' | 'principal_id';
}

const ofAccount = { from: 'accounts', account: 'id' } as const;
const ofCustomer = { from: 'customers', account: 'principal_id' } as const;
const USER_NAME: Field = { name: 'user_name', text: 'user_name_key', ...ofAccount };
const EMAIL: Field = { name: 'email', text: 'email_key', ...ofAccount };
const PHONE: Field = { name: 'phone', text: 'phone', ...ofAccount };
const DISPLAY_NAME: Field = { name: 'display_name', text: 'titolare_folded(display_name)', ...ofAccount };
const CUSTOMER_NAME: Field = { name: 'customer_name', text: 'titolare_folded(name)', ...ofCustomer };
const VAT_NUMBER: Field = { name: 'vat_number', text: 'vat_number', ...ofCustomer };
const TAX_CODE: Field = { name: 'tax_code', text: 'tax_code', ...ofCustomer };

/** Whoever types more words has found the account by four of them. */
const WORDS = [1, 2, 3, 4];

/** A text as a LIKE pattern in which nothing means more than itself. */
const literally = (typed: string) => `regexp_replace(${typed}, '[\\\\%_]', '\\\\\\&', 'g')`;

/** Read off an index in its order, in which what is exactly so comes first. */
const beginning = ({ name, text, from, account }: Field, typed: string) => `
  (select ${account}, '${name}', case when ${text} = ${typed} then 0 else 1 end
   from ${from}
   where ${text} like ${literally(typed)} || '%'
   order by ${text} using ~<~, ${account}
   limit most)`;

const havingAll = ({ name, text, from, account }: Field) => `
  (select ${account}, '${name}', 2
   from ${from}
   where ${WORDS.map((each) => `(parts[${each}] is null or ${text} like '%' || ${literally(`parts[${each}]`)} || '%')`).join(' and ')}
   limit most)`;

/** The more it resembles the words typed, the lower. */
const distance = (text: string) =>
  `103 - (100 * least(${WORDS.map((each) => `word_similarity(words[${each}], ${text})`).join(', ')}))::integer`;

const resembling = ({ name, text, from, account }: Field) => `
  (select ${account}, '${name}', ${distance(text)}
   from ${from}
   where ${WORDS.map((each) => `(near[${each}] is null or ${text} ~ near[${each}])`).join(' and ')}
   limit most)`;

const BEGINNING = [
  beginning(USER_NAME, 'user_name_typed'),
  beginning(EMAIL, 'email_typed'),
  beginning(PHONE, 'phone_typed'),
  beginning(DISPLAY_NAME, 'name_typed'),
  beginning(CUSTOMER_NAME, 'name_typed'),
];

/**
 * A function of the owner's, for under row level security no index of trigrams is ever used: its operators could tell of rows that
 * the wall hides. So the function itself asks for the platform scope.
 *
 * `distance`: 0: exactly so; 1: begins so; 2: has all words as parts; above: resembles them. Of each field and way there are `most`
 * at the most, so a word that everybody has costs no more than a rare one; what fits less well is looked for while there are fewer.
 */
const FIND_ACCOUNTS = `
  create function titolare_find_accounts(
    user_name_typed text, email_typed text, phone_typed text, numbers text[], name_typed text,
    is_name boolean, parts text[], words text[], most integer
  ) returns table (account_id uuid, field text, distance integer)
  language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
  #variable_conflict use_column
  declare
    number text;
    near text[];
    hits integer;
    all_hits integer;
  begin
    if current_setting('titolare.platform', true) is distinct from 'yes' then
      raise insufficient_privilege using message = 'accounts are searched in the platform scope only';
    end if;

    return query ${BEGINNING.join('union all')};
    get diagnostics all_hits = row_count;
    foreach number in array numbers loop
      return query ${[VAT_NUMBER, TAX_CODE].map((field) => beginning(field, 'number')).join('union all')};
      get diagnostics hits = row_count;
      all_hits := all_hits + hits;
    end loop;

    if cardinality(parts) > 0 then
      if is_name then
        return query ${[DISPLAY_NAME, CUSTOMER_NAME].map(havingAll).join('union all')};
        get diagnostics hits = row_count;
        all_hits := all_hits + hits;
      end if;
      if all_hits < most then
        return query ${[USER_NAME, EMAIL].map(havingAll).join('union all')};
        get diagnostics hits = row_count;
        all_hits := all_hits + hits;
      end if;
    end if;

    if cardinality(words) > 0 and all_hits < most then
      near := array(select titolare_near_words(word) from unnest(words) with ordinality typed (word, place) order by place);
      if is_name then
        return query ${[DISPLAY_NAME, CUSTOMER_NAME].map(resembling).join('union all')};
        get diagnostics hits = row_count;
        all_hits := all_hits + hits;
      end if;
      if all_hits < most then
        return query ${[USER_NAME, EMAIL].map(resembling).join('union all')};
      end if;
    end if;
  end $$`;

/**
 * Words that may have been meant, as a regular expression: the word itself, and of those that there are five which differ from it by
 * one slip: two letters changed places, one is missing, too many, or another. The first letter is seldom wrong.
 */
const NEAR_WORDS = `
  create function titolare_near_words(typed text) returns text
  language sql stable strict set search_path = public, pg_temp as $$
    select concat_ws('|', typed, string_agg(word, '|'))
    from (
      select distinct word, left(word, 1) = left(typed, 1) as begins_alike
      from searched_words
      where word = any(array(
        select overlay(typed placing reverse(substr(typed, place, 2)) from place for 2)
        from generate_series(1, length(typed) - 1) place
        union
        select overlay(typed placing '' from place for 1) from generate_series(1, length(typed)) place
        union
        select overlay(typed placing letter from place for width)
        from generate_series(1, length(typed) + 1) place,
             regexp_split_to_table('abcdefghijklmnopqrstuvwxyz', '') letter,
             (values (0), (1)) as replaced (width)
      ))
      order by begins_alike desc, word limit 5
    ) meant
  $$`;

export class AccountSearch1764030020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm');
    await runner.query(NEAR_WORDS);
    await runner.query(FIND_ACCOUNTS);
    await runner.query('revoke all on function titolare_find_accounts, titolare_near_words from public');
    await runner.query(`grant execute on function titolare_find_accounts to ${APPLICATION_ROLE}`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
