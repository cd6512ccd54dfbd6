import { words } from '../platform/i18n';

export const supportWords = words({ problems: {} }, { problems: {} });
