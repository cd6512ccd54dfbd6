import { QueryRunner } from 'typeorm';
import { APPLICATION_ROLE } from './application-role';

type Privilege = 'select' | 'insert' | 'update' | 'delete';

/**
 * For migrations: puts a table behind the tenant wall. The application's role sees and writes the rows of the transaction's
 * customer, all rows in the platform scope, and none without a scope.
 *
 * The settings are read in sub-selects so that they are evaluated once a statement, not once a row.
 *
 * @param privileges what the application may do; `delete` is rarely among them, for history is kept
 * @param customerColumn where it isn't `customer_id`
 */
export async function putBehindTheWall(
  runner: QueryRunner,
  table: string,
  privileges: readonly Privilege[],
  customerColumn = 'customer_id',
): Promise<void> {
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`
    create policy tenant_wall on ${table} to ${APPLICATION_ROLE}
    using (
      ${customerColumn} = (select nullif(current_setting('titolare.customer', true), '')::uuid)
      or (select current_setting('titolare.platform', true) = 'yes')
    )`);
  await grant(runner, table, privileges);
}

/** For migrations: lets the application use a table that belongs to no customer. */
export async function grant(runner: QueryRunner, table: string, privileges: readonly Privilege[]): Promise<void> {
  await runner.query(`grant ${privileges.join(', ')} on ${table} to ${APPLICATION_ROLE}`);
}
