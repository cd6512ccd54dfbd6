import { MigrationInterface, QueryRunner } from 'typeorm';
import { buildIndexConcurrently } from '../../platform/database';

/** What `titolare_find_accounts` reads. Nobody waits while they are built, so there is no transaction around them. */
export class SearchIndexes1764030030000 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, definition] of [
      ['accounts_user_name_beginning', 'accounts (user_name_key text_pattern_ops, id)'],
      ['accounts_email_beginning', 'accounts (email_key text_pattern_ops, id)'],
      ['accounts_phone_beginning', 'accounts (phone text_pattern_ops, id) where phone is not null'],
      ['accounts_display_name_beginning', 'accounts (titolare_folded(display_name) text_pattern_ops, id)'],
      ['customers_name_beginning', 'customers (titolare_folded(name) text_pattern_ops, principal_id)'],
      ['customers_vat_number_beginning', 'customers (vat_number text_pattern_ops, principal_id)'],
      ['customers_tax_code_beginning', 'customers (tax_code text_pattern_ops, principal_id)'],
      // what was written last is looked for as fast as all else: it doesn't wait in a list to be merged
      [
        'accounts_names_parts',
        'accounts using gin (titolare_folded(display_name) gin_trgm_ops, user_name_key gin_trgm_ops, email_key gin_trgm_ops) with (fastupdate = off)',
      ],
      ['customers_name_parts', 'customers using gin (titolare_folded(name) gin_trgm_ops) with (fastupdate = off)'],
    ] as const) {
      await buildIndexConcurrently(runner, name, definition);
    }
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations only go forward'));
  }
}
