import { Command, CommandRunner } from 'nest-commander';
import { AccountExplain } from './account-explain.command';
import { AccountLetters } from './account-letters.command';
import { ApiClientCreate } from './api-clients/api-client-create.command';
import { ApiClientIssueKey } from './api-clients/api-client-issue-key.command';
import { ApiClientList } from './api-clients/api-client-list.command';
import { ApiClientRevokeKey } from './api-clients/api-client-revoke-key.command';
import { AuditEntries } from './audit-entries.command';
import { AuditVerify } from './audit-verify.command';
import { BILLING_COMMANDS } from './billing/billing-commands';
import { COLLABORATOR_COMMANDS } from './collaborators/collaborator-commands';
import { CustomerCreate } from './customer-create.command';
import { POLICY_COMMANDS } from './policy/policy-commands';
import { RecoverPassword } from './recover/recover-password.command';
import { RecoverUserName } from './recover/recover-user-name.command';
import { StaffCreate } from './staff-create.command';
import { REQUEST_COMMANDS } from './requests/request-commands';
import { ACT_COMMANDS } from './support/act-commands';
import { DESK_COMMANDS } from './support/desk-commands';

/** The first word of commands that have two. By itself it does nothing but say which second words there are. */
abstract class CommandGroup extends CommandRunner {
  override setCommand(program: Parameters<CommandRunner['setCommand']>[0]): this {
    return super.setCommand(program.exitOverride());
  }

  async run([second]: string[]): Promise<void> {
    if (second !== undefined) this.command.error(`error: unknown command '${this.command.name()} ${second}'`);
    this.command.help({ error: true });
  }
}

@Command({ name: 'customer', description: 'customers', subCommands: [CustomerCreate] })
export class CustomerGroup extends CommandGroup {}

@Command({ name: 'collaborator', description: 'collaborators of customers', subCommands: COLLABORATOR_COMMANDS })
export class CollaboratorGroup extends CommandGroup {}

@Command({ name: 'staff', description: 'accounts of the operator’s staff', subCommands: [StaffCreate] })
export class StaffGroup extends CommandGroup {}

@Command({ name: 'account', description: 'accounts', subCommands: [AccountExplain, AccountLetters] })
export class AccountGroup extends CommandGroup {}

@Command({
  name: 'recover',
  description: 'forgotten user names and passwords, in somebody’s place',
  subCommands: [RecoverUserName, RecoverPassword],
})
export class RecoverGroup extends CommandGroup {}

@Command({
  name: 'support',
  description: 'what staff do at their desk',
  subCommands: [...DESK_COMMANDS, ...ACT_COMMANDS, ...REQUEST_COMMANDS],
})
export class SupportGroup extends CommandGroup {}

@Command({ name: 'policy', description: 'what customers decide for their accounts', subCommands: POLICY_COMMANDS })
export class PolicyGroup extends CommandGroup {}

@Command({ name: 'billing', description: 'invoices, and whom they hold', subCommands: BILLING_COMMANDS })
export class BillingGroup extends CommandGroup {}

@Command({ name: 'audit', description: 'the audit log', subCommands: [AuditEntries, AuditVerify] })
export class AuditGroup extends CommandGroup {}

@Command({
  name: 'api-client',
  description: 'other systems that speak with this one, and their keys',
  subCommands: [ApiClientCreate, ApiClientList, ApiClientIssueKey, ApiClientRevokeKey],
})
export class ApiClientGroup extends CommandGroup {}
