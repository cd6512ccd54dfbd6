import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { ChallengesModule } from '../challenges';
import { HoldsModule } from '../holds';
import { MailModule } from '../mail';
import { RunningSettings, SETTINGS } from '../platform/config';
import { RecoveryModule } from '../recovery';
import { CollaboratorChanges } from './collaborator-changes';
import { CollaboratorsController } from './collaborators.controller';
import { CredentialRestorations } from './credential-restorations';
import { CredentialRestorationsController } from './credential-restorations.controller';
import { CollaboratorCounts } from './directory/collaborator-counts';
import { CollaboratorList } from './directory/collaborator-list';
import { Directory } from './directory/directory';
import { DirectoryController } from './directory/directory.controller';
import { Managers } from './directory/managers';
import { Invitations } from './invitations';
import { PasswordResets } from './password-resets';
import { PasswordResetsController } from './password-resets.controller';
import { MailProgramsModule } from './permissions/mail-programs.module';
import { Mailboxes } from './permissions/mailboxes';
import { PermissionCatalogue } from './permissions/permission-catalogue';
import { PermissionGrants } from './permissions/permission-grants';
import { OwnPermissionsController } from './permissions/own-permissions.controller';
import { PermissionsController } from './permissions/permissions.controller';
import { readCatalogue } from './permissions/read-catalogue';

const catalogue = {
  provide: PermissionCatalogue,
  inject: [SETTINGS],
  useFactory: (settings: RunningSettings) => readCatalogue(settings.PERMISSIONS_FILE),
};

@Module({
  imports: [AccountsModule, ChallengesModule, HoldsModule, MailModule, RecoveryModule, MailProgramsModule],
  controllers: [
    DirectoryController,
    CollaboratorsController,
    PasswordResetsController,
    CredentialRestorationsController,
    PermissionsController,
    OwnPermissionsController,
  ],
  providers: [
    catalogue,
    PermissionGrants,
    Mailboxes,
    CollaboratorList,
    CollaboratorCounts,
    Directory,
    Managers,
    Invitations,
    PasswordResets,
    CredentialRestorations,
    CollaboratorChanges,
  ],
  exports: [Managers, CollaboratorList, PermissionGrants, Mailboxes, Invitations, PasswordResets, CollaboratorChanges],
})
export class CollaboratorsModule {}
