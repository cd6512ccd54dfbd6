import { DynamicModule, Module } from '@nestjs/common';
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
import {
  AccountGroup,
  ApiClientGroup,
  AuditGroup,
  BillingGroup,
  CollaboratorGroup,
  CustomerGroup,
  PolicyGroup,
  RecoverGroup,
  StaffGroup,
  SupportGroup,
} from './command-groups';
import { Conversation } from './conversation';
import { CustomerCreate } from './customer-create.command';
import { House } from './house';
import { Import } from './import.command';
import { Migrate } from './migrate.command';
import { OperatorRequests } from './recover/operator-requests';
import { POLICY_COMMANDS } from './policy/policy-commands';
import { RecoverPassword } from './recover/recover-password.command';
import { RecoverUserName } from './recover/recover-user-name.command';
import { StaffCreate } from './staff-create.command';
import { REQUEST_COMMANDS } from './requests/request-commands';
import { ACT_COMMANDS } from './support/act-commands';
import { DESK_COMMANDS } from './support/desk-commands';
import { Surroundings, SURROUNDINGS } from './surroundings';

const COMMANDS = [
  CustomerGroup,
  CustomerCreate,
  CollaboratorGroup,
  ...COLLABORATOR_COMMANDS,
  StaffGroup,
  StaffCreate,
  Import,
  AccountGroup,
  AccountExplain,
  AccountLetters,
  RecoverGroup,
  RecoverUserName,
  RecoverPassword,
  SupportGroup,
  ...DESK_COMMANDS,
  ...ACT_COMMANDS,
  ...REQUEST_COMMANDS,
  PolicyGroup,
  ...POLICY_COMMANDS,
  BillingGroup,
  ...BILLING_COMMANDS,
  AuditGroup,
  AuditEntries,
  AuditVerify,
  ApiClientGroup,
  ApiClientCreate,
  ApiClientList,
  ApiClientIssueKey,
  ApiClientRevokeKey,
  Migrate,
];

/** The commands, and what they share. The rooms of the house are not in here: a command opens it when it needs it. */
@Module({})
export class CommandLineModule {
  static in(surroundings: Surroundings): DynamicModule {
    return {
      module: CommandLineModule,
      providers: [
        { provide: SURROUNDINGS, useValue: surroundings },
        Conversation,
        House,
        OperatorRequests,
        ...COMMANDS,
      ],
      exports: [Conversation],
    };
  }
}
