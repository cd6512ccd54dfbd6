import { SubCommand } from 'nest-commander';
import { WantedPolicyCommand } from './wanted-policy-command';

@SubCommand({ name: 'preview', description: 'what another policy would do to whom; changes nothing' })
export class PreviewPolicy extends WantedPolicyCommand {
  protected conclude(): Promise<boolean> {
    return Promise.resolve(false);
  }
}
