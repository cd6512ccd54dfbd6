import {
  convertCssVariables,
  deepMerge,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import type { Plugin } from 'vite';
import { theme, variablesOfScheme } from '../src/app/theme';

const NAME = 'virtual:theme-variables.css';

/**
 * Makes what Mantine's styles read of the theme into a style sheet. Mantine would make it in each browser at each visit: on a slow
 * phone a tenth of a second before anything is shown.
 */
export function themeVariables(): Plugin {
  return {
    name: 'titolare:theme-variables',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const whole = mergeMantineTheme(DEFAULT_THEME, theme);
      return convertCssVariables(deepMerge(defaultCssVariablesResolver(whole), variablesOfScheme(whole)));
    },
  };
}
